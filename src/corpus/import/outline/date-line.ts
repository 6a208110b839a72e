import { withoutTimes } from '../head/clock-times.ts';
import { findDates } from '../head/date-phrases.ts';
import { placeLikeness } from './place-line.ts';

/** True of a line that gives a place with a date and nothing else: `Northtown, 5 May 2015`. */
export function isPlaceAndDateLine(text: string): boolean {
  if (text.length > 80 || !/\d/.test(text)) return false;
  const [date, second] = findDates(text);
  if (!date || second) return false;
  const rest = withoutTimes(text.replace(date.words, ' ')).replace(
    /^[\s,|–—-]+|[\s,|–—(-]+$/gu,
    '',
  );
  return /\p{L}/u.test(rest) && placeLikeness(rest) !== null && rest.split(/\s+/).length <= 4;
}

/** How a date line is written, to compare it with another: `14 May 2017` → `9 a 9`. */
export function dateForm(text: string): string {
  return text
    .replace(/\d+/g, '9')
    .replace(/\p{L}+\.?/gu, 'a')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}
