import assert from 'node:assert/strict';
import { test } from 'node:test';

import { findHead } from '../../../src/corpus/import/head/find-head.ts';
import { outlineOfCapture } from './outline-of.ts';

const four = '000_94278ae15f34acf2.txt';

const reports = [
  {
    id: '2017-05-14-nazarbayev-xi-jinping',
    outline: outlineOfCapture(four, [1, 29], 5, {
      1: 'date-line',
      3: 'place-line',
      8: 'place-line',
    }),
    date: { value: '2017-05-14', basis: 'header', line: 1, words: '14 May 2017' },
    place: {
      value: 'People’s Republic of China, Beijing',
      basis: 'header',
      line: 3,
      words: 'People’s Republic of China, Beijing',
    },
    venue: null,
    type: 'meeting',
  },
  {
    id: '2017-05-14-nazarbayev-li-keqiang',
    outline: outlineOfCapture(four, [30, 48], 32, { 30: 'date-line', 35: 'place-line' }),
    date: { value: '2017-05-14', basis: 'header', line: 30, words: '14 May 2017' },
    place: {
      value: 'People’s Republic of China, Beijing',
      basis: 'header',
      line: 35,
      words: 'People’s Republic of China, Beijing',
    },
    venue: null,
    type: 'meeting',
  },
  {
    id: '2017-05-14-nazarbayev-foreign-leaders',
    outline: outlineOfCapture(four, [49, 67], 51, { 49: 'date-line', 54: 'place-line' }),
    date: { value: '2017-05-14', basis: 'header', line: 49, words: '14 May 2017' },
    place: {
      value: 'People’s Republic of China, Beijing',
      basis: 'header',
      line: 54,
      words: 'People’s Republic of China, Beijing',
    },
    venue: null,
    type: 'multiple',
  },
  {
    id: '2017-05-14-belt-and-road-forum-opening',
    outline: outlineOfCapture(four, [68, 81], 70, { 68: 'date-line', 72: 'place-line' }),
    date: { value: '2017-05-14', basis: 'header', line: 68, words: '14 May 2017' },
    place: {
      value: 'People’s Republic of China, Beijing',
      basis: 'header',
      line: 72,
      words: 'People’s Republic of China, Beijing',
    },
    venue: null,
    type: 'ceremony',
  },
  {
    id: '2018-06-10-nazarbayev-briefing-qingdao',
    outline: outlineOfCapture('001_802d55fc007444c9.txt', [1, 27], 2, {
      1: 'date-line',
      3: 'place-line',
      25: 'navigation',
      26: 'navigation',
      27: 'navigation',
    }),
    date: { value: '2018-06-10', basis: 'header', line: 1, words: '10 June 2018' },
    place: {
      value: "Qingdao, People's Republic of China",
      basis: 'header',
      line: 3,
      words: "Qingdao, People's Republic of China",
    },
    venue: null,
    type: 'briefing',
  },
  {
    id: '2018-06-07-nazarbayev-xi-jinping: neither day nor place, and the agency’s city is none',
    outline: outlineOfCapture('002_b9cd51ec99c4cf88.txt', [1, 27], 1, {
      3: 'placeholder',
      4: 'placeholder',
      27: 'navigation',
    }),
    date: null,
    place: null,
    venue: null,
    type: 'talks',
  },
  {
    id: '2019-03-28-wang-yi-atamkulov',
    outline: outlineOfCapture('003_26305b06afad8290.txt', [1, 17], 2, { 1: 'breadcrumb' }),
    date: { value: '2019-03-28', basis: 'text', line: 5, words: 'March 28, 2019' },
    place: { value: 'Beijing', basis: 'text', line: 5, words: 'Beijing' },
    venue: {
      value: 'Diaoyutai State Guest House',
      basis: 'text',
      line: 5,
      words: 'Diaoyutai State Guest House',
    },
    type: 'talks',
  },
  {
    id: '2022-02-05-tokayev-xi-jinping: no day',
    outline: outlineOfCapture('004_0dd6e0de74e8670d.txt', [1, 21], null, { 1: 'place-line' }),
    date: null,
    place: { value: 'Beijing, China', basis: 'header', line: 1, words: 'Beijing, China' },
    venue: {
      value: 'Great Hall of the People',
      basis: 'text',
      line: 2,
      words: 'Great Hall of the People',
    },
    type: 'talks',
  },
] as const;

for (const { id, outline, date, place, venue, type } of reports)
  test(`the head of ${id} is read from its capture`, () => {
    const head = findHead(outline);
    assert.deepEqual(
      [head.date, head.place, head.venue].map((finding) =>
        finding ? { value: finding.value, basis: finding.basis, ...finding.evidence } : finding,
      ),
      [date, place, venue],
    );
    assert.equal(head.type?.value, type);
    assert.equal(head.published, null);
    assert.equal(head.language?.value, 'en');
  });

test('an agency that its own dateline names is the publisher', () => {
  const outline = outlineOfCapture('002_b9cd51ec99c4cf88.txt', [1, 27], 1, {
    3: 'placeholder',
    4: 'placeholder',
  });
  assert.equal(findHead(outline).publisher?.value, 'KAZINFORM');
});
