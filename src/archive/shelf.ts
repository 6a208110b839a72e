import { type Event, unknownYear } from './catalogue.ts';
import { formatMonth, monthOf } from './date.ts';

/** How many rows a page of a long list holds before the page becomes a list of smaller ones. */
export const shelfLimit = 100;

/**
 * A page of a list that may grow to any length: its rows while they are few, else smaller shelves, by year, by month and
 * then by number. The address of a shelf stays when it fills up: it then leads to its parts.
 */
export type Shelf<T> = {
  /** What follows the address of the whole list: nothing, `2017/`, `2017/05/`, `2017/05/2/`. */
  readonly path: string;
  /** `2017`, `May 2017`, `May 2017, part 2`; empty for the whole list. */
  readonly name: string;
  readonly rows: readonly T[];
  /** Empty when the rows themselves stand on the page. */
  readonly parts: readonly Shelf<T>[];
};

type Row = { readonly event: Event };

/** Puts rows, the oldest first, on a shelf and, when they are too many, on shelves of that. */
export function shelve<T extends Row>(rows: readonly T[], limit = shelfLimit): Shelf<T> {
  const years = Map.groupBy(rows, ({ event }) => event.year);
  const parts = () =>
    inOrder(years).map(([year, ofYear]) => shelveYear(year, ofYear, limit, `${year}/`));
  return { path: '', name: '', rows, parts: rows.length > limit ? parts() : [] };
}

/** The shelf of one year; `path` is empty where the list is of that year alone. */
export function shelveYear<T extends Row>(
  year: string,
  rows: readonly T[],
  limit = shelfLimit,
  path = '',
): Shelf<T> {
  const name = year === unknownYear ? 'Year not certain' : year;
  if (rows.length <= limit) return { path, name, rows, parts: [] };
  const months = Map.groupBy(rows, ({ event }) => monthOf(event.date));
  const parts = inOrder(months).map(([month, ofMonth]) => {
    const monthName =
      month === undefined ? `${name}, month not certain` : formatMonth(`${month}-01`);
    const monthPath = `${path}${month?.slice(5) ?? 'unknown'}/`;
    return numberParts(monthName, ofMonth, limit, monthPath);
  });
  return { path, name, rows, parts };
}

/** A shelf and all the shelves below it. */
export function allShelves<T>(shelf: Shelf<T>): Shelf<T>[] {
  return [shelf, ...shelf.parts.flatMap(allShelves)];
}

function numberParts<T>(name: string, rows: readonly T[], limit: number, path: string): Shelf<T> {
  const count = rows.length > limit ? Math.ceil(rows.length / limit) : 0;
  const parts = Array.from({ length: count }, (_, index) => ({
    path: `${path}${index + 1}/`,
    name: `${name}, part ${index + 1}`,
    rows: rows.slice(index * limit, (index + 1) * limit),
    parts: [],
  }));
  return { path, name, rows, parts };
}

/** By year or month; what has none that is certain comes last. */
function inOrder<K extends string | undefined, V>(groups: ReadonlyMap<K, V>): [K, V][] {
  return [...groups].sort(([a], [b]) => ((a ?? unknownYear) < (b ?? unknownYear) ? -1 : 1));
}
