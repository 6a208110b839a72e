import type { Capture, Entry } from './corpus.ts';
import { claimedLines } from './source.ts';
import { foldWhiteSpace } from './white-space.ts';

/** Lines of a capture, first and last, both inclusive, counted from 1. */
export type Stretch = { readonly from: number; readonly to: number };

/** The stretches of a capture that no entry claims; blank lines at their ends are no part of them. */
export function unclaimedLines(entries: readonly Entry[], capture: Capture): Stretch[] {
  const claims = entries.map((entry) => claimedLines(entry.record.source));
  const isClaimed = (line: number): boolean =>
    claims.some(({ first, last }) => line >= first && line <= last);
  const stretches: Stretch[] = [];
  let stretch: Stretch | undefined;
  const end = (): void => {
    if (stretch) stretches.push(stretch);
    stretch = undefined;
  };
  capture.lines.forEach((text, index) => {
    if (isClaimed(index + 1)) end();
    else if (foldWhiteSpace(text) !== '')
      stretch = { from: stretch?.from ?? index + 1, to: index + 1 };
  });
  end();
  return stretches;
}
