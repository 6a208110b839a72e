import { isCommonWord } from '../../../archive/reading/names/common-words.ts';
import { bodyAt } from './bodies-in-words.ts';
import {
  capitalParticles,
  endingOfIdeas,
  givenNames,
  nameParticles,
  nameSuffix,
  noNameWords,
  wordsAsFamilyNames,
} from './name-vocabulary.ts';
import { honorifics, isRank, titleWords } from './title-vocabulary.ts';
import type { Word } from './words.ts';

/** The words of a name in a text, first and last. */
export type NameRun = {
  readonly first: number;
  readonly last: number;
  /** The last word of the name as an index has it, where a page prints that too: “Viktor Orban Orban Viktor”. */
  readonly until: number;
};

/** Where a name may be in capitals throughout: the name of a turn, “H.E. Mr WANG Yi”. */
export type Capitals = 'capitals-are-names' | 'capitals-are-not';

const longest = 12;

/** The name that begins at a word: words with capitals, initials, particles; null when none can begin there. */
export function readName(
  words: readonly Word[],
  from: number,
  capitals: Capitals = 'capitals-are-not',
): NameRun | null {
  if (!isNameWord(words, from, capitals)) return null;
  let last = from;
  for (let index = from + 1; index < from + longest && index < words.length; index++) {
    if (words[index - 1]?.isOwner) break;
    if (isSuffixAt(words, index)) {
      last = index;
      break;
    }
    if (!isBesideBefore(words, index)) break;
    const next = isParticle(words, index) ? afterParticles(words, index) : index;
    if (next === null || !isNameWord(words, next, capitals)) break;
    index = next;
    last = next;
  }
  const run = withoutRepetition(words, from, endOfFirst(words, from, last));
  return isOnlyInitials(words, run) ? null : run;
}

function isSuffixAt(words: readonly Word[], index: number): boolean {
  const word = words[index];
  // “Reuben V. Holm” has an initial.
  if (!word || (word.shape === 'initial' && isNameAfter(words, index + 1))) return false;
  return nameSuffix.test(word.text) && /^,? $/u.test(word.gap);
}

function isBesideBefore(words: readonly Word[], index: number): boolean {
  const gap = words[index]?.gap;
  return gap === ' ' || (gap === '' && words[index - 1]?.shape === 'initial');
}

function isParticle(words: readonly Word[], index: number): boolean {
  const word = words[index];
  return word?.shape === 'small' && nameParticles.has(word.fold);
}

function afterParticles(words: readonly Word[], index: number): number | null {
  for (let next = index + 1; next <= index + 2; next++) {
    if (words[next]?.gap !== ' ') return null;
    if (!isParticle(words, next)) return next;
  }
  return null;
}

function isOnlyInitials(
  words: readonly Word[],
  { first, last }: Pick<NameRun, 'first' | 'last'>,
): boolean {
  return words.slice(first, last + 1).every(({ shape }) => shape === 'initial');
}

/** “As a result of meeting with President Anna Holm Jan Berg stressed”: two names that no comma parts. */
function endOfFirst(words: readonly Word[], first: number, last: number): number {
  const folds = words.slice(first, last + 1).map(({ fold }) => fold);
  const isGiven = folds.map((fold) => fold.length > 1 && givenNames.has(fold));
  const isTwo =
    folds[1] !== undefined && folds[1].length > 1 && isGiven.join() === 'true,false,true,false';
  const isSame =
    folds[0] === folds[2] ||
    folds[1] === folds[3] ||
    folds[1] === folds[2] ||
    isSuffixAt(words, last);
  return isTwo && !isSame && !capitalParticles.has(folds[1] ?? '') ? first + 1 : last;
}

/** “Viktor Orban Orban Viktor”, “Orban Orban Viktor”: a page that prints the name as its index has it, too. */
function withoutRepetition(words: readonly Word[], first: number, last: number): NameRun {
  const folds = words.slice(first, last + 1).map(({ fold }) => fold);
  const half = folds.length / 2;
  const isTwice =
    folds.length % 2 === 0 &&
    folds.slice(0, half).toSorted().join(' ') === folds.slice(half).toSorted().join(' ');
  if (isTwice) return { first, last: first + half - 1, until: last };
  const again = folds.findIndex((fold, place) => place > 0 && fold === folds[place - 1]);
  if (again < 0) return { first, last, until: last };
  // After a full name the index has as many words; what follows them is a title.
  const until = again === 1 ? last : Math.min(last, first + 2 * again - 1);
  return { first, last: first + again - 1, until };
}

/** True for a word that may be a part of a person’s name. */
export function isNameWord(
  words: readonly Word[],
  index: number,
  capitals: Capitals = 'capitals-are-not',
): boolean {
  const word = words[index];
  if (!word) return false;
  if (word.shape === 'initial') return isInitial(words, index);
  if (word.shape === 'capitals' ? !isCapitalName(words, index, capitals) : word.shape !== 'capital')
    return false;
  if (!isNameLike(word))
    return isFamilyName(words, index) || isNamesake(words, index) || isBeforeTwofold(words, index);
  const body = bodyAt(words, index);
  return !body || isNamesake(words, index) || isFamilyName(words, index);
}

