import { dateForm } from './date-line.ts';
import { isRunning, isTitleLike } from './text-shape.ts';
import type { Unit } from './units.ts';
import { countWords } from './bare-words.ts';

/**
 * The units of each report of a capture that stacks several. A report begins where the form of the first comes again: its
 * date above its headline, or beneath it, written in the same way, with running text after both. A date alone, a line of
 * stars or an item of a list of other pages begins none.
 */
export function splitReports(units: readonly Unit[]): (readonly Unit[])[] {
  const heads = units.flatMap((_, at) => headAt(units, at) ?? []);
  const [first, ...others] = heads;
  if (!first || !isAtTop(units, first)) return [units];
  const starts = others.filter(
    (head) => head.form === first.form && head.hasSection === first.hasSection,
  );
  const bounds = [0, ...starts.map(({ at }) => at), units.length];
  const reports = bounds.slice(1).map((end, index) => units.slice(bounds[index], end));
  return reports.every(hasText) ? reports : [units];
}

/** Where a report may begin: its order of date and headline and the way the date is written are its form. */
type Head = { readonly at: number; readonly form: string; readonly hasSection: boolean };

function headAt(units: readonly Unit[], at: number): Head[] | null {
  const unit = units[at];
  if (!unit) return null;
  if (isDate(unit)) {
    const title = skipData(units, at + 1);
    return isTitle(units[title])
      ? headOf(units, at, title, `date, title, ${dateForm(unit.text)}`)
      : null;
  }
  const day = units[at + 1];
  if (!isTitle(unit) || !day || !isDate(day) || isDate(units[at - 1])) return null;
  return headOf(units, at, at + 1, `title, date, ${dateForm(day.text)}`);
}

function headOf(units: readonly Unit[], at: number, last: number, form: string): Head[] | null {
  const text = skipData(units, last + 1);
  const below = units.slice(last + 1, text);
  // A place, or the second line of a headline, may stand between.
  const body = units.slice(text, text + 3).find(({ text: words }) => isRunning(words));
  if (!body || body.label !== null || units.slice(text, text + 3).some(isDate)) return null;
  return [{ at, form, hasSection: below.some(({ label }) => label?.rule === 'section') }];
}

/** Past lines that tell of the page: the time, the place, the section, an empty field. */
function skipData(units: readonly Unit[], from: number): number {
  let at = from;
  while (data.has(units[at]?.label?.rule ?? '')) at += 1;
  return at;
}

const data: ReadonlySet<string> = new Set([
  'time-line',
  'place-line',
  'section',
  'placeholder',
  'separator',
]);

/** The first report must begin above all text: else the form of its head is not known. */
function isAtTop(units: readonly Unit[], { at }: Head): boolean {
  return units.slice(0, at).every(({ label, text }) => label !== null || !isRunning(text));
}

function hasText(units: readonly Unit[]): boolean {
  return units.some(({ label, text }) => label === null && isRunning(text));
}

function isTitle(unit: Unit | undefined): boolean {
  return unit?.label === null && isTitleLike(unit.text) && countWords(unit.text) >= 3;
}

function isDate(unit: Unit | undefined): boolean {
  return unit?.label?.rule === 'date-line';
}
