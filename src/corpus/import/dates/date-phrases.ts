import {
  monthCalled,
  monthPattern,
  otherMonthPattern,
  weekdayCalled,
  weekdayPattern,
} from './month-forms.ts';

/** A day as far as the words say it: the year may stand elsewhere; without a day it is a whole month. */
export type SaidDay = {
  readonly year: number | null;
  readonly month: number;
  readonly day: number | null;
};

/** Words of a text that say a day, a month or a stretch of days. */
export type DatePhrase = {
  readonly words: string;
  /** Where the words begin in the text. */
  readonly at: number;
  readonly from: SaidDay;
  /** The same as `from` unless the words say a stretch. */
  readonly to: SaidDay;
  /** The weekday said beside the date, by its full English name. */
  readonly weekday: string | null;
  /** `ambiguous`: 03/04/2022 without knowing which part is the day. `impossible`: no calendar has it (31 June). */
  readonly status: 'read' | 'ambiguous' | 'impossible';
};

/** In which order a page writes its numeric dates. */
export type NumericOrder = 'day-first' | 'month-first';

/** All dates that a text says, in its order. Numeric ones are read by the order given, or by what they show themselves. */
export function findDates(text: string, order: NumericOrder | null = null): DatePhrase[] {
  const single = withoutOverlaps(
    forms.flatMap(({ pattern, read }) =>
      [...text.matchAll(pattern)].map((match) => phraseOf(match, read(groupsOf(match), order))),
    ),
  );
  return joinStretches(text, single).map((phrase) => withWeekday(text, phrase));
}

/**
 * The phrase as an EDTF day, month or interval, the year taken from `year` where the words leave it out; null when it is
 * still wanting, or when the phrase does not say one date.
 */
export function edtfOf(phrase: DatePhrase, year: number | null = null): string | null {
  if (phrase.status !== 'read') return null;
  const from = edtfDay(phrase.from, year);
  const to = edtfDay(phrase.to, year);
  if (from === null || to === null || from > to) return null;
  return from === to ? from : `${from}/${to}`;
}

/** The order of the numeric dates of a page, where one of them shows it by a part over twelve; null when they disagree. */
export function numericOrderOf(text: string): NumericOrder | null {
  const shown = new Set(
    [...text.matchAll(numeric)].map((match) => {
      const { a = '', b = '' } = groupsOf(match);
      return Number(a) > 12 ? 'day-first' : Number(b) > 12 ? 'month-first' : null;
    }),
  );
  if (americanStamp.test(text)) shown.add('month-first');
  if (shown.has('day-first') && !shown.has('month-first')) return 'day-first';
  return shown.has('month-first') && !shown.has('day-first') ? 'month-first' : null;
}

/** “01/08/2022 08:01 PM EST”: with the hours of North America its order too. */
const americanStamp =
  /\b\d{1,2}\/\d{1,2}\/[12]\d{3},?\s+\d{1,2}:\d\d(?::\d\d)?\s*[AP]\.?M\.?\s+[ECMP][SD]?T\b/u;

type Said = Pick<DatePhrase, 'from' | 'to' | 'status'>;
type Groups = Readonly<Record<string, string | undefined>>;

const day = (name: string) =>
  String.raw`(?<![\d:.,/-])(?<${name}>\d{1,2})(?:st|nd|rd|th|ST|ND|RD|TH)?`;
const dayAfter = (name: string) =>
  String.raw`(?<${name}>\d{1,2})(?:st|nd|rd|th|ST|ND|RD|TH)?(?![\d:%]|[.,]\d)`;
const month = `(?<month>${monthPattern})`;
const year = String.raw`(?<year>[12]\d{3})(?!\d)`;
const commaYear = String.raw`(?:(?:,\s*|\s+|,?\s+of\s+|-)${year})?`;
const dash = '[-‐‑‒–—−]';
const through = String.raw`(?:\s*${dash}\s*|\s+(?:to|and|until|till|through)\s+|\s*&\s*)`;
const numeric =
  /(?<![\d./-])(?<a>\d{1,2})(?<mark>[./-])(?<b>\d{1,2})\k<mark>(?<year>[12]\d{3})(?![\d./]|-\d)/g;

