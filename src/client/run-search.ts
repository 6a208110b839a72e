import { bestParagraph, firstParagraph } from './best-paragraph.ts';
import { type ExcerptPiece, makeExcerpt } from './excerpt.ts';
import { type Query, readQuery } from './query.ts';
import type { PageData, Question, SearchIndex } from './search-index.ts';
import type { SearchState } from './search-state.ts';
import { findUnknownWords } from './unknown-words.ts';

/** One event that was found. `address` leads to the paragraph that answers the query, or to the page. */
export type Result = {
  readonly address: string;
  readonly label: string;
  readonly date: string;
  readonly isInferred: boolean;
  /** The event’s values of the facets, by parameter. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly excerpt: readonly ExcerptPiece[];
};

/** What a search came to. `unknown` are words that no report and no name in the archive begins with. */
export type Outcome =
  | { readonly kind: 'found'; readonly total: number; readonly results: readonly Result[] }
  | {
      readonly kind: 'nothing';
      readonly unknown: readonly string[];
      readonly withoutFilters: number;
    };

export const resultsAPage = 20;

/** Searches. Rejects when the index cannot be reached. */
export async function runSearch(index: SearchIndex, state: SearchState): Promise<Outcome> {
  const query = readQuery(state.words);
  if (state.words && query.words.length === 0) return nothing([], 0);
  const unknown = await findUnknownWords(index, query);
  if (unknown.length > 0) return confirmNothing(index, nothing(unknown, 0));
  const { pages, withoutFilters } = await index.search(
    query.text || null,
    questionOf(state, query),
  );
  if (pages.length === 0) return confirmNothing(index, nothing([], withoutFilters));
  const shown = pages.slice(0, state.page * resultsAPage);
  const results = await Promise.all(shown.map(async ({ load }) => makeResult(await load(), query)));
  return { kind: 'found', total: pages.length, results };
}

function questionOf({ filters, sort }: SearchState, { text }: Query): Question {
  // Without words nothing is more relevant than anything else.
  if (sort === 'relevance' && text) return { filters };
  return { filters, sort: { date: sort === 'oldest' ? 'asc' : 'desc' } };
}

function nothing(unknown: readonly string[], withoutFilters: number): Outcome {
  return { kind: 'nothing', unknown, withoutFilters };
}

async function confirmNothing(index: SearchIndex, outcome: Outcome): Promise<Outcome> {
  await index.reach();
  return outcome;
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
    filters: page.filters,
    excerpt: shown ? makeExcerpt(shown) : [],
  };
}
