import assert from 'node:assert/strict';
import { test } from 'node:test';

import { parseDate } from '../../src/archive/date.ts';
import { isHeldOn } from '../../src/archive/tenure.ts';

const held = (tenure: object, day: string): boolean => {
  const date = parseDate(day);
  assert.ok(date);
  return isHeldOn({ holder: 'nursultan-nazarbayev', ...tenure }, date);
};
const attestedOn = (date: string) => ({ date, capture: 'a.txt', line: 1, words: 'President' });

test('a tenure with both days runs from the first to the last, both included', () => {
  const tenure = { from: '1991-12-16', to: '2019-03-20' };
  assert.equal(held(tenure, '1991-12-15'), false);
  assert.equal(held(tenure, '1991-12-16'), true);
  assert.equal(held(tenure, '2019-03-20'), true);
  assert.equal(held(tenure, '2019-03-21'), false);
});

test('an uncertain date lies in a tenure only if all its days do', () => {
  const tenure = { from: '1991-12-16', to: '2019-03-20' };
  assert.equal(held(tenure, '[2018-03-17..2019-03-19]'), true);
  assert.equal(held(tenure, '[2018-03-17..2019-03-21]'), false);
});

test('an attested tenure is known on its attested days and between them, no further', () => {
  const tenure = { attested: [attestedOn('2018-06-07'), attestedOn('2017-05-14')] };
  assert.equal(held(tenure, '2017-05-14'), true);
  assert.equal(held(tenure, '2018-01-01'), true);
  assert.equal(held(tenure, '2018-06-08'), false);
  assert.equal(held({}, '2018-06-07'), false);
});

test('a tenure whose last day is unknown is known up to the last day that attests it', () => {
  const tenure = { from: '2013-03-14', attested: [attestedOn('2022-02-05')] };
  assert.equal(held(tenure, '2020-01-01'), true);
  assert.equal(held(tenure, '2022-02-06'), false);
});
