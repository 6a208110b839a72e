import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { parseDate } from '../../../src/archive/date.ts';
import { findSpokenOf } from '../../../src/archive/reading/spoken-of.ts';
import { readReports } from '../../../src/archive/readings.ts';
import { checkCorpus } from '../../../src/corpus/check-corpus.ts';

const read = (text: string, date = '2020-06-15'): string[] =>
  findSpokenOf([{ p: '1', text }], parseDate(date)).map(({ words }) => words);

test('the reports of the first archive speak of six other events', async () => {
  const { corpus } = await checkCorpus('content');
  const found = [...readReports(corpus)].flatMap(([id, { spokenOf }]) =>
    spokenOf.map(({ p, words }) => `${id} ${p}: ${words}`),
  );
  assert.deepEqual(found.sort(), [
    '2017-05-14-nazarbayev-foreign-leaders 3: the recent round of Astana talks on Syria',
    '2017-05-14-nazarbayev-foreign-leaders 5: the upcoming SCO summit in Astana',
    '2017-05-14-nazarbayev-li-keqiang 2: the meeting in 2014',
    '2018-06-07-nazarbayev-xi-jinping 3: the 19th National Congress of the Communist Party of China',
    '2018-06-07-nazarbayev-xi-jinping 5: 18 top-level meetings have been held since 2012',
    '2019-03-28-wang-yi-atamkulov 3: the second Belt and Road Forum for International Cooperation',
  ]);
});

describe('another event is one', () => {
  const cases: [what: string, text: string, found: string[]][] = [
    [
      'that is counted since a year',
      'They have met five times since 2015.',
      ['have met five times since 2015'],
    ],
    [
      'of an earlier year',
      'He recalled her visit to Sudland in 2018.',
      ['her visit to Sudland in 2018'],
    ],
    ['of an earlier month', 'At our talks in May 2020 we spoke of it.', ['our talks in May 2020']],
    [
      'of last year',
      'Her visit last autumn was a success. They remembered last year’s summit.',
      ['Her visit last autumn', 'last year’s summit'],
    ],
    [
      'that is called recent',
      'They discussed the recent trilateral meeting in Ostland.',
      ['the recent trilateral meeting in Ostland'],
    ],
    ['that is still to come', 'They prepared the upcoming visit.', ['the upcoming visit']],
    [
      'at which they met',
      'When we met in Ostland last year, it rained.',
      ['When we met in Ostland last year'],
    ],
    [
      'with a number and a name',
      'He came to attend the third Rivers and Lakes Forum.',
      ['the third Rivers and Lakes Forum'],
    ],
  ];
  for (const [what, text, found] of cases) test(what, () => assert.deepEqual(read(text), found));
});

describe('no other event is', () => {
  const traps: [what: string, text: string][] = [
    ['the reported one by its day', 'The talks on 15 June 2020 were long.'],
    [
      'one that may be the reported one',
      'The meeting in 2020 was long, the visit in June 2020 too.',
    ],
    [
      'the reported one by its number',
      'She opened the third Rivers and Lakes Forum. This is the fifth meeting since 2001.',
    ],
    ['a stretch of years', 'They signed a plan of meetings from 2020 to 2022.'],
    ['the visit that is spoken of as such', 'At the meeting they spoke of the visit and of talks.'],
    ['an invitation', 'She invited him to pay a visit in 2021.'],
    ['a person who comes', 'The last minister to visit Sudland was Mr Bjerke.'],
  ];
  for (const [what, text] of traps) test(what, () => assert.deepEqual(read(text), []));
});

test('words run over no end of a sentence', () => {
  assert.deepEqual(read('They praised the talks. In 2018 trade grew.'), []);
});

test('without a date of the report, no named year can be told from its own', () => {
  assert.deepEqual(
    findSpokenOf([{ p: '1', text: 'The meeting in 2014 was long.' }], null).map(
      ({ words }) => words,
    ),
    [],
  );
});
