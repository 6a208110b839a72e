import { isObject } from './json-object.ts';

/** A record of a file of records, as far as it is read: the fields that are texts and say something. */
export type CaptureRecord = { readonly text: string } & {
  readonly [field in (typeof fields)[number]]?: string;
};

const fields = ['id', 'source', 'url', 'title', 'date', 'place'] as const;

/** The fields that are lines of the capture, above its text and in this order. */
const headLines = ['title', 'date', 'place'] as const;

/** Reads a record that was kept as a capture. Other keys stay in the file and are not read. A string says why it is none. */
export function readCaptureRecord(json: string): CaptureRecord | string {
  const value = parse(json);
  if (value instanceof SyntaxError) return `This is no JSON${placeIn(value)}`;
  if (!isObject(value)) return 'This is no JSON object with the key `text`';
  const text = value.text;
  if (typeof text !== 'string' || text.trim() === '') return 'The record has no `text`';
  const said = fields.flatMap((field) => {
    const words = value[field];
    return typeof words === 'string' && words.trim() !== ''
      ? [[field, words.trim().toWellFormed()]]
      : [];
  });
  return { ...Object.fromEntries(said), text: text.toWellFormed() };
}

/** The lines of a record: title, date and place, so far as it has them, a blank line, and its text. */
export function linesOfRecord(record: CaptureRecord): string[] {
  const head = headLines.flatMap((field) => record[field]?.replace(/\s*[\r\n]\s*/g, ' ') ?? []);
  return [...head, ...(head.length > 0 ? [''] : []), ...record.text.split(/\r\n|\r|\n/)];
}

/** The line on which a field of the record stands; null when it is no line of the capture. */
export function lineOfField(record: CaptureRecord, field: string): number | null {
  const index = headLines
    .filter((each) => record[each] !== undefined)
    .findIndex((each) => each === field);
  return index < 0 ? null : index + 1;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    if (error instanceof SyntaxError) return error;
    throw error;
  }
}

/** As far as V8 says where the fault is. */
function placeIn({ message }: SyntaxError): string {
  const [, offset] = /position (\d+)/.exec(message) ?? [];
  if (offset !== undefined) return `, from character ${Number(offset) + 1} on`;
  return /end of|Unterminated/.test(message) ? ': it breaks off' : '';
}
