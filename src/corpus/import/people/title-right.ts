import { outsideWords } from '../../../archive/reading/encounters/title-words.ts';
import { type Body, bodyAt } from './bodies-in-words.ts';
import type { Lexicon } from './lexicon.ts';
import { givenNames, isFathersName, noNameWords } from './name-vocabulary.ts';
import { isNameWord, readName } from './names-in-words.ts';
import type { TitleLeft } from './title-left.ts';
import { companyRanks, isRank, ranksWithTo, titleJoints, titleWords } from './title-vocabulary.ts';
import type { Word } from './words.ts';

/** What belongs to a rank after it. */
export type TitleRight = {
  readonly last: number;
  readonly body: Body | null;
  readonly parts: readonly Body[];
};

type State = TitleRight & {
  readonly index: number;
  /** The word between two parts that was read last, when nothing has followed it yet. */
  readonly joint: string | null;
  readonly jointAt: number;
  /** True after “of”, “for” …: unknown words may still be what the office is of. */
  readonly isOpen: boolean;
  readonly folds: ReadonlySet<string>;
};

type Context = {
  readonly words: readonly Word[];
  readonly at: number;
  readonly left: TitleLeft;
  readonly lexicon: Lexicon;
};

/** Reads what belongs to a rank after it: “of Foreign Affairs and Trade of the Republic of Norland”. */
export function readRight(
  words: readonly Word[],
  at: number,
  left: TitleLeft,
  lexicon: Lexicon,
): TitleRight {
  const context = { words, at, left, lexicon };
  let state: State = {
    last: at,
    body: null,
    parts: [],
    index: at + 1,
    joint: null,
    jointAt: at,
    isOpen: false,
    folds: new Set(words.slice(left.first, at + 1).map(({ fold }) => fold)),
  };
  for (let steps = 0; steps < 40; steps++) {
    const next = step(context, state);
    if (!next) break;
    state = next;
  }
  return state;
}

function step(context: Context, state: State): State | null {
  const { words } = context;
  const { index, parts, joint } = state;
  const word = words[index];
  if (!word || !isBeside(words, index, state.last)) return null;
  if (words[index - 1]?.isOwner && !parts.some(({ last }) => last === index - 1)) return null;
  if (joint === null && titleJoints.has(word.fold) && word.shape === 'small')
    return takeJoint(context, state);
  const body = isCapital(word) ? bodyAt(words, index) : null;
  if (body) return takeBody(context, state, body);
  if (isRank(word.fold) || isField(state, words)) return takeField(context, state);
  return takeUnknown(context, state);
}

function isCapital({ text }: Word): boolean {
  return /^\p{Lu}/u.test(text);
}

/** A title goes on over a blank, a hyphen before a rank, and a comma in a list of its fields. */
function isBeside(words: readonly Word[], index: number, last: number): boolean {
  const word = words[index];
  if (!word) return false;
  if (word.gap === ' ' || word.gap === ' & ') return true;
  if (word.gap === '-' || word.gap === ' - ') return isRank(word.fold);
  if (word.gap !== ', ' || last !== index - 1) return false;
  // “for Environmental Protection, Ecology and Transport”
  const isListed = titleWords.has(word.fold) && !isRank(word.fold) && isCapital(word);
  return isListed && words.slice(index + 1, index + 4).some(({ fold }) => fold === 'and');
}

function takeJoint(context: Context, state: State): State | null {
  const { words } = context;
  const { index } = state;
  const word = words[index];
  if (!word || word.fold === 'the' || !mayJoin(context, state)) return null;
  const hasArticle = words[index + 1]?.fold === 'the' && words[index + 1]?.gap === ' ';
  return {
    ...state,
    index: index + (hasArticle ? 2 : 1),
    joint: word.fold,
    jointAt: index,
    isOpen: state.isOpen || word.fold !== 'and',
  };
}

