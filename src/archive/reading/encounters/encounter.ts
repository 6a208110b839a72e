import type { ArchiveDate } from '../../date.ts';
import type { ContactLevel } from '../../contact.ts';
import { encounterNouns, remoteWords } from './encounter-words.ts';
import type { Phrased } from './person-phrases.ts';
import type { Agents } from './person-lists.ts';
import { isOfThisEvent } from './report-time.ts';

/** What one sentence says of an encounter, before sides are looked at; offsets are those of the sentence. */
export type Encounter = {
  readonly between: readonly (readonly [string, string])[];
  readonly level: ContactLevel;
  /** The words that state it. */
  readonly start: number;
  readonly end: number;
  /** True when the sentence does not name both, and they follow from the report. */
  readonly isInferred?: boolean;
};

/** What the report says as a whole. */
export type Frame = {
  readonly date: ArchiveDate | null;
  /** Whom a headline without a subject is about. */
  readonly principal: string | null;
  /** True when the headline tells of a call: then who spoke with somebody did so by telephone. */
  readonly isCall: boolean;
};

/** Where a statement stands: from its first word to the end of its own words, and to the end of the persons it names. */
export type Stretch = { readonly start: number; readonly end: number; readonly listEnd: number };

const levels = encounterNouns.map(
  ([level, source]) => [level, new RegExp(`^(?:${source})$`, 'iu')] as const,
);

/** The grade that a noun for an encounter gives. */
export function levelOf(noun: string): ContactLevel {
  return levels.find(([, pattern]) => pattern.test(noun))?.[0] ?? 'meeting';
}

const tailEnd =
  /[;:.]|,(?! \d)|\b(?:to|and|who|where|which|following|after|ahead|before|about|regarding|discussing|against|has|have|had|\p{L}+ed)\b/iu;

/** True when the words around an encounter tell of the reported event. */
export function isStated(
  phrased: Phrased,
  { date }: Frame,
  { start, listEnd }: Pick<Stretch, 'start' | 'listEnd'>,
): boolean {
  const before = phrased.text.slice(Math.max(0, start - 300), start);
  return isOfThisEvent(before + clauseOf(phrased, start, listEnd), date);
}

/** The clause from an encounter on, as far as it goes after the persons. */
function clauseOf({ text }: Phrased, start: number, listEnd: number): string {
  const rest = text.slice(listEnd, listEnd + 90);
  return text.slice(start, listEnd) + rest.slice(0, tailEnd.exec(rest)?.index ?? rest.length);
}

const vague =
  /(?:talks|negotiations?|consultations|discussions?|conversations?|chats?|spoke|talked)/iu;

/** Makes an encounter of what was found; by telephone or by video it is a call, whatever its noun. */
export function encounter(
  phrased: Phrased,
  frame: Frame,
  pairs: [string, string][],
  level: ContactLevel,
  stretch: Stretch,
): Encounter {
  const words = phrased.text.slice(stretch.start, stretch.end).trimEnd();
  const isRemote =
    remoteWords.test(clauseOf(phrased, stretch.start, stretch.listEnd)) ||
    (frame.isCall && vague.test(words));
  return {
    between: pairs,
    level: isRemote && (level === 'meeting' || level === 'conversation') ? 'call' : level,
    start: stretch.start,
    end: stretch.start + words.replace(/[^\p{L}\p{N}]+$/u, '').length,
  };
}

/** Each of some with each of others; null stands for somebody without a record. */
export function pairsBetween(some: Agents, others: Agents): [string, string][] {
  return some.flatMap((a) =>
    others.flatMap((b): [string, string][] =>
      a === null || b === null || a === b ? [] : [[a, b]],
    ),
  );
}

/** Each with each. */
export function pairsAmong(agents: Agents): [string, string][] {
  return agents.flatMap((a, index) => pairsBetween([a], agents.slice(index + 1)));
}
