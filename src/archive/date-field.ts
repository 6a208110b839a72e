import { z } from 'zod';
import { isDay, parseDate } from './date.ts';

/** A front-matter value that must be a date of the archive (EDTF). */
export const dateText = z.string().refine((text) => parseDate(text) !== null, {
  error:
    'write a day that the calendar has as `2017-05-14`, or `2017-05`, `2017`, `2018-06-06/2018-06-10`, `[2018-03-17..2019-03-19]`',
});

/** A front-matter value that must be one day. */
export const dayText = z.string().refine(isDayText, {
  error: 'write a day that the calendar has as `2017-05-14`',
});

function isDayText(text: string): boolean {
  const date = parseDate(text);
  return (
    date?.form === 'day' && isDay(date) && date.qualifier === undefined && date.edtf === date.from
  );
}
