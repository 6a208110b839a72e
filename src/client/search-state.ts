/** What is searched for, as the address says it. `filters` holds one value a facet, by the facet’s parameter. */
export type SearchState = {
  readonly words: string;
  readonly filters: Readonly<Record<string, string>>;
  readonly sort: Sort;
  /** How many times 20 results are shown: 1 at first. */
  readonly page: number;
};

export type Sort = 'relevance' | 'newest' | 'oldest';

/** Reads the query of an address (`?q=…`). What it does not know, it leaves out: an old or mistyped link still searches. */
export function readState(query: string, facets: readonly string[]): SearchState {
  const parameters = new URLSearchParams(query);
  const filters = facets.flatMap((facet) => {
    const value = parameters.get(facet)?.trim();
    return value ? [[facet, value] as const] : [];
  });
  return {
    words: tidy(parameters.get('q') ?? ''),
    filters: Object.fromEntries(filters),
    sort: readSort(parameters.get('sort')),
    page: readPage(parameters.get('page')),
  };
}

/** Writes the query of an address, the facets in their own order; empty when nothing is searched for. */
export function writeState(state: SearchState, facets: readonly string[]): string {
  const parameters = new URLSearchParams();
  if (state.words) parameters.set('q', state.words);
  for (const facet of facets) {
    const value = state.filters[facet];
    if (value) parameters.set(facet, value);
  }
  if (state.sort !== 'relevance') parameters.set('sort', state.sort);
  if (state.page > 1) parameters.set('page', String(state.page));
  const query = parameters.toString();
  return query && `?${query}`;
}

/** True when neither words nor filters are given: there is nothing to look for. */
export function isBlank({ words, filters }: SearchState): boolean {
  return words === '' && Object.keys(filters).length === 0;
}

/** The same search without one filter, from its first page. */
export function dropFilter(state: SearchState, facet: string): SearchState {
  const kept = Object.entries(state.filters).filter(([name]) => name !== facet);
  return { ...state, filters: Object.fromEntries(kept), page: 1 };
}

/** The same search without any filter, from its first page. */
export function dropFilters(state: SearchState): SearchState {
  return { ...state, filters: {}, page: 1 };
}

function tidy(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

function readSort(value: string | null): Sort {
  return value === 'newest' || value === 'oldest' ? value : 'relevance';
}

function readPage(value: string | null): number {
  return value !== null && /^[1-9]\d{0,3}$/.test(value) ? Number(value) : 1;
}
