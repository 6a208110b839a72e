import { isCommonWord } from '../../../archive/reading/names/common-words.ts';
import { bodyAt } from './bodies-in-words.ts';
import {
  capitalParticles,
  givenNames,
  nameParticles,
  nameSuffix,
  noNameWords,
} from './name-vocabulary.ts';
import { honorifics, isRank, titleWords } from './title-vocabulary.ts';
import type { Word } from './words.ts';

/** The words of a name in a text, first and last. */
export type NameRun = { readonly first: number; readonly last: number };

/** Where a name may be in capitals throughout: the name of a turn, “H.E. Mr WANG Yi”. */
export type Capitals = 'capitals-are-names' | 'capitals-are-not';

const longest = 9;

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
    const suffix = suffixAt(words, index);
    if (suffix) {
      last = index;
      break;
    }
    if (!isBesideBefore(words, index)) break;
    if (isParticle(words, index)) {
      const next = afterParticles(words, index);
      if (next === null || !isNameWord(words, next, capitals)) break;
      index = next;
      last = next;
      continue;
    }
    if (!isNameWord(words, index, capitals)) break;
    last = index;
  }
  const run = withoutRepetition(words, { first: from, last });
  return isOnlyInitials(words, run) ? null : run;
}

function suffixAt(words: readonly Word[], index: number): boolean {
  const word = words[index];
  return word !== undefined && nameSuffix.test(word.text) && /^,? $/u.test(word.gap);
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

function isOnlyInitials(words: readonly Word[], { first, last }: NameRun): boolean {
  return words.slice(first, last + 1).every(({ shape }) => shape === 'initial');
}

/** “Viktor Orban Orban Viktor”: a page that repeats the name the other way round for its index. */
function withoutRepetition(words: readonly Word[], { first, last }: NameRun): NameRun {
  const count = last - first + 1;
  if (count < 4 || count % 2 === 1) return { first, last };
  const folds = words.slice(first, last + 1).map(({ fold }) => fold);
  const half = count / 2;
  const isSame =
    folds.slice(0, half).toSorted().join(' ') === folds.slice(half).toSorted().join(' ');
  return isSame ? { first, last: first + half - 1 } : { first, last };
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
  if (!isNameLike(word)) return isNamesake(words, index);
  const body = bodyAt(words, index);
  return !body || isNamesake(words, index);
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
  const beside = [words[index - 1], words[index + 1]];
  // “XI Jinping”, “LEE Hsien Loong”: one word in capitals beside a given name.
  return word !== undefined && beside.some((other) => other && givenNames.has(other.fold));
}

function isNameLike({ fold, text }: Word): boolean {
  if (fold.length < 2 && !/\p{Lo}/u.test(text)) return false;
  if (honorifics.has(fold) || isRank(fold)) return false;
  if (noNameWords.has(fold) || titleWords.has(fold)) return false;
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
export function foldedName(words: readonly Word[], { first, last }: NameRun): string[] {
  return words.slice(first, last + 1).map(({ fold }) => fold);
}

/** True when a name of two words or more has one that is known as a given name where a given name stands. */
export function hasGivenName(words: readonly Word[], { first, last }: NameRun): boolean {
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
