import { createHash } from 'node:crypto';

import { type CaptureFault, readCaptureText } from '../../capture-text.ts';
import { mostCaptureBytes } from '../../content-files.ts';
import { captureName } from './capture-name.ts';
import { cleanStated } from './clean-stated.ts';
import { refuse } from './file-refusal.ts';
import { foreignKind } from './foreign-kind.ts';
import { readRecords } from './read-records.ts';
import { sourceKind } from './source-kind.ts';
import type { SourceReading } from './source-text.ts';
import { statedOfPage } from './stated-of-page.ts';

/** The source texts of a file: one, or one a record of a file of records; and what of it cannot be imported, and why. */
export function readSource(path: string, bytes: Uint8Array): SourceReading {
  const foreign = foreignKind(bytes);
  if (foreign) return refuse(path, `The file is ${foreign.name}`, foreign.cure);
  const kind = sourceKind(path, bytes);
  if (kind === 'records') return readRecords(path, bytes);
  if (bytes.length > mostCaptureBytes) return refuse(path, ...tooLarge(mostCaptureBytes));
  const name = captureName(path, kind);
  const read = readCaptureText(name, bytes);
  if ('rule' in read) return refuse(path, read.message, cureOf(read, kind));
  const { lines, dropped, form } = read;
  if (lines.every((line) => line.trim() === ''))
    return bytes.length === 0
      ? refuse(path, 'The file is empty', 'save the report again')
      : refuse(path, 'The file holds no words', 'save the report again, with its text');
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const source = { path, recordLine: null, name, bytes, sha256, lines, dropped };
  if (form.kind !== 'page') return { sources: [{ ...source, stated: {} }], refusals: [] };
  const stated = cleanStated(statedOfPage({ ...form, lines }));
  return { sources: [{ ...source, stated, parts: form.parts }], refusals: [] };
}

/** Message and cure for a file of more bytes than are read. */
export function tooLarge(most: number): [message: string, cure: string] {
  return [
    `The file is larger than ${most / 1_000_000} MB and was not read`,
    'save each report as a file of its own',
  ];
}

function cureOf({ rule }: CaptureFault, kind: 'text' | 'page'): string {
  if (rule === 'capture-form') return 'open it in a browser and save its text';
  return kind === 'page'
    ? 'save it as UTF-8, or let it say its encoding: `<meta charset="windows-1251">`'
    : 'save it as UTF-8: `iconv -f WINDOWS-1251 -t UTF-8` for a Cyrillic text of Windows';
}
