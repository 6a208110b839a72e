import assert from 'node:assert/strict';
import { test } from 'node:test';

import { countryOfLargeCity } from '../../src/corpus/import/gazetteer.ts';

test('a large city tells its country by its name alone', () => {
  assert.deepEqual(
    ['Osaka', 'St Petersburg', 'New York', 'Poznań', 'Poznan'].map(countryOfLargeCity),
    ['Japan', 'Russia', 'United States', 'Poland', 'Poland'],
  );
});

test('a small city, or one with a namesake of its size elsewhere, does not', () => {
  assert.deepEqual(['Geneva', 'Birmingham', 'Hyderabad', 'Woodside', ''].map(countryOfLargeCity), [
    null,
    null,
    null,
    null,
    null,
  ]);
});
