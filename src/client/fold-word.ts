/** What Pagefind 1.5 leaves out of a word when it indexes and searches; symbols it only leaves out of the index. */
const leftOut = /[\p{Pd}\p{Pe}\p{Pf}\p{Pi}\p{Po}\p{Ps}\p{S}]+/gu;

/** A word as the index compares it, but for the stem: lower case, without diacritics, punctuation and symbols. */
export function foldWord(word: string): string {
  return word
    .replace(leftOut, '')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC');
}

/** All forms under which a word of a text is indexed: whole, and each part of a compound (`good-neighbourly`). */
export function formsOf(word: string): string[] {
  const parts = word.split(leftOut).map(foldWord).filter(Boolean);
  return parts.length > 1 ? [foldWord(word), ...parts] : parts;
}
