import { foldName } from '../../../archive/name.ts';
import { foldedWords } from '../../../archive/reading/names/words.ts';

/** Two names that may be those of one person: nothing is merged on it, an editor is asked. */
export type Likeness = 'part' | 'spelling';

/**
 * How two different full names are alike: all words of one stand in the other (“Recep Erdogan”, “Recep Tayyip Erdogan”),
 * an initial for a word that begins with it (“R. T. Erdogan”), or they are the same but for how a script was turned into ours (“Aleksandr Lukashenka”, “Alexander Lukashenko”).
 */
export function likenessOf(a: string, b: string): Likeness | null {
  const [wordsA, wordsB] = [foldedWords(a), foldedWords(b)];
  if (isPartOf(wordsA, wordsB) || isPartOf(wordsB, wordsA)) return 'part';
  const [soundA, soundB] = [soundOf(a), soundOf(b)];
  return soundA === soundB && soundA.length >= leastSounds ? 'spelling' : null;
}

/** True when each word stands in the other name, or begins one of its words as an initial; initials alone say nothing. */
function isPartOf(words: readonly string[], others: readonly string[]): boolean {
  return (
    words.length > 1 &&
    words.length <= others.length &&
    words.some((word) => word.length > 1) &&
    words.every((word) =>
      others.some((other) => other === word || (word.length === 1 && other.startsWith(word))),
    )
  );
}

/** A name as two are held to be the same: its folded words, whatever joins them (“Al-Thani”, “Al Thani”). */
export function nameKey(name: string): string {
  return foldedWords(name).join(' ');
}

/** What stays of a name when spellings differ: its consonants, those that stand for one another as one. */
export function soundOf(name: string): string {
  return exchanged.reduce(
    (sound, [from, to]) => sound.replace(from, to),
    foldName(name).replace(/[^\p{L} ]/gu, ''),
  );
}

const leastSounds = 5;

const exchanged: readonly (readonly [RegExp, string])[] = [
  [/shch|sch|sh/gu, 's'],
  [/zh|dzh|dj/gu, 'j'],
  [/kh|gh/gu, 'h'],
  [/ch|ts|tz|c(?=[ei])/gu, 'c'],
  [/ph/gu, 'f'],
  [/th/gu, 't'],
  [/x/gu, 'ks'],
  [/ck|q|c(?![ei])/gu, 'k'],
  [/w/gu, 'v'],
  [/[aeiouy' ]/gu, ''],
  [/(.)\1+/gu, '$1'],
];
