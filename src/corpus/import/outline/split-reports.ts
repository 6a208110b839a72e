import { countWords } from './bare-words.ts';
import { dateForm } from '../dates/date-lines.ts';
import { endsSentence, isRunning, isTitleLike } from './text-shape.ts';
import type { Unit } from './units.ts';

/**
 * The units of each report of a capture that stacks several. A report begins where the form of the first comes again: its
 * date above its headline, or beneath it, written in the same way, with running text after both. A date alone, a line of
 * stars or an item of a list of other pages begins none.
 */
export function splitReports(units: readonly Unit[]): (readonly Unit[])[] {
  const [first, ...others] = headsOf(units, isTitle);
  if (!first || !isAtTop(units, first)) return [units];
  const isSuch = (head: Head): boolean =>
    head.form === first.form && head.hasSection === first.hasSection;
  if (!others.some(isSuch)) return [units];
  // In a stack a line beside such a date is a headline even when it ends as a sentence does, or looks like a turn.
  const starts = headsOf(units, isAnyTitle).filter((head) => head.at > first.at && isSuch(head));
  const bounds = [0, ...starts.map(({ at }) => at), units.length];
  const reports = bounds.slice(1).map((end, index) => units.slice(bounds[index], end));
  return reports.every(hasText) ? reports : [units];
}

/** Where a report may begin: its order of date and headline and the way the date is written are its form. */
type Head = { readonly at: number; readonly form: string; readonly hasSection: boolean };

type TitleTest = (unit: Unit | undefined) => unit is Unit;

function headsOf(units: readonly Unit[], isTitled: TitleTest): Head[] {
  return units.flatMap((unit, at) => {
    if (isDate(unit)) {
      const title = skipData(units, at + 1);
      if (!isTitled(units[title])) return [];
      return headOf(units, at, title, `date, title, ${dateForm(unit.text)}`);
    }
    const day = units[at + 1];
    if (!isTitled(unit) || !isDate(day) || isDate(units[at - 1])) return [];
    return headOf(units, at, at + 1, `title, date, ${dateForm(day.text)}`);
  });
}

function headOf(units: readonly Unit[], at: number, last: number, form: string): Head[] {
  const text = skipData(units, last + 1);
  const below = units.slice(last + 1, text);
  // A place, or the second line of a headline, may stand between.
  const next = units.slice(text, text + 3).find((unit) => isProse(unit.text) || isDate(unit));
  if (!next || next.label !== null) return [];
  return [{ at, form, hasSection: below.some(({ label }) => label?.rule === 'section') }];
}

/** Running text, or a short sentence: a report may begin with one. */
function isProse(text: string): boolean {
  return isRunning(text) || (endsSentence(text) && countWords(text) >= 5);
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
  return units.some(({ label, text }) => label === null && isProse(text));
}

function isTitle(unit: Unit | undefined): unit is Unit {
  return unit?.label === null && isTitleLike(unit.text) && countWords(unit.text) >= 2;
}

function isAnyTitle(unit: Unit | undefined): unit is Unit {
  return unit?.label === null && countWords(unit.text) >= 2 && countWords(unit.text) <= 45;
}

function isDate(unit: Unit | undefined): unit is Unit {
  return unit?.label?.rule === 'date-line';
}
