import { format } from 'date-fns/format';
import { isExists } from 'date-fns/isExists';
import { lastDayOfMonth } from 'date-fns/lastDayOfMonth';
import { parseISO } from 'date-fns/parseISO';

/**
 * A date of the archive: an EDTF string (ISO 8601-2:2019, level 0–1, and the level 2 set `[A..B]` for “one day within”)
 * with the first and last day it may mean, both inclusive, as `YYYY-MM-DD`.
 */
export type ArchiveDate = {
  readonly edtf: string;
  readonly from: string;
  readonly to: string;
  readonly form: 'day' | 'month' | 'year' | 'interval' | 'one-of';
  readonly qualifier?: 'uncertain' | 'approximate';
};

/**
 * Reads an EDTF string; null when it is none, or names a day that the calendar does not have. Doubt about one end of a
 * stretch (`2018-06-06?/2018-06-10`) is no date of the archive: no page could say which end is meant.
 */
export function parseDate(edtf: string): ArchiveDate | null {
  const oneOf = /^\[([\d-]+)\.\.([\d-]+)\]$/.exec(edtf);
  if (oneOf) return between(edtf, 'one-of', oneOf[1], oneOf[2]);
  const interval = /^([^/]+)\/([^/]+)$/.exec(edtf);
  if (interval) return between(edtf, 'interval', interval[1], interval[2]);
  return parseSingle(edtf);
}

/** True when the date names one day and no other. */
export function isDay(date: ArchiveDate): boolean {
  return date.from === date.to;
}

/** The date as a person writes it: `14 May 2017`, `May 2017`, `6–10 June 2018`, `a day between … and …`. */
export function formatDate(date: ArchiveDate): string {
  const words = dateWords(date);
  if (date.qualifier === 'uncertain') return `${words} (uncertain)`;
  return date.qualifier === 'approximate' ? `about ${words}` : words;
}

/** A day `YYYY-MM-DD` as a person writes it: `14 May 2017`. */
export function formatDay(day: string): string {
  return format(parseISO(day), 'd MMMM yyyy');
}

/** The weekday of a day `YYYY-MM-DD`: `Sunday`. */
export function weekdayOf(day: string): string {
  return format(parseISO(day), 'EEEE');
}

/** The month of a day `YYYY-MM-DD` as a person writes it: `May 2017`. */
export function formatMonth(day: string): string {
  return format(parseISO(day), 'MMMM yyyy');
}

/** The month `YYYY-MM` that holds every day the date may mean; undefined when there is none. */
export function monthOf({ from, to }: ArchiveDate): string | undefined {
  return from.slice(0, 7) === to.slice(0, 7) ? from.slice(0, 7) : undefined;
}

/** The year that holds every day the date may mean; undefined when there is none. */
export function yearOf({ from, to }: ArchiveDate): string | undefined {
  return from.slice(0, 4) === to.slice(0, 4) ? from.slice(0, 4) : undefined;
}

/** True when some day is meant by both. */
export function overlap(a: ArchiveDate, b: ArchiveDate): boolean {
  return a.from <= b.to && b.from <= a.to;
}

function between(
  edtf: string,
  form: 'interval' | 'one-of',
  first: string | undefined,
  last: string | undefined,
): ArchiveDate | null {
  const from = first === undefined ? null : parseSingle(first);
  const to = last === undefined ? null : parseSingle(last);
  if (!from || !to || from.from > to.to || from.qualifier || to.qualifier) return null;
  return { edtf, form, from: from.from, to: to.to };
}

/**
 * `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, unspecified digits `X` from the right, then `?`, `~` or `%` (ISO 8601-2, 8 and 9).
 * A year before 1000 is a slip of the hand, and JavaScript would take the first hundred for those after 1900.
 */
function parseSingle(edtf: string): ArchiveDate | null {
  const match = /^([1-9]\d(?:\d\d|\dX|XX))(?:-(\d\d|XX))?(?:-(\d\d|XX))?([?~%])?$/.exec(edtf);
  const [, year, month, day, mark] = match ?? [];
  if (year === undefined) return null;
  const qualifier = mark === undefined ? {} : { qualifier: qualifierOf(mark) };
  if (month === undefined || month === 'XX') {
    if (day !== undefined && day !== 'XX') return null;
    const [from, to] = [`${year.replaceAll('X', '0')}-01-01`, `${year.replaceAll('X', '9')}-12-31`];
    return { edtf, from, to, form: 'year', ...qualifier };
  }
  if (year.includes('X') || month < '01' || month > '12') return null;
  if (day === undefined || day === 'XX') {
    const from = `${year}-${month}-01`;
    const to = format(lastDayOfMonth(parseISO(from)), 'yyyy-MM-dd');
    return { edtf, from, to, form: 'month', ...qualifier };
  }
  if (!isExists(Number(year), Number(month) - 1, Number(day))) return null;
  const only = `${year}-${month}-${day}`;
  return { edtf, from: only, to: only, form: 'day', ...qualifier };
}

/** `%` is both uncertain and approximate (ISO 8601-2, 8.3): the stronger doubt is said. */
function qualifierOf(mark: string): 'uncertain' | 'approximate' {
  return mark === '~' ? 'approximate' : 'uncertain';
}

function dateWords(date: ArchiveDate): string {
  if (date.form === 'one-of')
    return `a day between ${formatDay(date.from)} and ${formatDay(date.to)}`;
  if (date.form === 'interval') return intervalWords(date.from, date.to);
  if (date.form === 'month') return formatMonth(date.from);
  if (date.form === 'day') return formatDay(date.from);
  return date.edtf.startsWith(date.from.slice(0, 4)) && !date.edtf.slice(0, 4).includes('X')
    ? date.from.slice(0, 4)
    : `between ${date.from.slice(0, 4)} and ${date.to.slice(0, 4)}`;
}

function intervalWords(from: string, to: string): string {
  if (from === to) return formatDay(from);
  if (from.slice(0, 7) === to.slice(0, 7)) return `${Number(from.slice(8))}–${formatDay(to)}`;
  if (from.slice(0, 4) === to.slice(0, 4))
    return `${format(parseISO(from), 'd MMMM')} – ${formatDay(to)}`;
  return `${formatDay(from)} – ${formatDay(to)}`;
}
