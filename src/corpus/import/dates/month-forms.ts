import { monthNames, weekdayNames } from '../../../archive/month-names.ts';

/** The months by their printed forms: the full name, then the usual short forms. */
const monthForms = formsOf(monthNames, 'Jan|Feb|Mar|Apr||Jun|Jul|Aug|Sept Sep|Oct|Nov|Dec');

const weekdayForms = formsOf(weekdayNames, 'Sun|Mon|Tues Tue|Wed|Thurs Thur Thu|Fri|Sat');

function formsOf(names: readonly string[], short: string): readonly (readonly string[])[] {
  const shortForms = short.split('|');
  return names.map((name, index) =>
    [name, ...(shortForms[index]?.split(' ') ?? [])].filter(Boolean),
  );
}

/** The months as other languages print them in a date, each with the number of its month. */
const otherMonths: readonly string[] = [
  'janvier|januar|enero|gennaio|janeiro|января|січня|januari',
  'février|februar|febrero|febbraio|fevereiro|февраля|лютого|februari',
  'mars|märz|marzo|março|марта|березня|maart',
  'avril|abril|aprile|апреля|квітня',
  'mai|mayo|maggio|maio|мая|травня|mei',
  'juin|juni|junio|giugno|junho|июня|червня',
  'juillet|juli|julio|luglio|julho|июля|липня',
  'août|agosto|августа|серпня|augustus',
  'septembre|septiembre|settembre|setembro|сентября|вересня',
  'octobre|oktober|octubre|ottobre|outubro|октября|жовтня',
  'novembre|noviembre|ноября|листопада',
  'décembre|dezember|diciembre|dicembre|dezembro|декабря|грудня|december',
];

const otherForms = otherMonths.map((names) => names.split('|'));

/** Source of a pattern for a month’s name in another language, in either case. */
export const otherMonthPattern = `(?:${otherForms.flatMap((names) => names.flatMap((name) => [name, name.charAt(0).toUpperCase() + name.slice(1)])).join('|')})`;

/** Source of a pattern for a month’s name. Capitals are asked for, so that the verbs “may” and “march” are none. */
export const monthPattern = patternOf(monthForms);

/** Source of a pattern for the name of a weekday, long or short. */
export const weekdayPattern = patternOf(weekdayForms);

/** The number of a month (1 to 12) by a printed form: `May`, `Sept.`, `JUNE`. */
export function monthCalled(printed: string): number | null {
  const place = placeOf(monthForms, printed) ?? placeOf(otherForms, printed);
  return place === null ? null : place + 1;
}

/** The full English name of a weekday by a printed form: `Fri.` → `Friday`. */
export function weekdayCalled(printed: string): string | null {
  const place = placeOf(weekdayForms, printed);
  return place === null ? null : (weekdayForms[place]?.[0] ?? null);
}

function patternOf(table: readonly (readonly string[])[]): string {
  const forms = table.flatMap(([full = '', ...short]) => [
    full,
    full.toUpperCase(),
    ...short.flatMap((form) => [`${form}\\b\\.?`, `${form.toUpperCase()}\\b\\.?`]),
  ]);
  return `(?:${forms.join('|')})`;
}

function placeOf(table: readonly (readonly string[])[], printed: string): number | null {
  const wanted = printed.replace('.', '').toLowerCase();
  const place = table.findIndex((forms) => forms.some((form) => form.toLowerCase() === wanted));
  return place < 0 ? null : place;
}
