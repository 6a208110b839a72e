import type { Capture, Entry } from './corpus.ts';
import type { EventRecord } from './event.ts';
import { claimedLines } from './source.ts';
import { foldWhiteSpace } from './white-space.ts';
import { joinWrapped } from './wrapped-lines.ts';

/** What stands for one piece of an entry: a line of its capture, counted from 1, or several joined with blanks. */
export type CapturedLine = {
  readonly line: number;
  /** The last of several; `line` when it is one. */
  readonly last: number;
  /** White space folded. */
  readonly text: string;
};

/** The record and the text of an entry: what claims lines. */
type Claiming = {
  readonly record: EventRecord;
  readonly paragraphs: readonly { readonly text: string }[];
};

/**
 * The lines of the capture that an entry keeps: those it claims, less the blank ones and those in its removal log; none when
 * its text was withdrawn. Where the capture breaks lines within paragraphs, those of one piece of the entry are joined.
 */
export function keptLines(entry: Claiming, capture: Capture | undefined): CapturedLine[] {
  const { record, paragraphs } = entry;
  if (record.withdrawn || !capture) return [];
  const { first, last } = claimedLines(record.source);
  const removed = new Set(
    record.removed?.filter(({ rule }) => rule !== 'character').map(({ line }) => line),
  );
  const kept = capture.lines
    .slice(first - 1, last)
    .map((text, index) => ({
      line: first + index,
      last: first + index,
      text: foldWhiteSpace(text),
    }))
    .filter(({ line, text }) => text !== '' && !removed.has(line));
  if (!record.source.wrapped) return kept;
  const title = isTitleCaptured(record) ? [record.title] : [];
  return joinWrapped(kept, [...title, ...paragraphs.map(({ text }) => text)].map(foldWhiteSpace));
}

/** False when the headline was taken from the address or supplied by the archive: then no line of the capture holds it. */
export function isTitleCaptured(record: EventRecord): boolean {
  const kind = record.basis?.title?.kind;
  return kind !== 'address' && kind !== 'supplied';
}

/**
 * True when an entry has more or fewer paragraphs than lines that it keeps: the rule `not-word-for-word` says so, and what
 * goes by the number of a paragraph means little until that is mended.
 */
export function isShifted(entry: Entry, captures: ReadonlyMap<string, Capture>): boolean {
  const { record, paragraphs, flaws } = entry;
  const capture = captures.get(record.source.capture);
  if (!capture || record.withdrawn) return false;
  if (flaws.length > 0) return true;
  return paragraphs.length !== keptLines(entry, capture).length - (isTitleCaptured(record) ? 1 : 0);
}
