import type { Encounter, Frame } from './encounter.ts';
import { findNounsBetween, findNounsInPassing, findNounsOfOwners } from './encounters-by-noun.ts';
import { findByVerbAndObject, findByVerbAndWith, findPassives } from './encounters-by-verb.ts';
import { findInHeadline } from './encounters-in-headline.ts';
import { findMutual } from './encounters-mutual.ts';
import { marks, type Phrased } from './person-phrases.ts';

const somebody = new RegExp(`[${marks.person}${marks.owner}]`, 'u');

/** The encounters that one sentence states. */
export function findEncounters(phrased: Phrased, frame: Frame): Encounter[] {
  if (!somebody.test(phrased.text)) return [];
  return [
    ...findByVerbAndWith(phrased, frame),
    ...findByVerbAndObject(phrased, frame),
    ...findPassives(phrased, frame),
    ...findMutual(phrased, frame),
    ...findNounsBetween(phrased, frame),
    ...findNounsOfOwners(phrased, frame),
    ...findNounsInPassing(phrased, frame),
    ...(phrased.isHeadline ? findInHeadline(phrased, frame) : []),
  ];
}
