import { readState, type SearchState, writeState } from './search-state.ts';

/** The form of the search page: what it asks for, and the names of the facets that it was built with. */
export type SearchForm = {
  readonly facets: readonly string[];
  readonly show: (state: SearchState) => void;
  /** What the form asks for now, from the first page. */
  readonly read: () => SearchState;
  /** `Took part: Vladimir Putin`; a value that the form does not offer is shown as it stands in the address. */
  readonly describe: (facet: string, value: string) => string;
  /** The name of a facet’s value, or undefined where the form does not offer it. */
  readonly nameOf: (facet: string, value: string) => string | undefined;
};

/** Reads the form as it was built. */
export function openForm(form: HTMLFormElement): SearchForm {
  const selects = [...form.querySelectorAll<HTMLSelectElement>('select[data-facet]')];
  const facets = selects.map(({ name }) => name);
  const nameOf = (facet: string, value: string) =>
    optionsOf(selects.find(({ name }) => name === facet)).find((option) => option.value === value)
      ?.dataset['name'];
  return {
    facets,
    show: (state) => show(form, state),
    read: () => readForm(form, facets),
    describe: (facet, value) => {
      const label = selects.find(({ name }) => name === facet)?.dataset['facet'] ?? facet;
      return `${label}: ${nameOf(facet, value) ?? value}`;
    },
    nameOf,
  };
}

function readForm(form: HTMLFormElement, facets: readonly string[]): SearchState {
  const pairs = [...new FormData(form)].map(([name, value]) => [name, String(value)]);
  return { ...readState(new URLSearchParams(pairs).toString(), facets), page: 1 };
}

/** Sets each control to what the address says of it, by the name that both have. */
function show(form: HTMLFormElement, state: SearchState): void {
  const parameters = new URLSearchParams(writeState(state, Object.keys(state.filters)));
  for (const control of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
    'input, select',
  )) {
    control.value = parameters.get(control.name) ?? '';
  }
}

function optionsOf(select: HTMLSelectElement | undefined): HTMLOptionElement[] {
  return select ? [...select.options] : [];
}
