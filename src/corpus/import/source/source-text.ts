import type { DroppedCharacter } from '../../../archive/corpus.ts';
import type { PagePart } from '../../../markdown/page-part.ts';

/** What a file says of itself by its form: fields of a record, elements of a page. Each with the line it stands in, if any. */
export type Stated = {
  readonly [
    field in 'title' | 'date' | 'place' | 'published' | 'url' | 'publisher' | 'language'
  ]?: StatedValue;
};

/** `line` is null when the value stands in no line of the text, as an attribute of a page does. */
export type StatedValue = { readonly value: string; readonly line: number | null };

/**
 * One source text that came in: a file, or one record of a file of many. Its lines are counted from 1: those of a plain
 * text as they stand (`\n` or `\r\n`), those of a page block by block; those of a record are its title, date and place, so
 * far as it has them, a blank line, and its text.
 */
export type SourceText = {
  /** As it was given on the command line; of a record, its file. */
  readonly path: string;
  /** Of a record: the line of the file on which it stands. */
  readonly recordLine: number | null;
  /** The name that the capture gets in the archive: letters, digits, points, hyphens, underscores. */
  readonly name: string;
  /** What is kept, byte for byte. */
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly lines: readonly string[];
  readonly stated: Stated;
  /** Of a page: the lines whose elements say what part of it they are. Lines of running text have none. */
  readonly parts?: ReadonlyMap<number, PagePart>;
  /** Characters that may not stand in a text: the capture holds them, the lines are without them. */
  readonly dropped?: readonly DroppedCharacter[];
};

/** What cannot be imported, a file or one line of it (`talks.jsonl:12`), with the sentence that says why and what to do. */
export type FileRefusal = {
  readonly path: string;
  readonly message: string;
  readonly cure: string;
  /** True of what stands in a folder and is no capture: left out with a line, which is no fault. */
  readonly isLeftOut?: true;
};

/** What a file gave: its source texts, and what of it could not be imported. Never nothing at all. */
export type SourceReading = {
  readonly sources: readonly SourceText[];
  readonly refusals: readonly FileRefusal[];
};

/** The path of a source text as it was given; of a record in a file of many with its line behind it. */
export function shownPath({ path, recordLine }: Pick<SourceText, 'path' | 'recordLine'>): string {
  return recordLine === null ? path : `${path}:${recordLine}`;
}
