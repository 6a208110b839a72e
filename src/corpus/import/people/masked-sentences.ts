import type { ArchiveDate } from '../../../archive/date.ts';
import { marks, type Phrased } from '../../../archive/reading/encounters/person-phrases.ts';
import { sayingAfter } from '../../../archive/reading/speech/verbs-of-saying.ts';
import { sentencesOf } from '../../../archive/reading/sentences.ts';
import type { Person, Persons, Placed } from './persons.ts';
import type { ReportText } from './words.ts';

/** A sentence of the report with its persons masked, and where it stands. */
export type MaskedSentence = {
  readonly index: number;
  /** The day or days of the event, where the report says so. */
  readonly day: ArchiveDate | null;
  readonly phrased: Phrased;
  /** Who stands at an offset of the sentence; null for a title whose holder the report does not name. */
  readonly people: readonly {
    readonly start: number;
    readonly end: number;
    readonly person: Person | null;
    readonly isOwner: boolean;
  }[];
};

/** The sentences of a text up to an offset, with every person in them masked, and what is quoted too. */
export function maskSentences(
  text: ReportText,
  index: number,
  to: number,
  placed: readonly Placed[],
  persons: Persons,
  day: ArchiveDate | null,
): MaskedSentence[] {
  const here = placed.filter(({ naming }) => naming.name === null || persons.of.has(naming));
  const spoken = [...quotedIn(text.text), ...dashSpeechIn(text.text)];
  return sentencesOf({ p: String(index), text: text.text })
    .filter(({ start }) => start < to)
    .map(({ start, end }) => {
      const words = text.text.slice(start, end);
      const people = here
        .filter(({ naming }) => naming.start >= start && naming.end <= end)
        .map(({ naming }) => ({
          start: naming.start - start,
          end: naming.end - start + (naming.isOwner ? ownerLength(text.text, naming.end) : 0),
          person: persons.of.get(naming) ?? null,
          isOwner: naming.isOwner,
        }));
      let masked = words;
      for (const one of people)
        masked = cover(masked, one.start, one.end, one.isOwner ? marks.owner : marks.person);
      for (const quoted of spoken)
        if (quoted.start < end && quoted.end > start)
          masked = cover(
            masked,
            Math.max(0, quoted.start - start),
            Math.min(words.length, quoted.end - start),
            marks.speech,
          );
      return {
        index,
        day,
        people,
        phrased: {
          p: String(index),
          offset: start,
          text: masked,
          words,
          exact: words,
          persons: new Map(
            people
              .filter(({ isOwner }) => !isOwner)
              .map(({ start: at, person }) => [at, person ? idOf(person) : null]),
          ),
          isHeadline: text.isHeadline,
        },
      };
    });
}

const ids = new WeakMap<Person, string>();
let count = 0;

/** A key of a person for rules that know persons by a word. */
export function idOf(person: Person): string {
  const known = ids.get(person);
  if (known !== undefined) return known;
  count += 1;
  const id = `person-${String(count)}`;
  ids.set(person, id);
  return id;
}

function ownerLength(text: string, at: number): number {
  return /^['’]s?/u.exec(text.slice(at, at + 2))?.[0].length ?? 0;
}

function cover(text: string, start: number, end: number, mark: string): string {
  return end <= start ? text : text.slice(0, start) + mark.repeat(end - start) + text.slice(end);
}

/** “– We have done much, the President said.”: what a dash begins, up to who said it. */
function dashSpeechIn(text: string): { start: number; end: number }[] {
  if (!/^[–—-] \p{L}/u.test(text)) return [];
  const said = dashAttribution.exec(text);
  return said ? [{ start: 0, end: said.index }] : [];
}

const dashAttribution = new RegExp(
  `,? (?:(?:${sayingAfter}) [^,]{2,120}|[^,.]{2,120} (?:${sayingAfter}))[.…]?$`,
  'u',
);

/** Words in quotation marks that are long enough to be speech; a short one is a term. */
function quotedIn(text: string): { start: number; end: number }[] {
  return Array.from(
    text.matchAll(/“[^“”]{25,}”|"[^"]{25,}"|«[^«»]{25,}»/gu),
    ({ 0: all, index }) => ({
      start: index,
      end: index + all.length,
    }),
  );
}
