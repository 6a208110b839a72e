import { z } from 'zod';
import { isDay, parseDate } from './date.ts';
import { cureOfDate, cureOfDay, cureOfInterval } from './date-cure.ts';

/** Marks the fault of a date among the faults of a schema, whose message is then its cure. */
export const dateFault = { isDate: true } as const;

/** A front-matter value that must be a date of the archive (EDTF). */
export const dateText = textThat((text) => parseDate(text) !== null, cureOfDate);

/** A front-matter value that must be one day. */
export const dayText = textThat(isDayText, cureOfDay);

/** A front-matter value that must be a stretch of days, `first/last`. */
export const intervalText = textThat(
  (text) => parseDate(text)?.form === 'interval',
  cureOfInterval,
);

function textThat(isRight: (text: string) => boolean, cureOf: (value: unknown) => string) {
  return z.custom<string>((value) => typeof value === 'string' && isRight(value), {
    error: ({ input }) => cureOf(input),
    params: dateFault,
  });
}

function isDayText(text: string): boolean {
  const date = parseDate(text);
  return (
    date?.form === 'day' && isDay(date) && date.qualifier === undefined && date.edtf === date.from
  );
}
