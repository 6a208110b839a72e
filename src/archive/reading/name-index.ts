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
    const words = wordsOf(name).map(({ folded }) => folded);
    const first = words[0];
    if (first === undefined) continue;
    const sharing = index.get(first);
    if (sharing) sharing.push({ id, words });
    else index.set(first, [{ id, words }]);
  }
  for (const sharing of index.values()) sharing.sort((a, b) => b.words.length - a.words.length);
  return index;
}

/**
 * Finds names in a text: whole words only, the longest at each place, none inside another; case is kept to in so far as
 * a name begins with a capital where the record’s does.
 */
export function findNames(index: NameIndex, text: string): FoundName[] {
  const words = wordsOf(text);
  const found: FoundName[] = [];
  for (let at = 0; at < words.length; at++) {
    const match = longestAt(index, words, at, text);
    if (!match) continue;
    const first = words[at];
    const last = words[at + match.words.length - 1];
    if (!first || !last) continue;
    found.push({ id: match.id, start: first.start, end: last.end });
    at += match.words.length - 1;
  }
  return found;
}

type Word = { readonly folded: string; readonly start: number; readonly end: number };

function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(word), (match) => ({
    folded: foldName(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function longestAt(
  index: NameIndex,
  words: readonly Word[],
  at: number,
  text: string,
): IndexedName | undefined {
  const first = words[at];
  if (!first || !/^[^\p{Ll}]/u.test(text.slice(first.start))) return undefined;
  return index
    .get(first.folded)
    ?.find((name) =>
      name.words.every(
        (expected, offset) =>
          words[at + offset]?.folded === expected &&
          (offset === 0 || isJoint(text, words[at + offset - 1], words[at + offset])),
      ),
    );
}

/** Between two words of a name stands one blank (a no-break space too), a hyphen, an apostrophe, or an initial’s point. */
function isJoint(text: string, before: Word | undefined, after: Word | undefined): boolean {
  return /^(?:[\s\u00a0]|\.\s?|[-‐‑'’])$/u.test(text.slice(before?.end, after?.start));
}
