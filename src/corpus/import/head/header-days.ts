import type { Evidence } from '../finding.ts';
import type { Outline, Removed } from '../outline/outline.ts';
import { isOtherLabel, isPublicationLabel, readDateLine } from '../dates/date-lines.ts';
import { edtfOf, findDates, type NumericOrder, numericOrderOf } from '../dates/date-phrases.ts';
import { weekdayOf } from '../../../archive/date.ts';

/** A date that the page gives outside its text. */
export type HeaderDay = {
  readonly edtf: string;
  readonly evidence: Evidence;
  /** `published`: the page calls it the day of publication. `stamp`: a time of day stands beside it. `day`: neither. */
  readonly kind: 'day' | 'stamp' | 'published';
  /** What does not fit, as a sentence: a weekday that the date does not have. */
  readonly fault?: string;
};

/** What the page’s own lines say of days: those that can be read, and a sentence for each that cannot. */
export type HeaderDays = {
  readonly days: readonly HeaderDay[];
  readonly unread: readonly string[];
};

/** Reads the lines outside the text of a report that give a date; those of other pages in its lists are not its own. */
export function headerDays(outline: Outline): HeaderDays {
  const page = outline.source.lines.slice(outline.first - 1, outline.last).join('\n');
  const order = numericOrderOf(page) ?? orderByWords(page);
  const read = [
    ...outline.removed.map((removed, index) =>
      readLine(removed, outline.removed[index - 1], order),
    ),
    ...outline.paragraphs.slice(0, 2).map(({ text, first }) => readPlaceAndDay(text, first, order)),
  ];
  return {
    days: read.filter((each) => each !== null && typeof each !== 'string'),
    unread: read.filter((each) => typeof each === 'string'),
  };
}

/** The order in which the numeric dates of a page say a day that the page writes in words too: “11-02-2020”, “on 11 February”. */
function orderByWords(page: string): NumericOrder | null {
  const said = findDates(page);
  const isWritten = (day: number, month: number): boolean =>
    said.some(({ from, to, status }) => {
      return status === 'read' && from === to && from.day === day && from.month === month;
    });
  const orders = new Set(
    said
      .filter(({ status }) => status === 'ambiguous')
      .flatMap(({ from }): NumericOrder[] => [
        ...(isWritten(from.day ?? 0, from.month) ? (['day-first'] as const) : []),
        ...(isWritten(from.month, from.day ?? 0) ? (['month-first'] as const) : []),
      ]),
  );
  const [order = null] = orders;
  return orders.size === 1 ? order : null;
}

const ownRules: ReadonlySet<string> = new Set([
  'date-line',
  'publication-data',
  'message-header',
  'breadcrumb',
  'section',
  'navigation',
]);

function readLine(
  { line, text, rule }: Removed,
  above: Removed | undefined,
  order: NumericOrder | null,
): HeaderDay | string | null {
  if (!ownRules.has(rule)) return null;
  const dateLine = readDateLine(text, order) ?? readStamp(text, order, rule === 'date-line');
  if (!dateLine) return null;
  const { phrase } = dateLine;
  const label = dateLine.label === '' ? labelAbove(above, line) : dateLine.label;
  if (isOtherLabel(label)) return null;
  if (phrase.status === 'ambiguous')
    return `Line ${line} gives “${phrase.words}”: say which part is the day and which the month.`;
  if (phrase.status === 'impossible')
    return `Line ${line} gives “${phrase.words}”, a day that the calendar does not have.`;
  const edtf = edtfOf(phrase);
  if (edtf === null) return null;
  const kind = isPublicationLabel(label) ? 'published' : dateLine.hasTime ? 'stamp' : 'day';
  const fault = weekdayFault(edtf, phrase.weekday, phrase.words);
  const day: HeaderDay = { edtf, evidence: { line, words: phrase.words }, kind };
  return fault === null ? day : { ...day, fault };
}

/** “Brussels, 14 May 2017”: a line of its own that dates the text beneath it. */
function readPlaceAndDay(text: string, line: number, order: NumericOrder | null): HeaderDay | null {
  if (text.length > 70) return null;
  const [phrase] = findDates(text, order);
  if (!phrase || !/^\p{Lu}[\p{L}\s.'’-]{1,40},\s*(?:on\s)?$/u.test(text.slice(0, phrase.at)))
    return null;
  const edtf = edtfOf(phrase);
  const isWhole = /^[.\s]*$/u.test(text.slice(phrase.at + phrase.words.length));
  return edtf !== null && isWhole
    ? { edtf, evidence: { line, words: phrase.words }, kind: 'day' }
    : null;
}

/** “Xinhua | Updated …”, “Published by the press office on …”: a date among other words of the page about itself. */
function readStamp(
  text: string,
  order: NumericOrder | null,
  isDateLine: boolean,
): ReturnType<typeof readDateLine> {
  const [phrase, ...others] = findDates(text, order);
  if (!phrase || text.length > 160 || others.some((other) => edtfOf(other) !== edtfOf(phrase)))
    return null;
  const label =
    /\b(published|posted|updated|modified|released|issued|date|sent)\b[^.]{0,40}$/iu.exec(
      text.slice(0, phrase.at),
    )?.[1] ?? '';
  const hasTime = /^\s*[,–—|-]?\s*(?:at\s)?\d{1,2}[:.]\d\d/u.test(
    text.slice(phrase.at + phrase.words.length),
  );
  return label === '' && !hasTime && !isDateLine
    ? null
    : { phrase, label: label.toLowerCase(), hasTime };
}

/** A label may stand in a line of its own: “Publication date:”. */
function labelAbove(above: Removed | undefined, line: number): string {
  if (!above || above.line < line - 2) return '';
  return above.text
    .replace(/[:*\s]+$/u, '')
    .trim()
    .toLowerCase();
}

/** The sentence about a weekday that the date does not have; null when they fit or none is given. */
export function weekdayFault(edtf: string, weekday: string | null, words: string): string | null {
  const [from = ''] = edtf.split('/');
  if (weekday === null || from.length < 10) return null;
  const real = weekdayOf(from);
  return real === weekday ? null : `“${words}” was a ${real}: is the day or the weekday wrong?`;
}
