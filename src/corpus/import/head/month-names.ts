/** The months by their printed forms, January first: the full name, then the usual short forms. */
const monthForms: readonly (readonly string[])[] = [
  ['January', 'Jan'],
  ['February', 'Feb'],
  ['March', 'Mar'],
  ['April', 'Apr'],
  ['May'],
  ['June', 'Jun'],
  ['July', 'Jul'],
  ['August', 'Aug'],
  ['September', 'Sept', 'Sep'],
  ['October', 'Oct'],
  ['November', 'Nov'],
  ['December', 'Dec'],
];

const weekdayForms: readonly (readonly string[])[] = [
  ['Sunday', 'Sun'],
  ['Monday', 'Mon'],
  ['Tuesday', 'Tues', 'Tue'],
  ['Wednesday', 'Wed'],
  ['Thursday', 'Thurs', 'Thur', 'Thu'],
  ['Friday', 'Fri'],
  ['Saturday', 'Sat'],
];

/** Source of a pattern for a month’s name. Capitals are asked for, so that the verbs “may” and “march” are none. */
export const monthPattern = patternOf(monthForms);

/** Source of a pattern for the name of a weekday, long or short. */
export const weekdayPattern = patternOf(weekdayForms);

/** The number of a month (1 to 12) by a printed form: `May`, `Sept.`, `JUNE`. */
export function monthCalled(printed: string): number | null {
  const place = placeOf(monthForms, printed);
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
