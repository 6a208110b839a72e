import { createHash } from 'node:crypto';

import { encodingOfMark } from '../../capture-encoding.ts';
import { type CaptureRecord, lineOfField } from '../../capture-record.ts';
import { readCaptureText } from '../../capture-text.ts';
import { isObject, parseJson } from '../../json-object.ts';
import { captureName, recordName } from './capture-name.ts';
import { cleanStated } from './clean-stated.ts';
import { isRefusal, refuse } from './file-refusal.ts';
import type { FileRefusal, SourceReading, SourceText, Stated } from './source-text.ts';
import { type RecordBytes, splitArray, splitLines } from './split-records.ts';

const oneALine = 'write one JSON object a line, each with the key `text`';

/**
 * The source texts of a file of records: JSON Lines, one object or an array of them. Each is kept as a capture of its own,
 * the bytes that stand in the file. A record that cannot be read is refused by its line, and the others are read.
 */
export function readRecords(path: string, bytes: Uint8Array): SourceReading {
  if (encodingOfMark(bytes) !== undefined)
    return refuse(path, 'The file is UTF-16', 'save it as UTF-8');
  const whole = parse(bytes);
  const lines = splitLines(bytes);
  if (isOneRecord(path, whole, lines)) {
    const record = { line: lines[0]?.line ?? 1, bytes };
    return gather(path, [toSource(path, record, captureName(path, 'record'))]);
  }
  const taken = new Set<string>();
  const records = Array.isArray(whole) ? splitArray(bytes) : lines;
  const read = records.map((record) => readRecord(path, record, taken));
  return gather(path, read);
}

/** What is no JSON as a whole has a record a line, unless its name says otherwise and none of its lines is one. */
function isOneRecord(path: string, whole: unknown, lines: readonly RecordBytes[]): boolean {
  const isNamedJson = /\.json$/i.test(path);
  if (Array.isArray(whole)) return false;
  if (whole !== undefined) return isNamedJson || lines.length > 1;
  return isNamedJson && !lines.some(({ bytes }) => isObject(parse(bytes)));
}

/** A file in which no record can be read is one fault, not as many as it has lines. */
function gather(path: string, read: readonly (SourceText | FileRefusal)[]): SourceReading {
  const refusals = read.filter(isRefusal);
  const sources = read.filter((each): each is SourceText => !isRefusal(each));
  const [first] = refusals;
  if (sources.length > 0 || refusals.length === 1) return { sources, refusals };
  const message = first
    ? `None of the ${refusals.length} records in it can be read; of the first: ${first.message}`
    : 'The file holds no records';
  return refuse(path, message, oneALine);
}

function readRecord(
  path: string,
  record: RecordBytes,
  taken: Set<string>,
): SourceText | FileRefusal {
  const value = parse(record.bytes);
  const id = isObject(value) && typeof value.id === 'string' ? value.id.trim() : '';
  const own = [id, `${id}-${record.line}`].find((each) => each && !taken.has(each));
  const name = own ?? String(record.line);
  const free = taken.has(name) ? `${name}-${taken.size}` : name;
  taken.add(free);
  return toSource(path, record, recordName(path, free));
}

function toSource(
  path: string,
  { line, bytes }: RecordBytes,
  name: string,
): SourceText | FileRefusal {
  const read = readCaptureText(name, bytes);
  if ('rule' in read)
    return {
      path: `${path}:${line}`,
      message: read.rule === 'not-utf-8' ? 'The record is not UTF-8' : read.message,
      cure: 'correct it, and import it again: those beside it are imported',
    };
  const { lines, dropped, form } = read;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const stated = form.kind === 'record' ? statedOfRecord(form.record) : {};
  return {
    path,
    recordLine: line,
    name,
    bytes,
    sha256,
    lines,
    stated: cleanStated(stated),
    dropped,
  };
}

function statedOfRecord(record: CaptureRecord): Stated {
  const said = statedFields.flatMap(([field, key]) => {
    const value = record[key];
    return value === undefined ? [] : [[field, { value, line: lineOfField(record, key) }]];
  });
  return Object.fromEntries(said);
}

/** What the fields of a record say. Its date is that of the event or of the page; it does not tell which. */
const statedFields = [
  ['title', 'title'],
  ['date', 'date'],
  ['place', 'place'],
  ['url', 'url'],
  ['publisher', 'source'],
] as const satisfies readonly (readonly [keyof Stated, keyof CaptureRecord])[];

/** Bytes that are not UTF-8 are refused later, record by record. */
function parse(bytes: Uint8Array): unknown {
  return parseJson(new TextDecoder('utf-8').decode(bytes));
}
