import { type Body, bodyAt } from './bodies-in-words.ts';
import { givenNames } from './name-vocabulary.ts';
import { isNameWord, type NameRun, readName } from './names-in-words.ts';
import {
  companyRanks,
  honorifics,
  isRank,
  kinWords,
  notHeldWords,
  pluralRanks,
  ranksWithTo,
  titleJoints,
  titleWords,
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
  /** “wife”, “son”: no office. */
  readonly isKin: boolean;
  readonly article: 'the' | 'a' | 'own' | 'none';
  /** The name that stands right after it, with nothing between. */
  readonly name: NameRun | null;
};

/** What tells where a title ends and a name begins: names that the report prints elsewhere. */
export type KnownNames = ReadonlySet<string>;

/** Reads the title built on the rank at a word; null when the word is no rank there. */
export function readTitle(
  text: string,
  words: readonly Word[],
  at: number,
  floor: number,
  known: KnownNames,
): TitleRun | null {
  const word = words[at];
  if (!word || word.shape === 'number' || word.shape === 'initial') return null;
  const isKin = kinWords.has(word.fold);
  if (!isKin && !isRank(word.fold)) return null;
  const left = readLeft(words, at, floor);
  if (left === 'address') return null;
  const right = isKin ? { last: at, body: null, parts: [] } : readRight(words, at, left, known);
  const parts = [...left.parts, ...right.parts];
  const own = left.body ?? right.body;
  const folds = words.slice(left.first, right.last + 1).map(({ fold }) => fold);
  const name = nameAfter(words, right.last);
  return {
    first: left.first,
    last: right.last,
    rank: word.fold,
    office: tidyOffice(
      officeOf(text, words, left.first, right.last, parts),
      pluralRanks.has(topRank(words, at, right.last)),
    ),
    country: own?.name ?? null,
    isHeld: isHeldBy(folds),
    isPlural: pluralRanks.has(topRank(words, at, right.last)),
    isKin,
    article: left.article,
    name,
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
  return readName(words, from, 'capitals-are-not');
}

type Left = {
  readonly first: number;
  readonly body: Body | null;
  readonly article: TitleRun['article'];
  /** Stretches of words that are not the office’s own. */
  readonly parts: readonly Body[];
};

/** What belongs to a rank before it: “the former Kazakh First Deputy Foreign”. */
function readLeft(words: readonly Word[], at: number, floor: number): Left | 'address' {
  let first = at;
  let body: Body | null = null;
  let article: Left['article'] = 'none';
  const parts: Body[] = [];
  let unknown = 0;
  while (first - 1 >= floor) {
    const index = first - 1;
    const word = words[index];
    const gap = words[first]?.gap;
    if (!word || gap !== ' ') break;
    const owner: Body | null = bodyEndingAt(words, index, floor);
    if (word.isOwner) {
      if (!owner) {
        article = 'own';
        break;
      }
      body ??= owner;
      parts.push(owner);
      first = owner.first;
      if (/^the$/u.test(words[first - 1]?.fold ?? '') && first - 1 >= floor) article = 'the';
      break;
    }
    if (honorifics.has(word.fold) && /^\p{Lu}/u.test(word.text))
      return first === at ? 'address' : { first, body, article, parts };
    if (/^(?:the|this)$/u.test(word.fold)) {
      article = 'the';
      break;
    }
    if (/^(?:an?|another|any|every|each|some|all)$/u.test(word.fold)) {
      article = 'a';
      break;
    }
    if (/^(?:his|her|its|their|our|your|my)$/u.test(word.fold)) {
      article = 'own';
      break;
    }
    if (owner) {
      body ??= owner;
      parts.push(owner);
      first = owner.first;
      continue;
    }
    if (word.fold === 'and' && isFieldPair(words, index)) {
      first = index - 1;
      continue;
    }
    if (isTitleWordBefore(word) || notHeldWords.has(word.fold) || isRank(word.fold)) {
      first = index;
      continue;
    }
    if (isOrganisationWord(words, index, at) && unknown < 3) {
      unknown += 1;
      first = index;
      continue;
    }
    break;
  }
  return { first, body, article, parts };
}

/** “Industry and Trade Minister”: two fields of one office. */
function isFieldPair(words: readonly Word[], and: number): boolean {
  const field = words[and - 1];
  return (
    field !== undefined &&
    words[and]?.gap === ' ' &&
    titleWords.has(field.fold) &&
    !isRank(field.fold) &&
    /^\p{Lu}/u.test(field.text) &&
    titleWords.has(words[and + 1]?.fold ?? '')
  );
}

/** “the deputy foreign minister”; a preposition written small belongs to the sentence. */
function isTitleWordBefore({ fold, shape }: Word): boolean {
  if (!titleWords.has(fold)) return false;
  return shape !== 'small' || !/^(?:under|new|public|control|border|party|order)$/u.test(fold);
}

/** “Gazprom CEO”, “Moscow Mayor”, “Sherpa group chairman”: a word with a capital before a rank that is no name of a person. */
function isOrganisationWord(words: readonly Word[], index: number, at: number): boolean {
  const word = words[index];
  const rank = words[at];
  if (!word || !rank || !/^\p{Lu}/u.test(word.text)) return false;
  if (givenNames.has(word.fold) || index === 0) return false;
  if (!isNameWord(words, index, 'capitals-are-names')) return false;
  const before = words[index - 1];
  if (before && word.gap === ' ' && (isRank(before.fold) || honorifics.has(before.fold)))
    return false;
  return companyRanks.has(rank.fold) || /^(?:mayor|governor|leader|spokes\p{L}+)$/u.test(rank.fold);
}

function bodyEndingAt(words: readonly Word[], last: number, floor: number): Body | null {
  for (let first = Math.max(floor, last - 7); first <= last; first++) {
    const body = bodyAt(words, first);
    if (body?.last === last && isWholeRun(words, first, last)) return body;
  }
  return null;
}

/** The words stand together, and the first is not the end of a longer title. */
function isWholeRun(words: readonly Word[], first: number, last: number): boolean {
  for (let index = first + 1; index <= last; index++) if (words[index]?.gap !== ' ') return false;
  return true;
}

type Right = { readonly last: number; readonly body: Body | null; readonly parts: readonly Body[] };

/** What belongs to a rank after it: “of Foreign Affairs and Trade of the Republic of Norland”. */
function readRight(words: readonly Word[], at: number, left: Left, known: KnownNames): Right {
  let last = at;
  let body: Body | null = null;
  const parts: Body[] = [];
  let index = at + 1;
  let joint: string | null = null;
  let jointAt = at;
  const folds = new Set(words.slice(left.first, at + 1).map(({ fold }) => fold));
  while (index < words.length && index - at < 40) {
    const word = words[index];
    if (!word || (words[index - 1]?.isOwner && !parts.some(({ last: end }) => end === index - 1)))
      break;
    if (!isBeside(words, index, last)) break;
    const { fold } = word;
    const isCapital = /^\p{Lu}/u.test(word.text);
    if (joint === null && titleJoints.has(fold) && !isCapital) {
      if (fold === 'the' || !mayJoin(words, index, at, left, folds)) break;
      joint = fold;
      jointAt = index;
      index += 1;
      if (words[index]?.fold === 'the' && words[index]?.gap === ' ') index += 1;
      continue;
    }
    const found = isCapital ? bodyAt(words, index) : null;
    if (found && isNamesakeAfterRank(words, found, joint)) break;
    if (found) {
      if (joint === null && words[found.last + 1] === undefined) break;
      if (joint === 'and') break;
      if (joint !== 'to' && joint !== 'for' && joint !== 'with' && joint !== 'in') {
        if (body === null && left.body === null) body = found;
        if (body === found || isSameBody(found, left.body))
          if (!found.isAdjective || joint === null)
            parts.push(joint === 'of' ? { ...found, first: jointAt } : found);
      }
      last = found.last;
      index = found.last + 1;
      joint = null;
      continue;
    }
    if (
      isRank(fold) ||
      (titleWords.has(fold) &&
        (isCapital ||
          joint !== null ||
          words[index - 1]?.shape === 'small' ||
          parts.some(({ last: end, isAdjective }) => isAdjective && end === index - 1)))
    ) {
      if (
        isRank(fold) &&
        !isCapital &&
        joint === null &&
        !parts.some(({ last: end, isAdjective }) => isAdjective && end === index - 1) &&
        words[at]?.shape !== 'small' &&
        fold !== 'general'
      )
        break;
      if (isGivenName(words, index, joint)) break;
      folds.add(fold);
      last = index;
      index += 1;
      joint = null;
      continue;
    }
    if (joint === null || joint === 'and' || joint === '&') break;
    if (!isNameWord(words, index, 'capitals-are-names')) break;
    const end = organisationEnd(words, index, known);
    if (end === null) break;
    if (left.body === null && body === null && isOrganisationOf(words, at, jointAt, end)) {
      const name = words
        .slice(index, end + 1)
        .map(({ text }) => text)
        .join(' ');
      body = { first: jointAt, last: end, name, kind: 'organisation', isAdjective: false };
      parts.push(body);
    }
    last = end;
    index = end + 1;
    joint = null;
  }
  return { last, body, parts };
}

function isSameBody(body: Body, other: Body | null): boolean {
  return other !== null && body.name === other.name;
}

/** A title goes on over a blank, a list of its fields, and an abbreviation in brackets. */
function isBeside(words: readonly Word[], index: number, last: number): boolean {
  const word = words[index];
  if (!word) return false;
  if (word.gap === ' ' || word.gap === ' & ') return true;
  if (word.gap === '-' || word.gap === ' - ') return isRank(word.fold);
  if (word.gap === ', ' && last === index - 1) {
    // “for Environmental Protection, Ecology and Transport”
    const isField = titleWords.has(word.fold) && !isRank(word.fold) && /^\p{Lu}/u.test(word.text);
    const next = words.slice(index + 1, index + 4).findIndex(({ fold }) => fold === 'and');
    return isField && next >= 0 && !titleWords.has('');
  }
  return false;
}

function mayJoin(
  words: readonly Word[],
  index: number,
  at: number,
  left: Left,
  folds: ReadonlySet<string>,
): boolean {
  const joint = words[index]?.fold ?? '';
  let next = words[index + 1];
  if (next?.gap !== ' ') return false;
  if (next.fold === 'the') next = words[index + 2];
  if (!next || next.gap !== ' ') return false;
  const isCapital = /^\p{Lu}/u.test(next.text);
  const isTitleWord = titleWords.has(next.fold) || isRank(next.fold);
  if (joint === 'and' || joint === '&') {
    if (!isTitleWord || words[index + 1]?.fold === 'the') return false;
    if (isRank(next.fold) && folds.has(next.fold)) return false;
    const isBare = index === at + 1 && left.first === at - (left.article === 'the' ? 0 : 0);
    // “The President and Prime Minister Modi” are two.
    return (
      !(isBare && left.article === 'the') && isCapital === /^\p{Lu}/u.test(words[at]?.text ?? '')
    );
  }
  if (joint === 'of' || joint === 'de') return isCapital || isTitleWord;
  const isOpen =
    [...folds].some((fold) => ranksWithTo.has(fold)) ||
    /^(?:coordinator|commissioner|director|officer|negotiator|rapporteur|minister|chairman|member|spokes\p{L}+)$/u.test(
      words[at]?.fold ?? '',
    );
  if (joint === 'for') return isCapital || isTitleWord;
  return isOpen && isCapital && (joint !== 'on' || isTitleWord);
}

/** “Minister German Gref”: no country follows a rank without a word between. */
function isNamesakeAfterRank(
  words: readonly Word[],
  { first, last }: Body,
  joint: string | null,
): boolean {
  return joint === null && first === last && isNameWord(words, first);
}

/** A word of titles that is a given name here: a family name follows, and then no further title. */
function isGivenName(words: readonly Word[], index: number, joint: string | null): boolean {
  const word = words[index];
  return (
    joint === null &&
    word !== undefined &&
    givenNames.has(word.fold) &&
    !isRank(word.fold) &&
    isNameWord(words, index + 1)
  );
}

/** The last word of an unknown organisation or place that a title is of; null when it is a person. */
function organisationEnd(words: readonly Word[], from: number, known: KnownNames): number | null {
  const run = readName(words, from, 'capitals-are-names');
  if (!run) return from;
  const after = words[run.last + 1];
  const goesOn =
    after?.gap === ' ' &&
    !words[run.last]?.isOwner &&
    /^\p{Lu}/u.test(after.text) &&
    (titleWords.has(after.fold) || isRank(after.fold) || bodyAt(words, run.last + 1) !== null);
  if (goesOn || words[run.last]?.isOwner) return run.last;
  for (let start = from; start <= run.last; start++) {
    const rest = words.slice(start, run.last + 1).map(({ fold }) => fold);
    if (rest.length >= 2 && known.has(rest.join(' '))) return start === from ? null : start - 1;
  }
  if (run.last === from) return from;
  for (let start = from + 1; start < run.last; start++) if (isGiven(words, start)) return start - 1;
  if (isGiven(words, from)) return run.last - from === 1 ? null : run.last - 2;
  return run.last - from >= 2 ? run.last - 2 : run.last;
}

function isGiven(words: readonly Word[], index: number): boolean {
  const fold = words[index]?.fold ?? '';
  return givenNames.has(fold) || (fold.includes('-') && givenNames.has(fold.split('-')[0] ?? ''));
}

/** “CEO of Norsk Oil” is of an organisation; “Governor of Norland Territory” has its place in its name. */
function isOrganisationOf(
  words: readonly Word[],
  at: number,
  jointAt: number,
  end: number,
): boolean {
  const next = words[end + 1];
  const goesOn = next?.gap === ' ' && titleWords.has(next.fold);
  return (
    jointAt === at + 1 &&
    words[jointAt]?.fold === 'of' &&
    companyRanks.has(words[at]?.fold ?? '') &&
    !goesOn
  );
}

/** “newly appointed Ambassador” → “Ambassador”, “Presidents” → “President”, “President Sheikh” → “President”. */
function tidyOffice(office: string, isPlural: boolean): string {
  const bare = office
    .replace(
      /^(?:(?:newly|appointed|elected|re-elected|new|visiting|current|incumbent|then)[ -])+/iu,
      '',
    )
    .replace(/(?<=\p{L} )(?:Sheikha?|Shaikh|King|Prince|Dr\.?|Sir)$/u, (word) =>
      /^(?:Crown|Deputy Crown) $/u.test(office.slice(0, -word.length)) ||
      /Crown Prince$/u.test(office)
        ? word
        : '',
    )
    .trim();
  if (!isPlural) return bare;
  return bare
    .replace(/Secretaries(?= |$)/u, 'Secretary')
    .replace(/men(?= |$)/u, 'man')
    .replace(
      /(?<=(?:President|Minister|Premier|Chancellor|Ambassador|Governor|Director|Advis[eo]r|Aide|Envoy|Representative|Mayor|Leader|King|Senator|Speaker|Head|Chief|Commissioner|CEO)|president|minister|chancellor|leader|counterpart)s(?= |$)/u,
      '',
    );
}

/** The words of a title without the country or organisation that it is of. */
function officeOf(
  text: string,
  words: readonly Word[],
  first: number,
  last: number,
  parts: readonly Body[],
): string {
  let office = '';
  for (let index = first; index <= last; index++) {
    if (parts.some((part) => part.first <= index && index <= part.last)) continue;
    const word = words[index];
    if (!word) continue;
    const from = office === '' ? word.start : word.start - word.gap.length;
    office +=
      text.slice(from, word.end) +
      (word.isOwner && index < last
        ? text.slice(
            word.end,
            (words[index + 1]?.start ?? word.end) - (words[index + 1]?.gap.length ?? 0),
          )
        : '');
  }
  return office
    .replace(/^[\s,&-]+|[\s,&(-]+$/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/ (?:of|the|and|for)$/u, '');
}
