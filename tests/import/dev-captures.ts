import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

import { z } from 'zod';

import { type FoundReport, findReports } from '../../src/corpus/import/find-reports.ts';
import { readSource } from '../../src/corpus/import/source/read-source.ts';
import type { SourceText } from '../../src/corpus/import/source/source-text.ts';

/** The folder of the real captures. */
export const devCaptures = '../shared/corpora/rawtext-dev';
const records = '../shared/corpora/reports-dev.jsonl.gz';

/** Why a test that needs the real captures is skipped; false where they are at hand. */
export const noRealCaptures =
  existsSync(devCaptures) && existsSync(records)
    ? false
    : 'the real captures are not on this machine';

const record = z.object({
  id: z.string(),
  source: z.string(),
  url: z.string(),
  kind: z.string(),
  title: z.string(),
  date: z.string(),
  place: z.string().nullable(),
  text: z.string(),
  tags: z.object({ persons: z.array(z.string()).default([]) }).optional(),
});

/** What a reader of the publisher’s own data knows of a capture. */
export type DevRecord = z.infer<typeof record>;

/** A capture, what is known of it, and what the importer finds in it. */
export type ImportedCapture = {
  readonly record: DevRecord;
  readonly source: SourceText;
  readonly reports: readonly FoundReport[];
};

/** The records of all captures, in the order of the file. */
export function readDevRecords(): DevRecord[] {
  return gunzipSync(readFileSync(records))
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line) => record.parse(JSON.parse(line)));
}

/** So many of them, taken evenly, so that every publisher and kind has its share. */
export function sampleOf<T>(all: readonly T[], count: number): T[] {
  if (count >= all.length) return [...all];
  return Array.from(
    { length: count },
    (_, index) => all[Math.floor((index * all.length) / count)],
  ).filter((each) => each !== undefined);
}

/** The bytes of a capture. */
export function bytesOf({ id }: Pick<DevRecord, 'id'>): Uint8Array {
  return readFileSync(`${devCaptures}/${id}.txt`);
}

/** Imports a capture and keeps what is known of it; what the importer throws is thrown. */
export function importCapture(known: DevRecord, bytes = bytesOf(known)): ImportedCapture {
  return { record: known, ...importSource(`${known.id}.txt`, bytes) };
}

/** The reports of a file that is one source text. */
export function importSource(
  path: string,
  bytes: Uint8Array,
): Pick<ImportedCapture, 'source' | 'reports'> {
  const { sources, refusals } = readSource(path, bytes);
  const [source, ...more] = sources;
  if (refusals[0]) throw new Error(`${refusals[0].path} was refused: ${refusals[0].message}`);
  if (!source || more.length > 0) throw new Error(`${path} is not one source text`);
  return { source, reports: findReports(source) };
}
