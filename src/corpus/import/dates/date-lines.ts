import { timePattern, withoutTimes } from './clock-times.ts';
import { type DatePhrase, findDates, type NumericOrder } from './date-phrases.ts';
import { weekdayPattern } from './month-forms.ts';

/** What a line that only gives a date says: the date, and whether by its own words it is the day of publication. */
export type DateLine = {
  readonly phrase: DatePhrase;
  /** The label before the date, in lower case: `publication date`; empty when the line has none. */
  readonly label: string;
  readonly hasTime: boolean;
};

/** True of a line that gives nothing but a date, with or without a weekday, a time of day and a label (“Published:”). */
export function isDateLine(line: string): boolean {
  return readDateLine(line) !== null;
}

/** True of a label that calls the date beside it the day of publication. */
export function isPublicationLabel(label: string): boolean {
  return publicationLabel.test(label);
}

/** True of a label that calls the date beside it a later day: of the last change, of the visit to the page. */
export function isOtherLabel(label: string): boolean {
  return otherLabel.test(label);
}

/** Reads a line that only gives a date; null of any other. */
export function readDateLine(line: string, order: NumericOrder | null = null): DateLine | null {
  if (line.length > 120) return null;
  const phrases = findDates(line, order);
  const [phrase, second] = phrases;
  if (!phrase || (second && second.words !== phrase.words)) return null;
  const rest = withoutTimes(phrases.reduce((left, { words }) => left.replace(words, ' '), line));
  const label = rest.replace(furniture, ' ').replace(/\s+/g, ' ').trim().toLowerCase();
  if (label !== '' && !knownLabel.test(label)) return null;
  return {
    phrase,
    label,
    hasTime: new RegExp(timePattern, 'u').test(line.replace(phrase.words, ' ')),
  };
}

/** How a date line is written, to compare it with another: `14 May 2017` → `9 a 9`. */
export function dateForm(text: string): string {
  return text
    .replace(/\d+/g, '9')
    .replace(/\p{L}+\.?/gu, 'a')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}

const publicationLabel =
  /^(?:(?:date )?(?:of )?(?:first )?(?:published|publication|posted|issued|released|release)(?: on| at| date| time)?|(?:publication|publishing|release|posting|issue) date|date (?:of )?(?:publication|release|issue))$/;
const otherLabel =
  /^(?:(?:last |page )*(?:updated|modified|changed|edited|reviewed|accessed|retrieved|archived|captured|printed)(?: on| at)?|(?:last )?update|date (?:of )?(?:update|access))$/;
const plainLabel =
  /^(?:from|between|date|date and time|time|on|at|day|event date|date of (?:the )?event|created(?: on| at)?)$/;
const knownLabel = new RegExp(
  [publicationLabel, otherLabel, plainLabel].map(({ source }) => source).join('|'),
);

/** What may stand around a date without adding a word: marks, and the weekday of a stretch. */
const furniture = new RegExp(
  String.raw`[-‐‑‒–—−,;:|•·()\[\]*#/.]+|\b${weekdayPattern}(?!\p{L})`,
  'gu',
);
