import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';

import { stringify } from 'yaml';
import { z } from 'zod';

import { foldWhiteSpace } from '../../src/archive/white-space.ts';
import { escapeText } from '../../src/markdown/escape-text.ts';
import { scaleRecords, slug } from './scale-authority.ts';

/** Ten thousand real reports, where this machine has them; tests that need them skip elsewhere. */
export const scaleReports = '../shared/corpora/scale-10k.jsonl.gz';

/** Why a test that needs the real reports is skipped; false where they are at hand. */
export const noScaleReports = existsSync(scaleReports)
  ? false
  : 'the ten thousand real reports are not on this machine';

const report = z.object({
  id: z.string(),
  date: z.string(),
  source: z.string(),
  title: z.string(),
  text: z.string(),
  url: z.string(),
});

type ScaleReport = z.infer<typeof report>;

/** Makes an archive of the first `count` real reports in a folder: one capture and one entry each, and so many authority records. */
export async function makeScaleArchive(
  content: string,
  count: number,
  records: number,
): Promise<void> {
  const lines = gunzipSync(await readFile(scaleReports))
    .toString('utf8')
    .split('\n');
  const reports = lines.slice(0, count).map((line) => report.parse(JSON.parse(line)));
  const write = async (file: string, text: string): Promise<void> => {
    await mkdir(dirname(join(content, file)), { recursive: true });
    await writeFile(join(content, file), text);
  };
  await write('archive.yaml', stringify(archive));
  const { agents, offices } = scaleRecords(
    records,
    reports.map(({ title }) => title),
  );
  for (const [id, record] of agents) await write(`agents/${id}.yaml`, stringify(record));
  for (const [id, record] of offices) await write(`offices/${id}.yaml`, stringify(record));
  for (const source of new Set(reports.map(({ source: name }) => name)))
    await write(`publishers/${slug(source)}.yaml`, stringify({ name: source, kind: 'official' }));
  for (const each of reports) {
    const { entry, capture } = entryOf(each);
    await write(`captures/${slug(each.id)}.txt`, capture);
    await write(`events/${each.date.slice(0, 4)}/${idOf(each)}.md`, entry);
  }
}

/** The id of the entry that is made of a report. */
export function idOf({ date, id }: Pick<ScaleReport, 'date' | 'id'>): string {
  const hash = createHash('sha256').update(id).digest('hex').slice(0, 8);
  return `${date}-${slug(id).slice(0, 60).replace(/-$/, '')}-${hash}`;
}

const archive = {
  title: 'Scale',
  description: 'Ten thousand real reports, to measure with.',
  site: 'https://scale.example',
  language: 'en',
  licence: 'none',
  edition: '1',
  released: '2026-11-21',
  coverage: 'three official sources',
  examples: ['Syria'],
};

function entryOf(each: ScaleReport): { entry: string; capture: string } {
  const paragraphs = linesOf(each.text);
  const title = linesOf(each.title).join(' ') || each.id;
  const capture = [title, ...paragraphs].join('\n');
  const record = {
    title,
    date: each.date,
    basis: { date: { kind: 'publication' } },
    type: 'multiple',
    participants: [],
    participantsNamed: 'unstated',
    topics: [],
    source: {
      issuer: slug(each.source),
      publisher: slug(each.source),
      url: each.url,
      captured: 'unknown',
      received: '2026-11-21',
      capture: `${slug(each.id)}.txt`,
      lines: `1-${paragraphs.length + 1}`,
      language: 'en',
      textStatus: 'unstated',
    },
  };
  const body = paragraphs.map(escapeText).join('\n\n');
  return { entry: `---\n${stringify(record, { lineWidth: 0 })}---\n\n${body}\n`, capture };
}

/** The lines of a report as an editor would keep them: without what no text may hold, none longer than the checker takes. */
function linesOf(text: string): string[] {
  return text
    .replace(/[\u00ad\u180e\u200b\u2028\u2029\u2060\ufeff\ufffd\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g, '')
    .split('\n')
    .flatMap((line) => line.match(/.{1,50000}(?:\s|$)/gu) ?? [])
    .map(foldWhiteSpace)
    .filter((line) => line !== '');
}
