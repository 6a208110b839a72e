import { formsOf } from './fold-word.ts';

/** The text of a page as the index holds it. A location counts words, which white space parts, from 0. */
export type IndexedText = {
  readonly content: string;
  /** Elements with an id, in the order of the text. `text` is empty when the words stand in elements further inside. */
  readonly anchors: readonly {
    readonly id: string;
    readonly location: number;
    readonly text: string;
  }[];
  /** Words that the query found; a higher score is a closer match. */
  readonly hits: readonly { readonly location: number; readonly score: number }[];
};

/** A paragraph’s words, and which of them were found, counted from its own beginning. */
export type FoundParagraph = {
  readonly id: string;
  readonly words: readonly string[];
  readonly found: readonly number[];
};

/** The ids that paragraphs have (`p5`, `p5a`, `kazinform-p3`); other elements with an id are none. */
const paragraphId = /^[a-z0-9-]*p\d+[a-z]*$/;

/**
 * The paragraph that answers the query best: the one with the most of its words, then with the closest matches, then
 * the first. Undefined when the text holds none of them, as when only a name beside the text was found.
 */
export function bestParagraph(
  text: IndexedText,
  queryWords: readonly string[],
): FoundParagraph | undefined {
  const candidates = paragraphsOf(text).map(({ first, ...paragraph }) => {
    const hits = text.hits.filter(
      ({ location }) => location >= first && location < first + paragraph.words.length,
    );
    const found = hits.map(({ location }) => location - first);
    const asked = found.map((at) => nearestWord(paragraph.words[at] ?? '', queryWords));
    return {
      paragraph: { ...paragraph, found: [...new Set(found)].sort((a, b) => a - b) },
      coverage: new Set(asked).size,
      score: hits.reduce((sum, { score }) => sum + score, 0),
    };
  });
  const [best] = candidates.sort((a, b) => b.coverage - a.coverage || b.score - a.score);
  return best && best.coverage > 0 ? best.paragraph : undefined;
}

/** The first paragraph of a text, with nothing found in it. */
export function firstParagraph(text: IndexedText): FoundParagraph | undefined {
  const [first] = paragraphsOf(text);
  return first && { id: first.id, words: first.words, found: [] };
}

function paragraphsOf({ content, anchors }: IndexedText) {
  const words = content.split(/\s+/);
  const starts = anchors.filter(({ id }) => paragraphId.test(id));
  return starts.map(({ id, location, text }, index) => {
    const indexed = words.slice(location, starts[index + 1]?.location);
    const printed = text.trim().split(/\s+/);
    // Pagefind ends a paragraph that has no full stop with one of its own; the anchor’s text is as printed.
    return { id, first: location, words: printed.length === indexed.length ? printed : indexed };
  });
}

/** The word of the query that a word of the text answers: the one with which it shares the longest beginning. */
function nearestWord(word: string, queryWords: readonly string[]): string | undefined {
  const shared = (asked: string) =>
    Math.max(...formsOf(word).map((form) => sharedStart(form, asked)), 0);
  return [...queryWords].sort((a, b) => shared(b) - shared(a))[0];
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}