/** The written forms of a date, and how each is read. Where two fit at one place, the longer is meant. */
const forms: readonly {
  readonly pattern: RegExp;
  readonly read: (groups: Groups, order: NumericOrder | null) => Said;
}[] = [
  // 2017-05-14, 2017/05/14, 2017-05-14T12:30
  {
    pattern:
      /(?<![\d./-])(?<year>[12]\d{3})(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?![\d/.]|-\d)/g,
    read: (said) => oneDay(said['year'], Number(said['month']), said['day']),
  },
  // 2017年5月14日
  {
    pattern: /(?<year>[12]\d{3})\s*年\s*(?<month>\d{1,2})\s*月\s*(?<day>\d{1,2})\s*日/g,
    read: (said) => oneDay(said['year'], Number(said['month']), said['day']),
  },
  // 14.05.2017, 05/14/2017
  { pattern: numeric, read: readNumeric },
  // 10–11 June 2010, 13 and 14 October
  {
    pattern: new RegExp(
      String.raw`${day('first')}${through}${dayAfter('last')}\s+(?:of\s+)?${month}${commaYear}`,
      'gu',
    ),
    read: readStretch,
  },
  // June 10–11, 2010
  {
    pattern: new RegExp(
      String.raw`\b${month}\s+(?:the\s+)?${day('first')}${through}${dayAfter('last')}(?!\s+(?:${monthPattern})\b)${commaYear}`,
      'gu',
    ),
    read: readStretch,
  },
  // 14 May 2017, 14th of May, 14-May-2017
  {
    pattern: new RegExp(
      String.raw`${day('day')}(?:\s+(?:of\s+)?|-)${month}(?!\p{L})${commaYear}`,
      'gu',
    ),
    read: readDay,
  },
  // 14 mai 2017, 14. Mai 2017, 14 de mayo de 2017, 14 мая 2017
  {
    pattern: new RegExp(
      String.raw`${day('day')}(?:er|º|\.)?\s+(?:de\s+)?(?<month>${otherMonthPattern})\s+(?:de\s+)?${year}(?:\s+(?:года|р\.|г\.))?`,
      'gu',
    ),
    read: readDay,
  },
  // May 14, 2017
  {
    pattern: new RegExp(String.raw`\b${month}\s*(?:the\s+)?${dayAfter('day')}${commaYear}`, 'gu'),
    read: readDay,
  },
  // May 2017
  {
    pattern: new RegExp(String.raw`\b${month},?\s+(?:of\s+)?${year}`, 'gu'),
    read: readDay,
  },
];

function readDay(said: Groups): Said {
  return oneDay(said['year'], monthCalled(said['month'] ?? '') ?? 0, said['day']);
}

function readStretch(said: Groups): Said {
  const month = monthCalled(said['month'] ?? '') ?? 0;
  const first = oneDay(said['year'], month, said['first']);
  const last = oneDay(said['year'], month, said['last']);
  const isPossible =
    first.status === 'read' &&
    last.status === 'read' &&
    Number(said['first']) < Number(said['last']);
  return { from: first.from, to: last.to, status: isPossible ? 'read' : 'impossible' };
}

/** Points stand between day, month and year in this order wherever they are written; strokes and hyphens in either. */
function readNumeric(said: Groups, order: NumericOrder | null): Said {
  const [a, b] = [Number(said['a']), Number(said['b'])];
  const dayFirst = oneDay(said['year'], b, String(a));
  const monthFirst = oneDay(said['year'], a, String(b));
  if (dayFirst.status === 'impossible') return monthFirst;
  if (monthFirst.status === 'impossible' || a === b) return dayFirst;
  if (said['mark'] === '.' || order === 'day-first') return dayFirst;
  return order === 'month-first' ? monthFirst : { ...dayFirst, status: 'ambiguous' };
}

