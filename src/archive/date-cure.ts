import { formatMonth, parseDate } from './date.ts';

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

const dayForm = 'write the day as `2017-05-14`';
const dateForms =
  'write it as `2017-05-14`, `2017-05`, `2017`, `2018-06-06/2018-06-10` or `[2018-03-17..2019-03-19]`';

/** How to write what somebody wrote for a date: in the right form where that is certain, and never with a day made up. */
export function cureOfDate(value: unknown): string {
  const text = textOf(value);
  if (text === '') return `${dayForm}, or as much as is known: \`2017-05\``;
  if (typeof value === 'number' && parseDate(text))
    return `put it in quotation marks: \`'${text}'\``;
  if (Array.isArray(value)) return `put it in quotation marks: \`'[${text}]'\``;
  return (
    cureOfTime(text) ?? cureOfRange(text) ?? cureOfOrder(text) ?? cureOfCalendar(text) ?? dateForms
  );
}

/** The same for a field that takes one day. */
export function cureOfDay(value: unknown): string {
  const text = textOf(value);
  if (text === '') return `${dayForm}, or leave the field out`;
  const cure = parseDate(text) ? undefined : cureOfDate(value);
  return cure === undefined || cure === dateForms ? dayForm : cure;
}

/** The same for a field that takes the first and the last day. */
export function cureOfInterval(value: unknown): string {
  const date = parseDate(textOf(value));
  if (date?.form === 'day') return `write the first and the last day: \`${date.from}/${date.to}\``;
  return 'write the first and the last day: `2018-03-17/2019-03-19`';
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(String).join(',');
  return String(value).trim();
}

/** `2017-05-14T23:00-05:00`: the day is the one at the place of the event, whatever it was elsewhere. */
function cureOfTime(text: string): string | undefined {
  const [, day] = /^(\d{4}-\d\d-\d\d)[T ]\d/.exec(text) ?? [];
  if (day === undefined || !parseDate(day)) return undefined;
  return `write the day alone, as it was at the place of the event: \`${day}\``;
}

function cureOfRange(text: string): string | undefined {
  const [, first, last] = /^\[?([^/.]+?)(?:\/|\.\.)([^/.]+?)\]?$/.exec(text) ?? [];
  const [from, to] = [parseDate(first ?? ''), parseDate(last ?? '')];
  if (!from || !to) return undefined;
  const [a, b] = [from, to].map(({ edtf }) => edtf.replace(/[?~%]$/, ''));
  const isSet = text.startsWith('[');
  const written = (one: string | undefined, other: string | undefined): string =>
    isSet ? `\`'[${one}..${other}]'\`` : `\`${one}/${other}\``;
  if (from.from > to.to) return `write the earlier day first: ${written(b, a)}`;
  if (from.qualifier || to.qualifier)
    return `write ${written(a, b)}, and what is doubtful under \`note\``;
  return undefined;
}

/** `14.05.2017`, `14 May 2017`, `2017/5/14`, `20170514`: year, month and day are there, in another order or form. */
function cureOfOrder(text: string): string | undefined {
  const [year, month, day] = yearFirst(text) ?? yearLast(text) ?? withMonthName(text) ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const written = `${year}-${two(month)}-${two(day)}`;
  if (written === text) return undefined;
  return parseDate(written) ? `write \`${written}\`` : undefined;
}

function yearFirst(text: string): (string | undefined)[] | undefined {
  return (
    /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$/.exec(text) ?? /^(\d{4})(\d\d)(\d\d)$/.exec(text)
  )?.slice(1);
}

/** `03.04.2017` is April or March, as the writer’s country has it: then nothing is certain. */
function yearLast(text: string): (string | undefined)[] | undefined {
  const [, a = '', mark, b = '', year] = /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4})$/.exec(text) ?? [];
  if (year === undefined) return undefined;
  if (mark === '.' || Number(a) > 12 || a === b) return [year, b, a];
  return Number(b) > 12 ? [year, a, b] : undefined;
}

function withMonthName(text: string): (string | undefined)[] | undefined {
  const [, a, word = '', b] =
    /^(\d{1,2})\.? ([A-Za-z]+)\.?,? (\d{4})$/.exec(text) ??
    /^()([A-Za-z]+)\.? (\d{1,2}, ?\d{4})$/.exec(text) ??
    [];
  if (b === undefined) return undefined;
  const month = months.findIndex((name) => name.startsWith(word.toLowerCase()) && word.length > 2);
  if (month < 0) return undefined;
  const [day, year] = a ? [a, b] : b.split(/, ?/);
  return [year, String(month + 1), day];
}

/** `2017-02-30`, `2017-13-01`: the form is right and the calendar has no such day. */
function cureOfCalendar(text: string): string | undefined {
  const [, year, month = '', day = ''] = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(text) ?? [];
  if (year === undefined) return undefined;
  if (month < '01' || month > '12') return 'write the month as `01` to `12`';
  const all = parseDate(`${year}-${month}`);
  if (!all || day === '') return undefined;
  return `${formatMonth(all.from)} has the days 01 to ${all.to.slice(8)}; correct it, or write \`${year}-${month}\``;
}

function two(number: string): string {
  return number.padStart(2, '0');
}
