import { withoutTimes } from '../dates/clock-times.ts';
import { findDates } from '../dates/date-phrases.ts';
import { placeLikeness } from './place-line.ts';

/** True of a line that gives a place with a date and nothing else: `Northtown, 5 May 2015`. */
export function isPlaceAndDateLine(text: string): boolean {
  if (text.length > 100 || !/\d/.test(text)) return false;
  const [date, second] = findDates(text);
  if (!date || second) return false;
  const words = text.replace(date.words, ' ').replace(pageNumber, ' ');
  const rest = withoutTimes(words).replace(/^[\s,|–—-]+|[\s,|–—(-]+$/gu, '');
  if (!/\p{L}/u.test(rest)) return false;
  const isTimed = withoutTimes(words) !== words;
  // Beside an hour the name of a ministry is that of its building.
  if (isTimed && placeLikeness(rest.replace('Foreign Affairs', 'Affairs')) === 'known') return true;
  return placeLikeness(rest) !== null && rest.split(/\s+/).length <= 4;
}

/** “UNIQUE ID: 190131_21” */
const pageNumber = /,?\s*\b(?:unique |release )?(?:ID|No)\.?\s?[:№]\s?[\d_/-]+/giu;
