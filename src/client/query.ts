import { foldWord } from './fold-word.ts';

/** A query as the index is asked it: `text` as Pagefind takes it, `words` folded, for comparing. */
export type Query = {
  readonly text: string;
  readonly words: readonly string[];
  readonly isPhrase: boolean;
};

/**
 * Reads what a person wrote. All of it in quotation marks, straight or curly, is a phrase. Symbols are left out, since
 * the index holds `$67` as `67` and would not find the former.
 */
export function readQuery(written: string): Query {
  const plain = tidy(written.replace(/[“”„«»]/g, '"').replace(/\p{S}/gu, ' '));
  const isPhrase = /^"[^"]+"$/.test(plain);
  // Pagefind would take `"a" or "b"` for one phrase.
  const text = isPhrase ? plain : tidy(plain.replaceAll('"', ' '));
  const words = text.split(' ').map(foldWord).filter(Boolean);
  return { text: words.length > 0 ? text : '', words, isPhrase };
}

/** Parts a query, as it was written, into the words that are among the folded ones given and the rest. */
export function partWords(
  written: string,
  folded: readonly string[],
): { readonly among: readonly string[]; readonly rest: string } {
  const isAmong = (word: string) => readQuery(word).words.some((form) => folded.includes(form));
  const words = written.split(' ');
  return {
    among: words.filter(isAmong).map((word) => word.replace(/["“”„«»]/g, '')),
    rest: words.filter((word) => !isAmong(word)).join(' '),
  };
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
