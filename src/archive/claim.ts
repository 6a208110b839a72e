import type { Capture } from './corpus.ts';
import type { EventRecord } from './event.ts';
import { claimedLines } from './source.ts';
import { foldWhiteSpace } from './white-space.ts';

/** A line of a capture, counted from 1, its white space folded. */
export type CapturedLine = { readonly line: number; readonly text: string };

/** The lines of the capture that an entry keeps: those it claims, less the blank ones and those in its removal log. */
export function keptLines(record: EventRecord, capture: Capture): CapturedLine[] {
  const { first, last } = claimedLines(record.source);
  const removed = new Set(record.removed?.map(({ line }) => line));
  return capture.lines
    .map((text, index) => ({ line: index + 1, text: foldWhiteSpace(text) }))
    .filter(({ line, text }) => line >= first && line <= last && text !== '' && !removed.has(line));
}

/** False when the headline was taken from the address or supplied by the archive: then no line of the capture holds it. */
export function isTitleCaptured(record: EventRecord): boolean {
  const kind = record.basis?.title?.kind;
  return kind !== 'address' && kind !== 'supplied';
}