function oneDay(year: string | undefined, month: number, day: string | undefined): Said {
  const said: SaidDay = {
    year: year === undefined ? null : Number(year),
    month,
    day: day === undefined ? null : Number(day),
  };
  return { from: said, to: said, status: isPossible(said) ? 'read' : 'impossible' };
}

/** Without a year, 29 February is possible. */
function isPossible({ year, month, day }: SaidDay): boolean {
  if (month < 1 || month > 12) return false;
  if (day === null) return true;
  return day >= 1 && day <= new Date(Date.UTC(year ?? 2000, month, 0)).getUTCDate();
}

function groupsOf(match: RegExpMatchArray): Groups {
  return match.groups ?? {};
}

function phraseOf(match: RegExpMatchArray, said: Said): DatePhrase {
  return { words: match[0], at: match.index ?? 0, weekday: null, ...said };
}

/** Of phrases that share words, the one that begins first; of these the longest. */
function withoutOverlaps(phrases: readonly DatePhrase[]): DatePhrase[] {
  const kept: DatePhrase[] = [];
  for (const phrase of phrases.toSorted((a, b) => a.at - b.at || b.words.length - a.words.length)) {
    const last = kept.at(-1);
    if (!last || phrase.at >= endOf(last)) kept.push(phrase);
  }
  return kept;
}

const toTheOther = new RegExp(
  String.raw`^(?:\s*${dash}\s*|\s+(?:to|until|till|through)\s+)(?:${weekdayPattern},?\s+)?$`,
  'u',
);

/** Two dates with nothing but a dash or “to” between them are one stretch: “31 March – 2 April 2008”. */
function joinStretches(text: string, phrases: readonly DatePhrase[]): DatePhrase[] {
  const joined: DatePhrase[] = [];
  for (const phrase of phrases) {
    const last = joined.at(-1);
    const stretch =
      last && toTheOther.test(text.slice(endOf(last), phrase.at))
        ? stretchOf(text, last, phrase)
        : null;
    if (stretch) joined.splice(-1, 1, stretch);
    else joined.push(phrase);
  }
  return joined;
}

/** Null when the second does not follow the first: then they are two dates. */
function stretchOf(text: string, first: DatePhrase, last: DatePhrase): DatePhrase | null {
  if (first.status !== 'read' || last.status !== 'read' || last.from.day === null) return null;
  const from = { ...first.from, year: first.from.year ?? last.to.year };
  if (from.day === null || orderOf(from) >= orderOf(last.to)) return null;
  return { ...first, words: text.slice(first.at, endOf(last)), from, to: last.to };
}

function orderOf({ year, month, day }: SaidDay): number {
  return (year ?? 0) * 10_000 + month * 100 + (day ?? 0);
}

const weekdayBefore = new RegExp(
  String.raw`\b(${weekdayPattern})\s*(?:,|\(|the\b)?\s*(?:the\s+)?$`,
  'u',
);
const weekdayAfter = new RegExp(String.raw`^\s*[,(]?\s*(${weekdayPattern})\b(?!\s*\d)`, 'u');

function withWeekday(text: string, phrase: DatePhrase): DatePhrase {
  if (phrase.from.day === null) return phrase;
  const before = weekdayBefore.exec(text.slice(0, phrase.at));
  if (before?.[1] !== undefined)
    return {
      ...phrase,
      weekday: weekdayCalled(before[1]),
      at: before.index,
      words: text.slice(before.index, endOf(phrase)),
    };
  const after = weekdayAfter.exec(text.slice(endOf(phrase)));
  if (after?.[1] === undefined || phrase.from !== phrase.to) return phrase;
  return { ...phrase, weekday: weekdayCalled(after[1]), words: phrase.words + after[0] };
}

function endOf(phrase: DatePhrase): number {
  return phrase.at + phrase.words.length;
}

function edtfDay(said: SaidDay, otherwise: number | null): string | null {
  const year = said.year ?? otherwise;
  if (year === null || !isPossible({ ...said, year })) return null;
  const month = `${year}-${String(said.month).padStart(2, '0')}`;
  return said.day === null ? month : `${month}-${String(said.day).padStart(2, '0')}`;
}
