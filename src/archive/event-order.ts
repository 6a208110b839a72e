import type { ArchiveDate } from './date.ts';

type Dated = { readonly id: string; readonly date: ArchiveDate };

/** By the first day that the date may mean, the newest first; of the same day, in the order of the ids. */
export function newestFirst(a: Dated, b: Dated): number {
  if (a.date.from !== b.date.from) return a.date.from < b.date.from ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}

/** By the first day that the date may mean, then by the last; of the same days, in the order of the ids. */
export function oldestFirst(a: Dated, b: Dated): number {
  if (a.date.from !== b.date.from) return a.date.from < b.date.from ? -1 : 1;
  if (a.date.to !== b.date.to) return a.date.to < b.date.to ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
