import type { Element, Root } from 'hast';

import type { DroppedCharacter } from '../archive/corpus.ts';
import type { Position } from '../archive/issue.ts';
import { forbiddenCharacters, withoutBadCharacters } from '../archive/rules/characters.ts';
import { linesOfPage } from '../markdown/page-lines.ts';
import type { PagePart } from '../markdown/page-part.ts';
import { parsePage } from '../markdown/parse-page.ts';
import { decodeCapture } from './capture-encoding.ts';
import { type CaptureRecord, linesOfRecord, readCaptureRecord } from './capture-record.ts';

/** What a capture says by its form, besides its lines. */
export type CaptureForm =
  | { readonly kind: 'text' }
  | {
      readonly kind: 'page';
      readonly tree: Root;
      readonly parts: ReadonlyMap<number, PagePart>;
      readonly lineOf: ReadonlyMap<Element, number>;
    }
  | { readonly kind: 'record'; readonly record: CaptureRecord };

/** The lines of a capture, as the checker and the importer both read them, and the characters that no text may hold. */
export type CaptureText = {
  readonly lines: readonly string[];
  readonly dropped: readonly DroppedCharacter[];
  readonly form: CaptureForm;
};

/** Why a capture has no lines. */
export type CaptureFault = {
  readonly rule: 'not-utf-8' | 'capture-form';
  readonly message: string;
  readonly position?: Position;
};

/** How a capture is read, by the end of its name: `.html` and `.htm` are pages, `.json` is a record, all else is text. */
export function formOfName(name: string): CaptureForm['kind'] {
  if (/\.html?$/i.test(name)) return 'page';
  return /\.json$/i.test(name) ? 'record' : 'text';
}

/** Turns the bytes of a capture into lines: the one conversion there is, so that word for word can be checked. */
export function readCaptureText(name: string, bytes: Uint8Array): CaptureText | CaptureFault {
  const kind = formOfName(name);
  const decoded = decodeCapture(bytes, kind === 'page');
  if (!('text' in decoded)) return { rule: 'not-utf-8', ...decoded };
  if (kind === 'page') return readPageText(decoded.text);
  if (kind === 'record') return readRecordText(decoded.text);
  return { ...cleanLines(decoded.text.split(/\r\n|\r|\n/)), form: { kind } };
}

function readPageText(html: string): CaptureText | CaptureFault {
  const tree = parsePage(html);
  if (typeof tree === 'string') return { rule: 'capture-form', message: tree };
  const { lines, parts, lineOf } = linesOfPage(tree);
  return { ...cleanLines(lines), form: { kind: 'page', tree, parts, lineOf } };
}

function readRecordText(json: string): CaptureText | CaptureFault {
  const record = readCaptureRecord(json);
  if (typeof record === 'string') return { rule: 'capture-form', message: record };
  return { ...cleanLines(linesOfRecord(record)), form: { kind: 'record', record } };
}

/** Takes out of the lines what may not stand in a text, and says where each such character stood. */
function cleanLines(raw: readonly string[]): Pick<CaptureText, 'lines' | 'dropped'> {
  const dropped = raw.flatMap((line, index) =>
    forbiddenCharacters(line).map((found) => ({ line: index + 1, ...found })),
  );
  return { lines: dropped.length > 0 ? raw.map(withoutBadCharacters) : raw, dropped };
}
