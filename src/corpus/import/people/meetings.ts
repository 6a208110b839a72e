import { findEncounters } from '../../../archive/reading/encounters/encounters.ts';
import { readList } from '../../../archive/reading/encounters/person-lists.ts';
import { isOfThisEvent } from '../../../archive/reading/encounters/report-time.ts';
import { idOf, type MaskedSentence } from './masked-sentences.ts';
import { occasions } from './part-patterns.ts';
import type { Statement } from './parts.ts';
import type { Person } from './persons.ts';

/** Who met whom by the words of a sentence, and with whom somebody met whom the sentence names by no name. */
export function findMeetings(sentence: MaskedSentence): Statement[] {
  return [...findPairs(sentence), ...findMet(sentence)];
}

function findPairs(sentence: MaskedSentence): Statement[] {
  const { phrased, people } = sentence;
  const byId = new Map<string, Person>(
    people.flatMap(({ person }) => (person ? [[idOf(person), person]] : [])),
  );
  const frame = { date: null, principal: null, isCall: false };
  return findEncounters(phrased, frame).flatMap(({ between, start, end }) =>
    between.flat().flatMap((id): Statement[] => {
      const person = byId.get(id);
      return person
        ? [{ person, confidence: 0.95, start, end: Math.max(end, endOf(sentence, person)) }]
        : [];
    }),
  );
}

function endOf({ people }: MaskedSentence, person: Person): number {
  return people.find((one) => one.person === person)?.end ?? 0;
}

const metWith = new RegExp(
  `\\b(?:met|sat down|conferred|spoke|talked|(?:held|had|conducted|began|started|completed) [^.;:\\uE000-\\uE002]{0,60}?${occasions}|(?:at|during|in) (?:the|this|a|his|her|their|today[’']s) (?:\\p{L}+ ){0,2}${occasions})(?: [^.;,:\\uE000-\\uE002]{1,60})? (?:with|to|between) (?=\\uE000)`,
  'giu',
);
const objects = /\b(?:met|received|hosted|greeted|telephoned) (?=\uE000)/giu;

/** “The President met with P” where nobody is on record as the President. */
function findMet(sentence: MaskedSentence): Statement[] {
  const { phrased, people } = sentence;
  return [metWith, objects].flatMap((pattern) =>
    Array.from(phrased.text.matchAll(pattern)).flatMap(({ 0: words, index }) => {
      const list = readList(phrased, index + words.length);
      if (!list) return [];
      const clause = phrased.text.slice(Math.max(0, index - 200), list.end);
      if (!isOfThisEvent(clause, null)) return [];
      return people.flatMap(({ person, start }): Statement[] =>
        person && start >= list.start && start < list.end
          ? [{ person, confidence: 0.85, start: index, end: list.end }]
          : [],
      );
    }),
  );
}
