import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
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

/**
 * Makes an archive of some number of reports from the first one: its own, and as many small ones as are missing, one a
 * day from 2 January 2015 on. Two editions have the same addresses and texts, and differ on every page (the name of the
 * archive, `Readout A`) and in the index (the label of the first small event).
 */
export async function makeArchive(content: string, size: number, edition: string): Promise<void> {
  await cp('content', content, { recursive: true });
  const archive = join(content, 'archive.yaml');
  const text = await readFile(archive, 'utf8');
  await writeFile(archive, text.replace('title: Readout', `title: Readout ${edition}`));
  await mkdir(join(content, 'events/small'));
  for (let number = 1; number <= size - 8; number++) await writeReport(content, number, edition);
}

/** The address of the first small event. */
export const firstSmallEvent = '/events/2015-01-02-nazarbayev-xi-jinping/';

async function writeReport(content: string, number: number, edition: string): Promise<void> {
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
