import { numberOfAnchor } from '../anchor.ts';
import type { Corpus, Entry } from '../corpus.ts';
import { parseDate, weekdayOf } from '../date.ts';
import type { Issue, Position } from '../issue.ts';
import { monthNames, weekdayNames } from '../month-names.ts';

const weekday = `(?:${weekdayNames.join('|')})`;
const month = `(?:${monthNames.join('|')})`;
const day = '\\d{1,2}(?:st|nd|rd|th)?';

/** `Saturday, 5 February 2022` · `Saturday, February 5, 2022` · `5 February 2022 (Saturday)`; the year may be absent. */
const forms = [
  `(?<weekday>${weekday}),? (?:the )?(?<day>${day})(?: of)? (?<month>${month})(?:,? (?<year>\\d{4}))?`,
  `(?<weekday>${weekday}),? (?<month>${month}) (?<day>${day})(?:,? (?<year>\\d{4}))?`,
  `(?<day>${day}) (?<month>${month})(?: (?<year>\\d{4}))?,? \\(?(?<weekday>${weekday})\\b`,
].map((form) => new RegExp(form, 'g'));

type Piece = { readonly text: string; readonly at: () => Position; readonly p: string };

/** A day that a text gives with its weekday fell on that weekday; where no year is given, the event’s is meant. */
export function checkWeekdays(corpus: Corpus): Issue[] {
  return corpus.events.flatMap((entry) =>
    piecesOf(entry).flatMap((piece) => checkPiece(entry, piece)),
  );
}

function checkPiece(entry: Entry, { text, at, p }: Piece): Issue[] {
  if (!text.includes('day')) return [];
  return forms.flatMap((form) =>
    Array.from(text.matchAll(form)).flatMap(({ 0: words, groups = {} }): Issue[] => {
      const said = groups['weekday'];
      const date = dayMeant(entry, groups);
      if (date === undefined || said === undefined || weekdayOf(date) === said) return [];
      if (isNoted(entry, p, words)) return [];
      return [
        {
          rule: 'weekday-differs',
          file: entry.file,
          position: at(),
          message: `“${words}”: ${date} was a ${weekdayOf(date)}`,
          cure: 'see which of the two is right; if the source has it so, say so in a note on these words',
        },
      ];
    }),
  );
}

function piecesOf(entry: Entry): Piece[] {
  return [
    { text: entry.record.title, at: () => entry.positionOf('title'), p: '0' },
    ...entry.paragraphs.map(({ text, position, anchor }) => ({
      text,
      at: () => position,
      p: numberOfAnchor(anchor),
    })),
    ...(entry.record.removed ?? []).map(({ text }, index) => ({
      text,
      at: () => entry.positionOf('removed', index, 'text'),
      p: '',
    })),
  ];
}

/** The day as `YYYY-MM-DD`; undefined when the calendar lacks it, or its year is not certain. */
function dayMeant(entry: Entry, groups: Readonly<Record<string, string>>): string | undefined {
  const event = entry.faultyFields.has('date') ? null : parseDate(entry.record.date);
  const year = groups['year'] ?? (event?.from === event?.to ? event?.from.slice(0, 4) : undefined);
  const number = monthNames.indexOf(groups['month'] ?? '') + 1;
  const date = `${year}-${two(number)}-${two(Number.parseInt(groups['day'] ?? '', 10))}`;
  return year === undefined || !parseDate(date) ? undefined : date;
}

function isNoted({ record }: Entry, p: string, words: string): boolean {
  return (record.notes ?? []).some(
    ({ passage }) =>
      passage.p === p && (passage.words.includes(words) || words.includes(passage.words)),
  );
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
