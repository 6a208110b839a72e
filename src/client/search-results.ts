import { element } from './element.ts';
import { partWords, readQuery } from './query.ts';
import { type Found, type Nothing, type Outcome, type Result, resultsAPage } from './run-search.ts';
import type { SearchForm } from './search-form.ts';
import { dropFilter, dropFilters, type SearchState, writeState } from './search-state.ts';

/** What the results region shows: one line that says what came of the search, and what stands beneath it. */
export type ResultsView = { readonly summary: string; readonly parts: readonly Node[] };

/** Shows what a search came to. Links to other searches carry `data-search`. */
export function viewOutcome(outcome: Outcome, state: SearchState, form: SearchForm): ResultsView {
  const filters = viewFilters(state, form);
  if (outcome.kind === 'nothing') {
    return {
      summary: explainNothing(outcome, state),
      parts: [...filters, ...viewWaysOut(outcome, state, form)],
    };
  }
  const rows = outcome.results.map((result) => viewResult(result, form));
  return {
    summary: countResults(outcome, state),
    parts: [...filters, element('ol', 'results__list', ...rows), ...viewMore(outcome, state, form)],
  };
}

/** Says that the index cannot be reached, which is not the same as finding nothing. */
export function viewFailure(query: string): ResultsView {
  const again = element('a', 'results__way-out', 'Try again');
  again.href = query || window.location.pathname;
  again.dataset['search'] = 'other';
  return {
    summary:
      'The search index cannot be reached, so nothing was searched. Check the connection and try again.',
    parts: [element('p', 'results__way', again)],
  };
}

function countResults({ total, results }: Found, { words }: SearchState): string {
  const asked = words ? ` for ${quote(words)}` : '';
  const shown = results.length < total ? `; the first ${results.length} are shown` : '';
  return `${countEvents(total)}${asked}${shown}`;
}

function explainNothing({ unknown }: Nothing, { words, filters }: SearchState): string {
  const { among } = partWords(words, unknown);
  if (among.length > 0) {
    return `No report and no record has ${among.length === 1 ? 'the word' : 'the words'} ${among.map(quote).join(', ')}`;
  }
  if (!words) return 'No event has all of these';
  if (readQuery(words).words.length === 0)
    return `${quote(words)} has no letter or figure to look for`;
  return Object.keys(filters).length > 0
    ? `No event for ${quote(words)} with these filters`
    : `No report has ${quote(words)}`;
}

/** Without results: the same search less what stands in its way. */
function viewWaysOut(
  { unknown, withoutFilters }: Nothing,
  state: SearchState,
  form: SearchForm,
): Node[] {
  const { rest } = partWords(state.words, unknown);
  const ways: Node[] = [];
  if (unknown.length > 0 && rest !== '') {
    const known = { ...state, words: rest, page: 1 };
    ways.push(searchLink('results__way-out', known, form, `Search for ${quote(rest)}`));
  }
  if (withoutFilters > 0) {
    const text = `Drop the filters (${countEvents(withoutFilters)})`;
    ways.push(searchLink('results__way-out', dropFilters(state), form, text));
  }
  return ways.map((way) => element('p', 'results__way', way));
}

function viewFilters(state: SearchState, form: SearchForm): Node[] {
  const rows = Object.entries(state.filters).map(([facet, value]) =>
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
  if (rows.length === 0) return [];
  const list = element('ul', 'filters', ...rows);
  list.setAttribute('aria-label', 'Filters set');
  return [list];
}

function viewResult(result: Result, form: SearchForm): HTMLElement {
  const label = element('a', 'result__label', result.label);
  label.href = result.address;
  const excerpt = result.excerpt.map(({ text, marked }) =>
    marked ? element('mark', '', text) : text,
  );
  return element(
    'li',
    'result',
    element('h3', 'result__heading', label),
    viewFacts(result, form),
    element('p', 'result__excerpt', ...excerpt),
  );
}

function viewFacts(result: Result, form: SearchForm): HTMLElement {
  const inferred = result.isInferred ? [' ', element('span', 'inferred', 'inferred')] : [];
  const draft = result.filters['draft'] ? [' ', element('span', 'draft', 'draft')] : [];
  const named = (facet: string) =>
    (result.filters[facet] ?? []).map((id) => form.nameOf(facet, id) ?? id);
  const facts = [
    element('span', 'result__date', result.date, ...inferred, ...draft),
    ...named('place').map((name) => element('span', 'result__place', name)),
    ...named('type').map((name) => element('span', 'result__type', name)),
    ...(result.isByRecord
      ? [element('span', 'result__reason', 'found by its record, not its text')]
      : []),
  ];
  const parted = facts.flatMap((fact, index) => (index > 0 ? [' · ', fact] : [fact]));
  return element('p', 'result__facts', ...parted);
}

function viewMore({ total }: Found, state: SearchState, form: SearchForm): Node[] {
  const left = total - state.page * resultsAPage;
  if (left <= 0) return [];
  const next = { ...state, page: state.page + 1 };
  const text = `Show ${Math.min(left, resultsAPage)} more`;
  const link = searchLink('results__more', next, form, text);
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

function countEvents(count: number): string {
  return count === 1 ? '1 event' : `${count} events`;
}

function quote(words: string): string {
  return /^["“]/.test(words) ? words : `“${words}”`;
}
