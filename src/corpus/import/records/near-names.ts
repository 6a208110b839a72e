import { foldName } from '../../../archive/name.ts';
import { foldedWords } from '../../../archive/reading/names/words.ts';

/** Two names that may be those of one person: nothing is merged on it, an editor is asked. */
export type Likeness = 'part' | 'spelling';

/**
 * How two different full names are alike: all words of one stand in the other (“Recep Erdogan”, “Recep Tayyip Erdogan”),
 * or they are the same but for how a script was turned into ours (“Aleksandr Lukashenka”, “Alexander Lukashenko”).
 */
export function likenessOf(a: string, b: string): Likeness | null {
  const [wordsA, wordsB] = [foldedWords(a), foldedWords(b)];
  const [fewer, more] = wordsA.length < wordsB.length ? [wordsA, wordsB] : [wordsB, wordsA];
  if (fewer.length > 1 && fewer.every((word) => more.includes(word))) return 'part';
  const [soundA, soundB] = [soundOf(a), soundOf(b)];
  return soundA === soundB && soundA.length >= leastSounds ? 'spelling' : null;
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
