import type { TenureRecord } from './office.ts';
import type { ArchiveDate } from './date.ts';

/**
 * True when the archive knows that the tenure ran on every day the date may mean: between its first and last day, both
 * inclusive, or, where an end is open, no further than the days on which a capture attests it.
 */
export function isHeldOn(tenure: TenureRecord, date: ArchiveDate): boolean {
  const known = knownStretch(tenure);
  return known !== null && known.from <= date.from && date.to <= known.to;
}

/** The first and last day (inclusive, `YYYY-MM-DD`) between which the archive knows the tenure to run; null when none. */
export function knownStretch(tenure: TenureRecord): { from: string; to: string } | null {
  const attested = (tenure.attested ?? []).map(({ date }) => date).sort();
  const from = tenure.from ?? attested[0];
  const to = tenure.to ?? attested.at(-1) ?? tenure.from;
  return from === undefined || to === undefined ? null : { from, to };
}
