import assert from 'node:assert/strict';
import { test } from 'node:test';

import { formatDate } from '../../src/archive/date.ts';
import { indexFigures } from '../../src/archive/figures.ts';
import { makeCatalogue } from '../../src/archive/join.ts';
import { readReports } from '../../src/archive/readings.ts';
import { checkCorpus } from '../../src/corpus/check-corpus.ts';

const { corpus } = await checkCorpus('content');
const bySubject = indexFigures(makeCatalogue(corpus, readReports(corpus)));

test('figures of one subject stand side by side, the oldest first', () => {
  const trade = bySubject.get('trade between Kazakhstan and China in a year');
  assert.deepEqual(
    trade?.map(({ value, unit, date, speaker, event, passage }) =>
      [value, unit, formatDate(date), speaker?.id, event.id, `p${passage.p}`].join(' | '),
    ),
    [
      '11 billion | $ | 7 June 2018 | nursultan-nazarbayev | 2018-06-07-nazarbayev-xi-jinping | p6',
      '18.2 billion | US$ | 2021 | kassym-jomart-tokayev | 2022-02-05-tokayev-xi-jinping | p12',
    ],
  );
});

test('a figure that another report contradicts stays as printed', () => {
  const worth = bySubject.get('worth of commercial documents signed between Kazakhstan and China');
  assert.deepEqual(
    worth?.map(({ value, unit, speaker }) => [value, unit, speaker?.id ?? 'the issuer']),
    [
      ['67 billion', '$', 'nursultan-nazarbayev'],
      ['13 billion', 'KZT', 'the issuer'],
    ],
  );
});

test('figures are counted by their subject, in whatever report they stand', () => {
  assert.deepEqual(
    Array.from(bySubject, ([subject, figures]) => `${subject}: ${figures.length}`).sort(),
    [
      'commercial documents signed between Kazakhstan and China: 2',
      'countries covered by the Belt and Road: 1',
      'growth of trade between Kazakhstan and China in a year: 2',
      'joint projects agreed between Kazakhstan and China: 1',
      'share of the world’s population covered by the Belt and Road: 1',
      'top-level meetings of Kazakhstan and China since 2012: 1',
      'trade between Kazakhstan and China in a year: 2',
      'worth of commercial documents signed between Kazakhstan and China: 2',
    ],
  );
});
