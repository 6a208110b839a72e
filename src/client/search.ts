import { findElement } from './element.ts';
import { type Outcome, runSearch } from './run-search.ts';
import { openForm } from './search-form.ts';
import { openIndex, type SearchIndex } from './search-index.ts';
import { type ResultsView, viewFailure, viewOutcome } from './search-results.ts';
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

const invitation: ResultsView = { summary: 'Write some words, or choose a filter.', parts: [] };
const searching: ResultsView = { summary: 'Searching …', parts: [] };

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
  if (!link?.dataset['search'] || !isPlainClick(event)) return;
  event.preventDefault();
  go(link.search, 'push', link.dataset['search'] === 'more' ? 'more' : 'heading');
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
  const shownBefore = labels().length;
  shownQuery = query;
  form.show(state);
  document.title = state.words ? `${state.words} – ${pageTitle}` : pageTitle;
  const slow = setTimeout(() => turn === latest && say(searching), 500);
  const view = isBlank(state) ? invitation : await find(state);
  clearTimeout(slow);
  if (turn !== latest) return;
  say(view);
  if (focus === 'heading') heading.focus();
  if (focus === 'more') labels()[shownBefore]?.focus();
}

async function find(state: SearchState): Promise<ResultsView> {
  let outcome: Outcome;
  try {
    outcome = await runSearch(await loadIndex(), state);
  } catch (error) {
    console.error(error);
    // What was loaded may have gaps: the next search begins anew.
    index = undefined;
    return viewFailure(window.location.search);
  }
  return viewOutcome(outcome, state, form);
}

function loadIndex(): Promise<SearchIndex> {
  index ??= openIndex(formElement.dataset['index'] ?? '/pagefind/').catch((error: unknown) => {
    index = undefined;
    throw error;
  });
  return index;
}

function say({ summary: text, parts }: ResultsView): void {
  summary.textContent = text;
  found.replaceChildren(...parts);
}

function labels(): NodeListOf<HTMLElement> {
  return found.querySelectorAll<HTMLElement>('.result__label');
}

/** False when the reader asks for a new tab or window. */
function isPlainClick({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  return button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey;
}
