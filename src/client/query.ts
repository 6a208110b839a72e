import { foldWord } from './fold-word.ts';

/** A query as the index is asked it: `words` folded, for comparing; `text` as Pagefind takes it. */
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
  const plain = fold(written.replace(/[“”„«»]/g, '"').replace(/\p{S}/gu, ' '));
  const isPhrase = /^"[^"]+"$/.test(plain);
  // Pagefind would take `"a" or "b"` for one phrase.
  const text = isPhrase ? plain : fold(plain.replaceAll('"', ' '));
  const words = text.split(' ').map(foldWord).filter(Boolean);
  return { text: words.length > 0 ? text : '', words, isPhrase };
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
