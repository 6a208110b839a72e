import assert from 'node:assert/strict';
import { test } from 'node:test';

import { jsonPieces } from '../../../src/archive/exports/data/json-file.ts';

const jsonOf = (rows: Iterable<object>): string => [...jsonPieces(rows)].join('');

test('a data file is an array with one row a line', () => {
  assert.equal(
    jsonOf([
      { event: 'a', agent: null },
      { event: 'b', agent: 'xi-jinping' },
    ]),
    '[\n{"event":"a","agent":null},\n{"event":"b","agent":"xi-jinping"}\n]\n',
  );
});

test('a table without rows is an empty array', () => {
  assert.equal(jsonOf([]), '[]\n');
});

test('thousands of rows are one array', () => {
  const rows = Array.from({ length: 2500 }, (_, number) => ({ number }));
  const written = jsonOf(rows);
  assert.deepEqual(JSON.parse(written), rows);
  assert.equal(written.split('\n').length, 2503);
});
