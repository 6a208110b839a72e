import assert from 'node:assert/strict';
import { test } from 'node:test';

import { oldestFirst } from '../../src/archive/event-order.ts';
import { allShelves, shelve } from '../../src/archive/shelf.ts';
import { constructArchive } from './constructed-archive.ts';

const shelved = (dates: readonly string[], limit: number): string[] => {
  const { events } = constructArchive(
    dates.map((date, index) => ({ id: `event-${100 + index}`, date })),
  );
  const rows = events.toSorted(oldestFirst).map((event) => ({ event }));
  return allShelves(shelve(rows, limit)).map(
    ({ path, name, rows: { length } }) => `${path}|${name}|${length}`,
  );
};

test('a short list stands on one page', () => {
  assert.deepEqual(shelved(['2020-01-01', '2021-01-01'], 2), ['||2']);
});

test('a long list stands on a page a year, a long year on a page a month, a long month on numbered pages', () => {
  assert.deepEqual(
    shelved(['2020-01-01', '2021-02-01', '2021-03-01', '2021-03-02', '2021-03-03'], 2),
    [
      '||5',
      '2020/|2020|1',
      '2021/|2021|4',
      '2021/02/|February 2021|1',
      '2021/03/|March 2021|3',
      '2021/03/1/|March 2021, part 1|2',
      '2021/03/2/|March 2021, part 2|1',
    ],
  );
});

test('what has no year or no month has a page of its own', () => {
  assert.deepEqual(shelved(['201X', '2020', '2020-01-01', '2020-02-01'], 2), [
    '||4',
    '2020/|2020|3',
    '2020/01/|January 2020|1',
    '2020/02/|February 2020|1',
    '2020/unknown/|2020, month not certain|1',
    'unknown/|Year not certain|1',
  ]);
});
