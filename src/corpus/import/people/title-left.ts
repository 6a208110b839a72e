import { type Body, bodyAt } from './bodies-in-words.ts';
import { givenNames } from './name-vocabulary.ts';
import { isNameWord } from './names-in-words.ts';
import { companyRanks, honorifics, isRank, notHeldWords, titleWords } from './title-vocabulary.ts';
import type { Word } from './words.ts';

/** What belongs to a rank before it. */
export type TitleLeft = {
  readonly first: number;
  readonly body: Body | null;
  readonly article: 'the' | 'a' | 'own' | 'none';
  /** Stretches of words that are not the office’s own. */
  readonly parts: readonly Body[];
};

/** Reads what belongs to a rank before it: “the former Kazakh First Deputy Foreign”; `address` for “Mr Minister”. */
export function readLeft(words: readonly Word[], at: number, floor: number): TitleLeft | 'address' {
  let left: TitleLeft = { first: at, body: null, article: 'none', parts: [] };
  let unknown = 0;
  while (left.first > floor && words[left.first]?.gap === ' ') {
    const index = left.first - 1;
    const word = words[index];
    if (!word) break;
    const article = articles.find(([, pattern]) => pattern.test(word.fold))?.[0];
    if (article) return { ...left, article };
    if (honorifics.has(word.fold) && isCapital(word)) return left.first === at ? 'address' : left;
    const body = bodyEndingAt(words, index, floor);
    if (word.isOwner) return body ? ownedBy(words, left, body, floor) : { ...left, article: 'own' };
    if (body) left = withBody(left, body);
    else if (word.fold === 'and' && isFieldPair(words, index)) left = { ...left, first: index - 1 };
    else if (belongsBefore(words, index)) left = { ...left, first: index };
    else if (unknown < 3 && isOrganisationWord(words, index, at)) {
      unknown += 1;
      left = { ...left, first: index };
    } else break;
  }
  return left;
}

const articles: readonly (readonly [TitleLeft['article'], RegExp])[] = [
  ['the', /^(?:the|this)$/u],
  ['a', /^(?:an?|another|any|every|each|some|all)$/u],
  ['own', /^(?:his|her|its|their|our|your|my)$/u],
];

function isCapital({ text }: Word): boolean {
  return /^\p{Lu}/u.test(text);
}

function withBody(left: TitleLeft, body: Body): TitleLeft {
  return {
    ...left,
    first: body.first,
    body: left.body ?? body,
    parts: [...left.parts, body],
  };
}

/** “the People’s Republic’s Premier” */
function ownedBy(words: readonly Word[], left: TitleLeft, body: Body, floor: number): TitleLeft {
  const isDefinite = body.first > floor && words[body.first - 1]?.fold === 'the';
  return { ...withBody(left, body), article: isDefinite ? 'the' : left.article };
}

function bodyEndingAt(words: readonly Word[], last: number, floor: number): Body | null {
  for (let first = Math.max(floor, last - 7); first <= last; first++) {
    const body = bodyAt(words, first);
    if (body?.last === last) return body;
  }
  return null;
}

/** “Industry and Trade Minister”: two fields of one office. */
function isFieldPair(words: readonly Word[], and: number): boolean {
  const field = words[and - 1];
  return (
    field !== undefined &&
    words[and]?.gap === ' ' &&
    titleWords.has(field.fold) &&
    !isRank(field.fold) &&
    isCapital(field) &&
    titleWords.has(words[and + 1]?.fold ?? '')
  );
}

/** “the deputy foreign minister”; a preposition written small belongs to the sentence. */
function belongsBefore(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (!word) return false;
  const { fold, shape } = word;
  if (notHeldWords.has(fold) || isRank(fold)) return true;
  if (!titleWords.has(fold)) return false;
  return shape !== 'small' || !/^(?:under|control|border|party|order|public)$/u.test(fold);
}

/** “Norsk Oil CEO”, “Moscow Mayor”: a word with a capital before a rank that is no name of a person. */
function isOrganisationWord(words: readonly Word[], index: number, at: number): boolean {
  const word = words[index];
  const rank = words[at];
  if (!word || !rank || !isCapital(word) || givenNames.has(word.fold)) return false;
  if (!isNameWord(words, index, 'capitals-are-names')) return false;
  const before = words[index - 1];
  if (before && word.gap === ' ' && (isRank(before.fold) || honorifics.has(before.fold)))
    return false;
  if (/^(?:president|head|chair)$/u.test(rank.fold) && rank.shape !== 'small') return false;
  return companyRanks.has(rank.fold) || /^(?:mayor|governor|leader|spokes\p{L}+)$/u.test(rank.fold);
}