/** “Park Dong-hyun”: a given name of two syllables tells a short word before it for a family name. */
function isBeforeTwofold(words: readonly Word[], index: number): boolean {
  const [word, next] = [words[index], words[index + 1]];
  return (
    word !== undefined &&
    word.fold.length <= 5 &&
    next?.gap === ' ' &&
    /^\p{Lu}\p{Ll}{1,5}-\p{Ll}{2,6}$/u.test(next.text) &&
    !honorifics.has(word.fold) &&
    !isRank(word.fold) &&
    !titleWords.has(word.fold)
  );
}

/** An initial before or inside a name: another initial or a name follows. */
function isInitial(words: readonly Word[], index: number): boolean {
  const word = words[index];
  const next = words[index + 1];
  if (!word || !next || word.text.length > 6 || /^U\.[SNK]/u.test(word.text)) return false;
  return /^ ?$/u.test(next.gap) && /^\p{Lu}/u.test(next.text) && !isRank(next.fold);
}

function isCapitalName(words: readonly Word[], index: number, capitals: Capitals): boolean {
  if (capitals === 'capitals-are-names') return true;
  const word = words[index];
  const before = words[index - 1];
  const next = words[index + 1];
  // “Fumio KISHIDA”, “KISHIDA Fumio”; “NSC Jake Sullivan” is no name.
  const isLast = before?.shape === 'capital' && givenNames.has(before.fold);
  const isFirst =
    next?.shape === 'capital' && givenNames.has(next.fold) && !isNameAfter(words, index + 2);
  return word !== undefined && word.fold.length > 1 && (isLast || isFirst);
}

function isNameAfter(words: readonly Word[], index: number): boolean {
  const word = words[index];
  return word?.gap === ' ' && word.shape === 'capital' && isNameLike(word);
}

function isNameLike({ fold, text }: Word): boolean {
  if (fold.length < 2 && !/\p{Lo}/u.test(text)) return false;
  if (honorifics.has(fold) || isRank(fold)) return false;
  if (noNameWords.has(fold) || titleWords.has(fold) || endingOfIdeas.test(fold)) return false;
  if (givenNames.has(fold) || capitalParticles.has(fold)) return true;
  return !isOrdinary(fold);
}

/** Words in “-ing” begin sentences; names that do are those of a family-first order and follow a family name. */
function isOrdinary(fold: string): boolean {
  if (!fold.endsWith('ing')) return isCommonWord(fold);
  return fold.length > 7 || commonInIng.test(fold);
}

const commonInIng =
  /^(?:during|meeting|working|opening|talking|noting|saying|being|having|making|taking|asking|holding|calling|meeting|greeting|hosting|briefing|hearing|evening|morning|nothing|bring|king|spring|string|thing|touring|joining|visiting|leading|closing|signing|training|housing|banking|building|trading|shipping|funding|dining|wedding|landing)$/u;

/** “Theresa May”, “James D. King”, “Prime Minister May”: a word as a family name. */
function isFamilyName(words: readonly Word[], index: number): boolean {
  const word = words[index];
  const before = words[index - 1];
  if (!word || !before || word.gap !== ' ' || !wordsAsFamilyNames.has(word.fold)) return false;
  if (before.shape === 'initial' || honorifics.has(before.fold)) return true;
  if (word.fold === 'may') return givenNames.has(before.fold) || before.fold === 'minister';
  const next = words[index + 1];
  const isEnd = next?.gap !== ' ' || !/^\p{Lu}/u.test(next.text);
  // “the Virginia House of Delegates”
  if (/^(?:house|church|court)$/u.test(word.fold) && next?.fold === 'of') return false;
  return givenNames.has(before.fold) && isEnd;
}

/** Countries and peoples that people are called by: “German Gref”, “Israel Katz”. */
const namesakes = /^(?:german|israel|jordan|georgia|chad|india|kenya|roman|cyprus|paris|franco)$/u;

/** A person who is called as a country or a people is: after a title, and with a family name. */
function isNamesake(words: readonly Word[], index: number): boolean {
  const word = words[index];
  const before = words[index - 1];
  const next = words[index + 1];
  if (!word || !next || !namesakes.test(word.fold)) return false;
  if (next.gap !== ' ' || next.shape !== 'capital' || !isNameLike(next)) return false;
  if (index === 0)
    return /^(?:german|israel|jordan)$/u.test(word.fold) && !bodyAt(words, index + 1);
  return (
    word.gap === ' ' && before !== undefined && (isRank(before.fold) || titleWords.has(before.fold))
  );
}

/** The printed words of a name, white space folded. */
export function printedName(
  text: string,
  words: readonly Word[],
  { first, last }: NameRun,
): string {
  return text
    .slice(words[first]?.start ?? 0, words[last]?.end ?? 0)
    .replace(/\s+/gu, ' ')
    .trim();
}

/** The folded words of a name. */
export function foldedName(
  words: readonly Word[],
  { first, last }: Pick<NameRun, 'first' | 'last'>,
): string[] {
  return words.slice(first, last + 1).map(({ fold }) => fold);
}

/** True when a name of two words or more has one that is known as a given name where a given name stands. */
export function hasGivenName(
  words: readonly Word[],
  { first, last }: Pick<NameRun, 'first' | 'last'>,
): boolean {
  if (last === first) return false;
  const folds = foldedName(words, { first, last });
  return [folds[0], folds[1], folds.at(-1)].some(
    (fold) => fold !== undefined && fold.length > 1 && (givenNames.has(fold) || isDouble(fold)),
  );
}

/** “Jean-Charles”: the first half is known. */
function isDouble(fold: string): boolean {
  return fold.includes('-') && givenNames.has(fold.slice(0, fold.indexOf('-')));
}
