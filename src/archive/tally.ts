import type { ContactLevel } from './contact.ts';
import { type ArchiveDate, formatDate, isDay } from './date.ts';
import { type Encounter, levels } from './encounters.ts';

const levelWords: Readonly<Record<ContactLevel, readonly [one: string, many: string]>> = {
  meeting: ['meeting', 'meetings'],
  call: ['call', 'calls'],
  conversation: ['conversation', 'conversations'],
  greeting: ['greeting', 'greetings'],
  'co-attendance': ['event that both attended', 'events that both attended'],
};

/** How many encounters of each grade there are, the highest grade first; grades without any are left out. */
export function countLevels(
  encounters: readonly Encounter[],
): { readonly level: ContactLevel; readonly count: number }[] {
  return levels
    .map((level) => ({
      level,
      count: encounters.filter(({ contact }) => contact.level === level).length,
    }))
    .filter(({ count }) => count > 0);
}

/** How many encounters of each grade there are, in words, the highest grade first: `2 meetings · 1 greeting`. */
export function gradesInWords(encounters: readonly Encounter[]): string {
  return countLevels(encounters)
    .map(({ level, count }) => `${count} ${levelWords[level][count === 1 ? 0 : 1]}`)
    .join(' · ');
}

/** `3 encounters on 1 day`; those whose day is not known are told apart: `… on 1 day and 2 on days not known`. */
export function countDays(encounters: readonly Encounter[]): string {
  const dated = encounters.filter(({ event }) => isDay(event.date));
  const days = new Set(dated.map(({ event }) => event.date.from)).size;
  const undated = encounters.length - dated.length;
  if (undated === 0) return `${plural(dated.length, 'encounter')} on ${plural(days, 'day')}`;
  if (days === 0) return `${plural(undated, 'encounter')}, the day of none known`;
  return `${plural(encounters.length, 'encounter')}: ${dated.length} on ${plural(days, 'day')}, ${undated} on a day that is not known`;
}

/** A number with its noun: `1 day`, `2 days`. */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/**
 * The date of the first of some encounters, in words. Where dates overlap nobody knows which was first: then all that may
 * have been are given, `14 May 2017 or 2017`.
 */
export function firstDate(encounters: readonly Encounter[]): string {
  const dates = encounters.map(({ event }) => event.date);
  const [earliestEnd = ''] = dates.map(({ to }) => to).sort();
  return inWords(dates.filter(({ from }) => from <= earliestEnd));
}

/** The date of the last of some encounters, in words, with the same reserve. */
export function lastDate(encounters: readonly Encounter[]): string {
  const dates = encounters.map(({ event }) => event.date);
  const latestStart =
    dates
      .map(({ from }) => from)
      .sort()
      .at(-1) ?? '';
  return inWords(dates.filter(({ to }) => to >= latestStart));
}

function inWords(dates: readonly ArchiveDate[]): string {
  return [...new Set(dates.map(formatDate))].join(' or ');
}
