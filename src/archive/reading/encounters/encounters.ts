import type { Encounter, Frame } from './encounter.ts';
import { findNounsBetween, findNounsWith, findTalksBefore } from './encounters-by-noun.ts';
import { findByVerbAndObject, findByVerbAndWith, findPassives } from './encounters-by-verb.ts';
import { findInHeadline } from './encounters-in-headline.ts';
import { findAtMeeting, findMutual } from './encounters-mutual.ts';
import { marks, type Phrased } from './person-phrases.ts';

type Finder = (phrased: Phrased, frame: Frame) => Encounter[];

/** The ways to state an encounter, each with what a sentence must have for it: most have little of it. */
const finders: readonly (readonly [RegExp, Finder])[] = [
  [/ (?:with|to) /iu, findByVerbAndWith],
  [/ by /iu, findPassives],
  [/ between | of \uE000/iu, findNounsBetween],
  [/ with /iu, findNounsWith],
  [/^(?:following|after|at the end) /iu, findTalksBefore],
  [new RegExp(`\\p{L} ${marks.person}`, 'u'), findByVerbAndObject],
  [/ (?:and|&|as well as) /iu, findMutual],
  [/^(?:at|during|in) /iu, findAtMeeting],
];

/** The encounters that one sentence states. */
export function findEncounters(phrased: Phrased, frame: Frame): Encounter[] {
  const { text, persons, isHeadline } = phrased;
  const named = persons.size < 2 ? [] : finders;
  return [
    ...named.flatMap(([needed, find]) => (needed.test(text) ? find(phrased, frame) : [])),
    ...(isHeadline && persons.size > 0 ? findInHeadline(phrased, frame) : []),
  ];
}
