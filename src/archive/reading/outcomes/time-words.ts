import type { ArchiveDate } from '../../date.ts';
import { monthNames } from '../../month-names.ts';

/** A year, or a month of it, that a text names; `from` and `to` are the first and last day it may mean, `YYYY-MM-DD`. */
export type NamedTime = { readonly index: number; readonly from: string; readonly to: string };

const named = new RegExp(
  `(?:\\b(?:(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?)?(${monthNames.join('|')})(?:\\s+(\\d{1,2})(?:st|nd|rd|th)?)?,?\\s+)?\\b((?:19|20)\\d\\d)\\b(?![\\d-])`,
  'g',
);

/** Words of a time before the day on which somebody writes. */
const past =
  /\b(?:last (?:year|month|week|night|spring|summer|autumn|fall|winter|time|\p{Lu}\p{Ll}+)|(?:years?|months?|weeks?|days|decades?) ago|earlier|previous(?:ly)?|in the past|at the time|back then|yesterday|recently)\b/iu;

/** The years and months that a text names by number: “in 2014”, “17 September 2013”. */
export function findTimes(text: string): NamedTime[] {
  return Array.from(
    text.matchAll(named),
    ({ 0: words, 1: before, 2: month, 3: after, 4: year = '', index }) => {
      const at = index + words.length - year.length;
      if (month === undefined) return { index: at, from: `${year}-01-01`, to: `${year}-12-31` };
      const start = `${year}-${String(monthNames.indexOf(month) + 1).padStart(2, '0')}`;
      const day = before ?? after;
      if (day === undefined) return { index, from: `${start}-01`, to: `${start}-31` };
      const only = `${start}-${day.padStart(2, '0')}`;
      return { index, from: only, to: only };
    },
  );
}

/** True when words speak of a time before the event: an earlier year or day, “last year”, “ten years ago”. */
export function speaksOfThePast(words: string, date: ArchiveDate | null): boolean {
  if (past.test(words)) return true;
  return findTimes(words).some(({ to }) => date === null || to < date.from);
}