function mayJoin({ words, at, left }: Context, { index, folds }: State): boolean {
  const joint = words[index]?.fold ?? '';
  let next = words[index + 1];
  if (next?.gap !== ' ') return false;
  const hasArticle = next.fold === 'the';
  if (hasArticle) next = words[index + 2];
  if (!next || next.gap !== ' ') return false;
  const isTitleWord = titleWords.has(next.fold) || isRank(next.fold) || isPartOfTitle(next);
  if (joint === 'and' || joint === '&') {
    if (!isTitleWord || hasArticle || (isRank(next.fold) && folds.has(next.fold))) return false;
    // “The President and Prime Minister Modi” are two.
    const isBare = index === at + 1 && left.article === 'the';
    return !isBare && isCapital(next) === isCapital(words[at] ?? next);
  }
  if (joint === 'of' || joint === 'de' || joint === 'for') return isCapital(next) || isTitleWord;
  const rank = words[at]?.fold ?? '';
  const isOpen = [...folds].some((fold) => ranksWithTo.has(fold)) || ranksOfTasks.test(rank);
  return isOpen && isCapital(next) && (joint !== 'on' || isTitleWord);
}

const ranksOfTasks =
  /^(?:coordinator|commissioner|director|officer|negotiator|rapporteur|minister|chairman|member|spokes\p{L}+)$/u;

function takeBody({ words, left }: Context, state: State, body: Body): State | null {
  const { joint, jointAt, parts } = state;
  // “Minister German Gref”: no country follows a rank without a word between.
  if (joint === null && body.first === body.last && isNameWord(words, body.first)) return null;
  if (joint === 'and' || (joint === null && words[body.last + 1] === undefined)) return null;
  const next = { ...state, last: body.last, index: body.last + 1, joint: null };
  if (joint !== null && /^(?:to|for|with|in)$/u.test(joint)) return next;
  const own = state.body ?? left.body;
  if (own && own.name !== body.name) return next;
  const isWithin = body.isAdjective && joint !== null;
  return {
    ...next,
    body: left.body ? null : body,
    parts: isWithin ? parts : [...parts, joint === 'of' ? { ...body, first: jointAt } : body],
  };
}

/** A word that titles are made of; in small letters only where the title goes on for certain. */
function isField({ index, joint, last }: State, words: readonly Word[]): boolean {
  const word = words[index];
  if (!word || !titleWords.has(word.fold)) return false;
  return (
    isCapital(word) ||
    joint !== null ||
    words[index - 1]?.shape === 'small' ||
    isAdjectiveWord(words, last)
  );
}

function takeField({ words, at }: Context, state: State): State | null {
  const { index, joint, last } = state;
  const word = words[index];
  if (!word) return null;
  const isSmallRank = isRank(word.fold) && !isCapital(word) && word.fold !== 'general';
  const before = words[last];
  const isSmallAllowed =
    words[at]?.shape === 'small' || before?.shape === 'small' || isAdjectiveWord(words, last);
  if (isSmallRank && joint === null && !isSmallAllowed) return null;
  if (joint === null && isGivenName(words, index)) return null;
  return {
    ...state,
    folds: new Set([...state.folds, word.fold]),
    last: index,
    index: index + 1,
    joint: null,
  };
}

/** “special envoy of the Japanese prime minister” */
function isAdjectiveWord(words: readonly Word[], index: number): boolean {
  return bodyAt(words, index)?.isAdjective === true;
}

/** A word of titles that is a given name here: a family name follows. */
function isGivenName(words: readonly Word[], index: number): boolean {
  const fold = words[index]?.fold ?? '';
  return givenNames.has(fold) && !isRank(fold) && isNameWord(words, index + 1);
}

/** Words that no table knows: what the office is of, unless they are its holder’s name. */
function takeUnknown(context: Context, state: State): State | null {
  const { words, at, left } = context;
  const { index, joint, jointAt } = state;
  if ((joint === 'and' || joint === '&') && !isPartOfTitle(words[index])) return null;
  const word = words[index];
  if (!state.isOpen || !word || !isCapital(word)) return null;
  if (!isNameWord(words, index, 'capitals-are-names'))
    return isPartOfTitle(word) ? { ...state, last: index, index: index + 1, joint: null } : null;
  const end = joint === null ? fieldEnd(context, index) : organisationEnd(context, index);
  if (end === null) return null;
  const next = { ...state, last: end, index: end + 1, joint: null };
  if (left.body || state.body || !isOrganisationOf(words, at, jointAt, end)) return next;
  const name = words
    .slice(index, end + 1)
    .map(({ text }) => text)
    .join(' ');
  const body: Body = { first: jointAt, last: end, name, kind: 'organisation', isAdjective: false };
  return { ...next, body, parts: [...state.parts, body] };
}

