import { formsOf } from './fold-word.ts';
import type { Query } from './query.ts';
import type { PageData, SearchIndex } from './search-index.ts';

const triedPages = 5;

/**
 * The words of a query, folded, that the index does not know: neither they nor another form with their stem, nor a
 * longer word that begins with them. Pagefind 1.5 would answer such a word with the longest known word that it begins
 * with (“Tokaeva” with “to”, if nothing else), or leave it out of the question.
 */
export async function findUnknownWords(index: SearchIndex, query: Query): Promise<string[]> {
  const words = [...new Set(query.words)];
  const known = await Promise.all(words.map((word) => isKnown(index, word)));
  return words.filter((_, at) => !known[at]);
}

async function isKnown(index: SearchIndex, word: string): Promise<boolean> {
  // A phrase of one word is searched by its stem and by nothing shorter [measured, 1.5.2].
  if ((await index.search(`"${word}"`)).length > 0) return true;
  const pages = (await index.search(word)).slice(0, triedPages);
  const texts = await Promise.all(pages.map(({ load }) => load()));
  return texts.some((text) => holdsBeginning(text, word));
}

function holdsBeginning({ content, meta }: PageData, beginning: string): boolean {
  return [content, ...Object.values(meta)].some((text) =>
    text.split(/\s+/).some((word) => formsOf(word).some((form) => form.startsWith(beginning))),
  );
}
