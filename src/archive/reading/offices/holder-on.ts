import type { ArchiveDate } from '../../date.ts';
import type { OfficeRecord } from '../../office.ts';
import { knownStretch } from '../../tenure.ts';

/** Who held some office on the days of a date: one person on every day, or why nobody can be told. */
export type Holding =
  | { readonly holder: string; readonly reason?: never }
  | { readonly holder: null; readonly reason: 'no-holder' | 'several-holders' };

/** The one who held one of the offices on every day that the date may mean. */
export function holderOn(
  offices: readonly Pick<OfficeRecord, 'tenures'>[],
  date: ArchiveDate,
): Holding {
  const stretches = offices
    .flatMap(({ tenures }) => tenures.map((tenure) => ({ tenure, known: knownStretch(tenure) })))
    .flatMap(({ tenure, known }) => (known ? [{ holder: tenure.holder, ...known }] : []))
    .filter(({ from, to }) => from <= date.to && date.from <= to);
  const [holder, ...others] = new Set(stretches.map((stretch) => stretch.holder));
  if (holder === undefined) return { holder: null, reason: 'no-holder' };
  if (others.length > 0) return { holder: null, reason: 'several-holders' };
  return covers(stretches, date) ? { holder } : { holder: null, reason: 'no-holder' };
}

/** True when the archive knows who held an office before the days and after them, but not on every one of them. */
export function isGap(
  { tenures }: Pick<OfficeRecord, 'tenures'>,
  { from, to }: ArchiveDate,
): boolean {
  const known = tenures.flatMap((tenure) => knownStretch(tenure) ?? []);
  return known.some((one) => one.to < to) && known.some((one) => one.from > from);
}

/** True when the stretches leave out no day of the date; one may begin on the day after another ended. */
function covers(stretches: { from: string; to: string }[], date: ArchiveDate): boolean {
  if (stretches.some(({ from, to }) => from <= date.from && date.to <= to)) return true;
  let reached = dayBefore(date.from);
  for (const { from, to } of stretches.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    if (dayBefore(from) > reached) return false;
    if (to > reached) reached = to;
  }
  return reached >= date.to;
}

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}
