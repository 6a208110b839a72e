import { element, findElement } from './element.ts';
import { runSearch } from './run-search.ts';
import { openForm } from './search-form.ts';
import { openIndex, type SearchIndex } from './search-index.ts';
import { viewOutcome } from './search-results.ts';
import { isBlank, readState, type SearchState, writeState } from './search-state.ts';

/** Where the reader is to be after a search: left alone, at the heading of the results, or at the first of the new ones. */
type Focus = 'leave' | 'heading' | 'more';

const formElement = findElement('search-form', HTMLFormElement);
const region = findElement('results', HTMLElement);
const heading = findElement('results-heading', HTMLElement);
const summary = findElement('results-summary', HTMLElement);
const found = findElement('results-found', HTMLElement);
const form = openForm(formElement);
const pageTitle = document.title;

let index: Promise<SearchIndex> | undefined;
let latest = 0;
let shownQuery: string | undefined;
let lastChanged: EventTarget | null = null;

region.hidden = false;
formElement.addEventListener('submit', (event) => {
  event.preventDefault();
  go(writeState(form.read(), form.facets), 'push', 'heading');
});
formElement.addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLSelectElement)) return;
  // Focus stays: with the arrow keys a reader passes through values, and each is a change (WCAG 2.2, 3.2.2). All that
  // are passed through make one step of the history.
  go(writeState(form.read(), form.facets), lastChanged === target ? 'replace' : 'push', 'leave');
  lastChanged = target;
});
formElement.addEventListener('focusin', ({ target }) => {
  if (target !== lastChanged) lastChanged = null;
  // The first request goes out while the reader still writes.
  loadIndex().catch(() => undefined);
});
region.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const kind = link?.dataset['search'];
  if (
    !link ||
    !kind ||
    event.button !== 0 ||
    event.ctrlKey ||
    event.metaKey ||
    event.shiftKey ||
    event.altKey
  )
    return;
  event.preventDefault();
  go(link.search, 'push', kind === 'more' ? 'more' : 'heading');
});
window.addEventListener('popstate', () => {
  if (window.location.search !== shownQuery) show(window.location.search, 'leave');
});
show(window.location.search, 'leave');

function go(query: string, step: 'push' | 'replace', focus: Focus): void {
  const address = window.location.pathname + query;
  if (step === 'push' && query !== window.location.search) history.pushState(null, '', address);
  else history.replaceState(null, '', address);
  show(window.location.search, focus);
}

/** Shows the search that a query of the address asks for. A later call overtakes an earlier one that still waits. */
async function show(query: string, focus: Focus): Promise<void> {
  const turn = (latest += 1);
  const state = readState(query, form.facets);
  const before = found.querySelectorAll('.result').length;
  shownQuery = query;
  form.show(state);
  document.title = state.words ? `${state.words} – ${pageTitle}` : pageTitle;
  if (isBlank(state)) return say('Write some words, or choose a filter.', []);
  const slow = setTimeout(() => turn === latest && say('Searching …', []), 500);
  const view = await find(state);
  clearTimeout(slow);
  if (turn !== latest) return;
  say(view.summary, view.parts);
  if (focus === 'heading') heading.focus();
  if (focus === 'more') found.querySelectorAll<HTMLElement>('.result__label')[before]?.focus();
}

async function find(state: SearchState) {
  try {
    return viewOutcome(await runSearch(await loadIndex(), state), state, form);
  } catch (error) {
    console.error(error);
    index = undefined;
    const again = element('a', 'results__way-out', 'Try again');
    again.href = window.location.href;
    again.dataset['search'] = 'other';
    return {
      summary: 'The search index cannot be reached. Is the network gone?',
      parts: [element('p', 'results__way', again)],
    };
  }
}

function loadIndex(): Promise<SearchIndex> {
  index ??= openIndex(formElement.dataset['index'] ?? '/pagefind/').catch((error: unknown) => {
    index = undefined;
    throw error;
  });
  return index;
}

function say(text: string, parts: readonly Node[]): void {
  summary.textContent = text;
  found.replaceChildren(...parts);
}
