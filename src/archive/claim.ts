import type { Capture, Entry } from './corpus.ts';
import type { EventRecord } from './event.ts';
import { claimedLines } from './source.ts';
import { foldWhiteSpace } from './white-space.ts';

/** A line of a capture, counted from 1, its white space folded. */
export type CapturedLine = { readonly line: number; readonly text: string };

/**
 * The lines of the capture that an entry keeps: those it claims, less the blank ones and those in its removal log; none when
 * its text was withdrawn.
 */
export function keptLines(record: EventRecord, capture: Capture | undefined): CapturedLine[] {
  if (record.withdrawn || !capture) return [];
  const { first, last } = claimedLines(record.source);
  const removed = new Set(record.removed?.map(({ line }) => line));
  return capture.lines
    .slice(first - 1, last)
    .map((text, index) => ({ line: first + index, text: foldWhiteSpace(text) }))
    .filter(({ line, text }) => text !== '' && !removed.has(line));
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
export function isShifted(
  { record, paragraphs, flaws }: Entry,
  captures: ReadonlyMap<string, Capture>,
): boolean {
  const capture = captures.get(record.source.capture);
  if (!capture || record.withdrawn) return false;
  if (flaws.length > 0) return true;
  return (
    paragraphs.length !== keptLines(record, capture).length - (isTitleCaptured(record) ? 1 : 0)
  );
}
