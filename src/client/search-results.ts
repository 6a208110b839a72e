import { element } from './element.ts';
import { type Outcome, type Result, resultsAPage } from './run-search.ts';
import { readQuery } from './query.ts';
import type { SearchForm } from './search-form.ts';
import { dropFilter, dropFilters, type SearchState, writeState } from './search-state.ts';

/** What the results region is to show: one line that says what came of it, the filters set, and what was found. */
export type ResultsView = { readonly summary: string; readonly parts: readonly Node[] };

/** Shows what a search came to. Links to other searches are marked `data-search`. */
export function viewOutcome(outcome: Outcome, state: SearchState, form: SearchForm): ResultsView {
  const filters = viewFilters(state, form);
  if (outcome.kind === 'nothing') {
    return {
      summary: explainNothing(outcome.unknown, state),
      parts: [...filters, ...viewWaysOut(outcome, state, form)],
    };
  }
  const rows = outcome.results.map((result) => viewResult(result, form));
  const list = element('ol', 'results__list', ...rows);
  const more = viewMore(outcome.total, state, form);
  return { summary: countResults(outcome, state), parts: [...filters, list, ...more] };
}

function countResults(
  { total, results }: Extract<Outcome, { kind: 'found' }>,
  state: SearchState,
): string {
  const events = total === 1 ? '1 event' : `${total} events`;
  const asked = state.words ? ` for ${quote(state.words)}` : '';
  return results.length < total
    ? `${events}${asked}; the first ${results.length} are shown`
    : `${events}${asked}`;
}

function explainNothing(unknown: readonly string[], { words, filters }: SearchState): string {
  const filtered = Object.keys(filters).length > 0;
  if (unknown.length === 1) return `No report has the word ${quote(unknown[0] ?? '')}`;
  if (unknown.length > 1) return `No report has the words ${unknown.map(quote).join(', ')}`;
  if (!words) return 'No event has all of these';
  return filtered
    ? `No event for ${quote(words)} with these filters`
    : `No report has ${quote(words)}`;
}

/** Without results: the same search less what stands in its way. */
function viewWaysOut(
  { unknown, withoutFilters }: Extract<Outcome, { kind: 'nothing' }>,
  state: SearchState,
  form: SearchForm,
): Node[] {
  const ways: HTMLElement[] = [];
  const fewer = dropWords(state, unknown);
  if (unknown.length > 0 && fewer.words) {
    ways.push(searchLink('results__way-out', fewer, form, `Search for ${quote(fewer.words)}`));
  }
  if (withoutFilters > 0 && Object.keys(state.filters).length > 0) {
    const count = withoutFilters === 1 ? '1 event' : `${withoutFilters} events`;
    ways.push(
      searchLink('results__way-out', dropFilters(state), form, `Drop the filters (${count})`),
    );
  }
  return ways.map((way) => element('p', 'results__way', way));
}

function dropWords(state: SearchState, unknown: readonly string[]): SearchState {
  const kept = state.words
    .split(' ')
    .filter((word) => readQuery(word).words.every((folded) => !unknown.includes(folded)));
  return { ...state, words: kept.join(' '), page: 1 };
}

function viewFilters(state: SearchState, form: SearchForm): Node[] {
  const set = Object.entries(state.filters);
  if (set.length === 0) return [];
  const rows = set.map(([facet, value]) =>
    element(
      'li',
      '',
      searchLink(
        'filters__remove',
        dropFilter(state, facet),
        form,
        element('span', 'visually-hidden', 'Remove the filter '),
        form.describe(facet, value),
      ),
    ),
  );
  const list = element('ul', 'filters', ...rows);
  list.setAttribute('aria-label', 'Filters set');
  return [list];
}

function viewResult(result: Result, form: SearchForm): HTMLElement {
  const label = element('a', 'result__label', result.label);
  label.href = result.address;
  return element(
    'li',
    'result',
    element('h3', 'result__heading', label),
    viewFacts(result, form),
    element(
      'p',
      'result__excerpt',
      ...result.excerpt.map(({ text, marked }) => (marked ? element('mark', '', text) : text)),
    ),
  );
}

function viewFacts({ date, isInferred, filters }: Result, form: SearchForm): HTMLElement {
  const named = (facet: string) => (filters[facet] ?? []).map((id) => form.nameOf(facet, id) ?? id);
  const facts = [
    element(
      'span',
      'result__date',
      date,
      ...(isInferred ? [' ', element('span', 'inferred', 'inferred')] : []),
    ),
    ...named('place').map((name) => element('span', 'result__place', name)),
    ...named('type').map((name) => element('span', 'result__type', name)),
  ];
  return element(
    'p',
    'result__facts',
    ...facts.flatMap((fact, index) => (index > 0 ? [' · ', fact] : [fact])),
  );
}

function viewMore(total: number, state: SearchState, form: SearchForm): Node[] {
  const left = total - state.page * resultsAPage;
  if (left <= 0) return [];
  const next = { ...state, page: state.page + 1 };
  const link = searchLink('results__more', next, form, `Show ${Math.min(left, resultsAPage)} more`);
  link.dataset['search'] = 'more';
  return [element('p', 'results__next', link)];
}

function searchLink(
  className: string,
  state: SearchState,
  { facets }: SearchForm,
  ...children: (Node | string)[]
): HTMLAnchorElement {
  const link = element('a', className, ...children);
  link.href = writeState(state, facets) || window.location.pathname;
  link.dataset['search'] = 'other';
  return link;
}

function quote(words: string): string {
  return words.startsWith('"') || words.startsWith('“') ? words : `“${words}”`;
}
