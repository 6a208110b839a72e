import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import {
  dropFilter,
  dropFilters,
  isBlank,
  readState,
  type SearchState,
  writeState,
} from '../../src/client/search-state.ts';

const facets = ['leader', 'topic', 'year'];
const syria: SearchState = {
  words: 'Syria',
  filters: { leader: 'vladimir-putin', year: '2017' },
  sort: 'newest',
  page: 2,
};

test('a search has one address, in one order', () => {
  assert.equal(
    writeState(syria, facets),
    '?q=Syria&leader=vladimir-putin&year=2017&sort=newest&page=2',
  );
});

test('an address says what is searched for', () => {
  assert.deepEqual(
    readState('?page=2&sort=newest&year=2017&q=Syria&leader=vladimir-putin', facets),
    syria,
  );
});

test('the address of an empty search has no query', () => {
  const nothing = readState('', facets);
  assert.deepEqual(nothing, { words: '', filters: {}, sort: 'relevance', page: 1 });
  assert.equal(writeState(nothing, facets), '');
  assert.equal(isBlank(nothing), true);
  assert.equal(isBlank(readState('?year=2017', facets)), false);
});

test('what an address says beyond the archive’s words is left out', () => {
  assert.deepEqual(
    readState('?q=+Syria%0A++talks&colour=red&leader=&sort=best&page=-1&page=x', facets),
    { words: 'Syria talks', filters: {}, sort: 'relevance', page: 1 },
  );
});

test('a filter is dropped alone or with the others, and the list begins anew', () => {
  assert.deepEqual(dropFilter(syria, 'leader'), {
    words: 'Syria',
    filters: { year: '2017' },
    sort: 'newest',
    page: 1,
  });
  assert.deepEqual(dropFilters(syria), { words: 'Syria', filters: {}, sort: 'newest', page: 1 });
});

test('every search comes back from its address as it was', () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1 });
  const tidied = text.map((words) => words.replace(/\s+/g, ' ').trim());
  const value = tidied.filter((words) => words !== '');
  const states: fc.Arbitrary<SearchState> = fc.record({
    words: tidied,
    filters: fc.record({ leader: value, topic: value, year: value }, { requiredKeys: [] }),
    sort: fc.constantFrom('relevance', 'newest', 'oldest'),
    page: fc.integer({ min: 1, max: 9999 }),
  });
  fc.assert(
    fc.property(states, (state) => {
      const { filters, ...rest } = readState(writeState(state, facets), facets);
      assert.deepEqual(
        { ...rest, filters: { ...filters } },
        { ...state, filters: { ...state.filters } },
      );
    }),
  );
});
