import type { Lexicon } from './lexicon.ts';
import { givenNames, nameParticles } from './name-vocabulary.ts';
import { type NameRun, readName } from './names-in-words.ts';
import { readLeft, type TitleLeft } from './title-left.ts';
import { officeOf } from './title-office.ts';
import { readRight } from './title-right.ts';
import {
  honorifics,
  isRank,
  kinWords,
  notHeldWords,
  peerWords,
  pluralRanks,
  titleJoints,
} from './title-vocabulary.ts';
import type { Word } from './words.ts';

/** A title where it stands: “the Deputy Prime Minister of Norland”. */
export type TitleRun = {
  readonly first: number;
  readonly last: number;
  /** The noun of office that it is built on. */
  readonly rank: string;
  /** As printed, without article and country. */
  readonly office: string;
  readonly country: string | null;
  readonly isHeld: boolean;
  readonly isPlural: boolean;
  /** “wife”, “counterpart”: a relation, no office. */
  readonly isKin: boolean;
  readonly article: TitleLeft['article'];
  /** The name that stands right after it, with nothing between. */
  readonly name: NameRun | null;
};

/** Reads the title built on the rank at a word; null when the word is no rank there. */
export function readTitle(
  text: string,
  words: readonly Word[],
  at: number,
  floor: number,
  lexicon: Lexicon,
): TitleRun | null {
  const word = words[at];
  if (!word || word.shape === 'number' || word.shape === 'initial') return null;
  const isKin = kinWords.has(word.fold) || peerWords.has(word.fold);
  if (!isKin && !isRank(word.fold)) return null;
  const left = readLeft(words, at, floor);
  if (left === 'address') return null;
  const right = isKin ? { last: at, body: null, parts: [] } : readRight(words, at, left, lexicon);
  const folds = words.slice(left.first, right.last + 1).map(({ fold }) => fold);
  return {
    first: left.first,
    last: right.last,
    rank: word.fold,
    office: officeOf(text, words, left.first, right.last, [...left.parts, ...right.parts]),
    country: (left.body ?? right.body)?.name ?? null,
    isHeld: isHeldBy(folds),
    isPlural: pluralRanks.has(topRank(words, at, right.last)),
    isKin,
    article: left.article,
    name: nameAfter(words, right.last) ?? (isKin ? givenNameAfter(words, right.last) : null),
  };
}

/** “First President” is what a country calls the one who was it first. */
function isHeldBy(folds: readonly string[]): boolean {
  if (folds.join(' ').includes('first president')) return false;
  return !folds.some((fold) => notHeldWords.has(fold) || /-(?:elect|designate)$/u.test(fold));
}

/** The last rank before anything that the title is of: “Deputy Prime Ministers of …”. */
function topRank(words: readonly Word[], at: number, last: number): string {
  let rank = words[at]?.fold ?? '';
  for (let index = at + 1; index <= last; index++) {
    const fold = words[index]?.fold ?? '';
    if (titleJoints.has(fold)) break;
    if (isRank(fold)) rank = fold;
  }
  return rank;
}

function nameAfter(words: readonly Word[], last: number): NameRun | null {
  const before = words[last];
  let from = last + 1;
  let next = words[from];
  if (!before || !next || before.isOwner) return null;
  if (next.gap !== ' ' && !/^\) $/u.test(next.gap)) return null;
  while (next && honorifics.has(next.fold) && /^\p{Lu}/u.test(next.text)) {
    from += 1;
    next = words[from];
    if (next?.gap !== ' ') return null;
  }
  return readName(words, from, 'capitals-are-not') ?? particleName(words, from);
}

/** “President von der Leyen” */
function particleName(words: readonly Word[], from: number): NameRun | null {
  let at = from;
  while (words[at]?.shape === 'small' && nameParticles.has(words[at]?.fold ?? '') && at < from + 2)
    at += 1;
  if (at === from || words[at]?.gap !== ' ' || /^(?:of|y|do|e)$/u.test(words[from]?.fold ?? ''))
    return null;
  const name = readName(words, at);
  return name && { ...name, first: from };
}

/** “with his wife, Anna, …” */
function givenNameAfter(words: readonly Word[], last: number): NameRun | null {
  const at = last + 1;
  const word = words[at];
  if (word?.gap !== ', ' || !givenNames.has(word.fold)) return null;
  const name = readName(words, at);
  const next = words[at + 1];
  return name && next?.gap !== ' ' ? name : null;
}
