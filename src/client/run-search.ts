import { bestParagraph, firstParagraph } from './best-paragraph.ts';
import { type ExcerptPiece, makeExcerpt } from './excerpt.ts';
import { type Query, readQuery } from './query.ts';
import type { FoundPage, PageData, SearchIndex } from './search-index.ts';
import { dropFilters, type SearchState } from './search-state.ts';
import { findUnknownWords } from './unknown-words.ts';

/** One event that was found. `address` leads to the paragraph that answers the query, or to the page. */
export type Result = {
  readonly address: string;
  readonly label: string;
  readonly date: string;
  readonly isInferred: boolean;
  /** True when the words asked for stand in the archive’s record of the event and not in the text. */
  readonly isByRecord: boolean;
  /** The event’s values of the facets, by parameter. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly excerpt: readonly ExcerptPiece[];
};

/** What a search came to: results, the first pages of them; or nothing, and what seems to stand in the way. */
export type Outcome = Found | Nothing;

export type Found = {
  readonly kind: 'found';
  readonly total: number;
  readonly results: readonly Result[];
};

export type Nothing = {
  readonly kind: 'nothing';
  /** Words, folded, that no text and no record in the archive begins a word with. */
  readonly unknown: readonly string[];
  /** How many events there are without the filters. */
  readonly withoutFilters: number;
};

export const resultsAPage = 20;

/** Searches. Rejects when the index cannot be reached. */
export async function runSearch(index: SearchIndex, state: SearchState): Promise<Outcome> {
  const query = readQuery(state.words);
  if (state.words && query.words.length === 0)
    return { kind: 'nothing', unknown: [], withoutFilters: 0 };
  const unknown = await findUnknownWords(index, query);
  const pages = unknown.length > 0 ? [] : await findPages(index, query, state);
  if (pages.length === 0) return explainNothing(index, query, state, unknown);
  const shown = pages.slice(0, state.page * resultsAPage);
  const results = await Promise.all(shown.map(async ({ load }) => makeResult(await load(), query)));
  return { kind: 'found', total: pages.length, results };
}

async function findPages(
  index: SearchIndex,
  { text, isPhrase }: Query,
  { filters, sort }: SearchState,
): Promise<readonly FoundPage[]> {
  // Without words nothing is more relevant than anything else.
  const order = sort === 'relevance' && text ? undefined : sort === 'oldest' ? 'asc' : 'desc';
  const pages = await index.search(
    text || null,
    order ? { filters, sort: { date: order } } : { filters },
  );
  // Who asks for exact words does not want a report that has other words for the same thing.
  return isPhrase ? pages.filter(({ isByAliasOnly }) => !isByAliasOnly) : pages;
}

async function explainNothing(
  index: SearchIndex,
  query: Query,
  state: SearchState,
  unknown: readonly string[],
): Promise<Nothing> {
  await index.reach();
  const isFiltered = Object.keys(state.filters).length > 0;
  const canHelp = isFiltered && unknown.length === 0 && query.text !== '';
  const pages = canHelp ? await findPages(index, query, dropFilters(state)) : [];
  return { kind: 'nothing', unknown, withoutFilters: pages.length };
}

function makeResult(page: PageData, query: Query): Result {
  const text = {
    content: page.content,
    anchors: page.anchors,
    hits: page.weighted_locations.map(({ location, balanced_score: score }) => ({
      location,
      score,
    })),
  };
  const best = bestParagraph(text, query.words);
  const shown = best ?? firstParagraph(text);
  return {
    address: best ? `${page.url}#${best.id}` : page.url,
    label: page.meta['title'] ?? page.url,
    date: page.meta['date'] ?? '',
    isInferred: page.filters['date-basis']?.includes('inferred') ?? false,
    isByRecord: query.text !== '' && !best,
    filters: page.filters,
    excerpt: shown ? makeExcerpt(shown) : [],
  };
}