/** “Narcotics”, “Hemisphere”: no word of a title that is known, and none of a name. */
function isPartOfTitle(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    isCapital(word) &&
    noNameWords.has(word.fold) &&
    !outsideWords.has(word.fold)
  );
}

/** “of National Drug Control Policy Jan Holm”: unknown words right after known ones of the title. */
function fieldEnd({ words, lexicon }: Context, from: number): number | null {
  const run = readName(words, from, 'capitals-are-names');
  if (!run || isGiven(words, from)) return null;
  if (goesOn(words, run.last)) return run.last;
  const split = nameWithin(words, from, run.last, lexicon);
  if (split !== null) return split === from ? null : split - 1;
  if (lexicon.small.has(words[from]?.fold ?? '')) return from;
  if (run.last > from) return null;
  const after = words[run.last + 1];
  const isFamily = lexicon.familyNames.has(words[from]?.fold ?? '');
  return isFamily || (after?.shape === 'small' && after.fold !== 'and' && after.gap === ' ')
    ? null
    : from;
}

/** The last word of an unknown organisation or place that a title is of; null when it is a person. */
function organisationEnd({ words, lexicon }: Context, from: number): number | null {
  const run = readName(words, from, 'capitals-are-names');
  if (!run || words[run.last]?.isOwner || goesOn(words, run.last)) return run?.last ?? from;
  const split = nameWithin(words, from, run.last, lexicon);
  if (split !== null && split > from) return split - 1;
  const count = run.last - from + 1;
  if (split === from) return count <= 3 ? null : run.last - 2;
  return count >= 3 ? run.last - 2 : run.last;
}

/** A further word of titles, a rank or a country follows. */
function goesOn(words: readonly Word[], last: number): boolean {
  const after = words[last + 1];
  return (
    after?.gap === ' ' &&
    !words[last]?.isOwner &&
    isCapital(after) &&
    (titleWords.has(after.fold) || isRank(after.fold) || bodyAt(words, last + 1) !== null)
  );
}

/** Where the name of a person begins in a run of words with capitals; null when nothing shows one. */
function nameWithin(
  words: readonly Word[],
  from: number,
  last: number,
  { names }: Lexicon,
): number | null {
  for (let start = from; start < last; start++) {
    const rest = words.slice(start, last + 1).map(({ fold }) => fold);
    if (isGiven(words, start)) return start;
    // “of Nordmark Jan Holm” may have been read as a name elsewhere.
    const isLater =
      isGiven(words, start + 1) && start + 1 < last && !isFathersName(rest.at(-1) ?? '');
    if (names.has(rest.join(' ')) && !isLater) return start;
  }
  return null;
}

function isGiven(words: readonly Word[], index: number): boolean {
  const fold = words[index]?.fold ?? '';
  // “Commander of the Platoon Valentyn Viktorovych Holm”
  return (
    givenNames.has(fold) ||
    (fold.includes('-') && givenNames.has(fold.split('-')[0] ?? '')) ||
    isFathersName(words[index + 1]?.fold ?? '')
  );
}

/** “CEO of Norsk Oil” is of an organisation; “Governor of Norland Territory” has its place in its name. */
function isOrganisationOf(
  words: readonly Word[],
  at: number,
  jointAt: number,
  end: number,
): boolean {
  const next = words[end + 1];
  const isLonger = next?.gap === ' ' && titleWords.has(next.fold);
  return (
    jointAt === at + 1 &&
    words[jointAt]?.fold === 'of' &&
    companyRanks.has(words[at]?.fold ?? '') &&
    !isLonger
  );
}
