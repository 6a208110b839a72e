import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { format } from 'date-fns/format';
import { addDays } from 'date-fns/addDays';

const subjects = [
  { topic: 'energy', words: 'energy and the climate' },
  { topic: 'trade', words: 'trade and customs' },
  { topic: 'transport-and-transit', words: 'transport and the railways' },
  { topic: 'culture-and-tourism', words: 'culture and tourism' },
  { topic: 'agriculture', words: 'agriculture and water' },
] as const;

/** An archive of some number of reports in a folder of its own, that an editor goes on with. */
export type GrowingArchive = {
  readonly content: string;
  /** A folder beside the content, for what is built from it. */
  readonly out: string;
  /** Adds a report, and makes a new edition, which shows on every page (`Readout 7`) and in the index. */
  readonly revise: () => Promise<void>;
  readonly remove: () => Promise<void>;
};

/** The first archive with as many small reports beside its own as are missing, one a day from 2 January 2015 on. */
export async function makeArchive(size: number): Promise<GrowingArchive> {
  const folder = await mkdtemp(join(tmpdir(), 'readout-faults-'));
  const content = join(folder, 'content');
  await cp('content', content, { recursive: true });
  await mkdir(join(content, 'events/small'));
  let [reports, edition] = [0, 1];
  while (reports < size - 8) await writeReport(content, ++reports, edition);
  const archive = join(content, 'archive.yaml');
  const text = await readFile(archive, 'utf8');
  const name = () =>
    writeFile(archive, text.replace(/^title: Readout$/m, `title: Readout ${edition}`));
  await name();
  return {
    content,
    out: join(folder, 'dist'),
    revise: async () => {
      edition += 1;
      await name();
      await writeReport(content, 1, edition);
      await writeReport(content, ++reports, edition);
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** The address of the first small event. */
export const firstSmallEvent = '/events/2015-01-02-nazarbayev-xi-jinping/';

/** The number of the edition that a page belongs to. */
export function editionOf(html: string): string | undefined {
  return /Readout (\d+)/.exec(html)?.[1];
}

async function writeReport(content: string, number: number, edition: number): Promise<void> {
  const day = format(addDays(new Date(2015, 0, 1), number), 'yyyy-MM-dd');
  const { topic, words } = subjects[number % subjects.length] ?? subjects[0];
  const capture = `small-${day}.txt`;
  const title = `Talks of Nursultan Nazarbayev and Xi Jinping on ${words}`;
  const paragraphs = [
    `President of Kazakhstan Nursultan Nazarbayev held talks with President of China Xi Jinping in Beijing. They spoke of ${words}.`,
    `Xi Jinping named ${number} joint projects. Nursultan Nazarbayev thanked him for them.`,
  ];
  await writeFile(join(content, 'captures', capture), `${[title, ...paragraphs].join('\n\n')}\n`);
  const entry = [
    '---',
    `title: ${title}`,
    `label: Nazarbayev – Xi Jinping on ${words}${number === 1 ? `, edition ${edition}` : ''}`,
    `date: ${day}`,
    'basis:',
    '  date: { kind: header, note: The day is made up. }',
    'type: talks',
    'place: beijing',
    'participants:',
    '  - agent: nursultan-nazarbayev',
    '    passage: { p: 1, words: President of Kazakhstan Nursultan Nazarbayev held talks }',
    '  - agent: xi-jinping',
    '    passage: { p: 1, words: with President of China Xi Jinping }',
    'participantsNamed: complete',
    `topics: [${topic}]`,
    'source:',
    '  issuer: akorda',
    '  publisher: akorda',
    '  captured: unknown',
    '  received: 2026-11-21',
    `  capture: ${capture}`,
    '  lines: 1-5',
    '  language: en',
    '  textStatus: unstated',
    '---',
    '',
    ...paragraphs.flatMap((paragraph) => [paragraph, '']),
  ];
  const file = join(content, 'events/small', `${day}-nazarbayev-xi-jinping.md`);
  await writeFile(file, entry.join('\n'));
}
