import type { Attribution } from './attribution-subject.ts';
import type { Quoted } from './speech-marks.ts';

/** A stretch of speech in one text, by the index of its scene. */
export type Stretch = {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly attribution: Attribution | null;
  readonly isFragment: boolean;
  readonly isUnclosed: boolean;
  /** The end of the stretch with its closing mark. */
  readonly close: number;
};

/** The stretch inside the marks, without white space and without the comma that belongs to the attribution. */
export function innerOf(text: string, pair: Quoted): Quoted | null {
  const { start, end } = trim(text, pair.start + 1, pair.end - 1);
  const bare = text.slice(start, end).replace(/\s*,$/u, '');
  return bare === '' ? null : { start, end: start + bare.length };
}

/** A stretch without the white space at its edges. */
export function trim(text: string, start: number, end: number): Quoted {
  const words = text.slice(start, end);
  return {
    start: start + (/^\s*/u.exec(words)?.[0].length ?? 0),
    end: start + words.trimEnd().length,
  };
}
