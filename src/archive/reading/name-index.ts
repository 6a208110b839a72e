import { foldName } from '../name.ts';

/** A name found in a text: which record it means, and where it stands, as UTF-16 offsets. */
export type FoundName = { readonly id: string; readonly start: number; readonly end: number };

/** All names of the records, ready to be found in one pass over a text. */
export type NameIndex = ReadonlyMap<string, readonly IndexedName[]>;

type IndexedName = { readonly id: string; readonly words: readonly string[] };

/** A word, and the blanks or marks that may stand between the words of one name. */
const word = /[\p{L}\p{N}\p{M}]+/gu;

/** Makes the index of the names by their first word; longer names come first, so that the longest one wins. */
export function indexNames(names: Iterable<{ id: string; name: string }>): NameIndex {
  const index = new Map<string, IndexedName[]>();
  for (const { id, name } of names) {
    const words = wordsOf(name).map(({ text }) => foldWord(text));
    const [first] = words;
    if (first === undefined) continue;
    const sharing = index.get(first);
    if (sharing) sharing.push({ id, words });
    else index.set(first, [{ id, words }]);
  }
  for (const sharing of index.values()) sharing.sort((a, b) => b.words.length - a.words.length);
  return index;
}

/**
 * Finds names in a text: whole words only, the longest at each place, none inside another. The first word of a name does
 * not begin with a small letter.
 */
export function findNames(index: NameIndex, text: string): FoundName[] {
  const words = wordsOf(text);
  const found: FoundName[] = [];
  for (let at = 0; at < words.length; at++) {
    const match = longestAt(index, words, at, text);
    const first = words[at];
    const last = words[at + (match?.words.length ?? 0) - 1];
    if (!match || !first || !last) continue;
    found.push({ id: match.id, start: first.start, end: last.start + last.text.length });
    at += match.words.length - 1;
  }
  return found;
}

type Word = { readonly text: string; readonly start: number };

function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(word), (match) => ({ text: match[0], start: match.index }));
}

function longestAt(
  index: NameIndex,
  words: readonly Word[],
  at: number,
  text: string,
): IndexedName | undefined {
  const first = words[at];
  if (!first || /^\p{Ll}/u.test(first.text)) return undefined;
  return index
    .get(foldWord(first.text))
    ?.find((name) => name.words.every((expected, offset) => standsAt(expected, offset)));

  function standsAt(expected: string, offset: number): boolean {
    const here = words[at + offset];
    if (offset === 0 || !here) return here !== undefined;
    return foldWord(here.text) === expected && isJoint(text, words[at + offset - 1], here);
  }
}

/** Between two words of a name stands one blank (a no-break space too), a hyphen, an apostrophe, or an initial’s point. */
function isJoint(text: string, before: Word | undefined, after: Word): boolean {
  const end = before ? before.start + before.text.length : 0;
  return /^(?:[\s\u00a0]|\.\s?|[-‐‑'’])$/u.test(text.slice(end, after.start));
}

/** Most words have no letter to fold, and there are millions of them. */
function foldWord(text: string): string {
  return /^[\x20-\x7e]+$/.test(text) ? text.toLowerCase() : foldName(text);
}
