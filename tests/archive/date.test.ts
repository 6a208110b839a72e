import assert from 'node:assert/strict';
import { test } from 'node:test';

import edtf from 'edtf';
import fc from 'fast-check';

import { type ArchiveDate, formatDate, overlap, parseDate } from '../../src/archive/date.ts';

const known = (text: string): ArchiveDate => {
  const date = parseDate(text);
  assert.ok(date, `${text} is a date`);
  return date;
};

const readings: [edtf: string, from: string, to: string, words: string][] = [
  ['2017-05-14', '2017-05-14', '2017-05-14', '14 May 2017'],
  ['2017-05', '2017-05-01', '2017-05-31', 'May 2017'],
  ['2016-02', '2016-02-01', '2016-02-29', 'February 2016'],
  ['2017', '2017-01-01', '2017-12-31', '2017'],
  ['201X', '2010-01-01', '2019-12-31', 'between 2010 and 2019'],
  ['2018-06-XX', '2018-06-01', '2018-06-30', 'June 2018'],
  ['2018-06-07?', '2018-06-07', '2018-06-07', '7 June 2018 (uncertain)'],
  ['2018-06~', '2018-06-01', '2018-06-30', 'about June 2018'],
  ['2018-06-06/2018-06-10', '2018-06-06', '2018-06-10', '6–10 June 2018'],
  ['2018-05-30/2018-06-02', '2018-05-30', '2018-06-02', '30 May – 2 June 2018'],
  [
    '[2018-03-17..2019-03-19]',
    '2018-03-17',
    '2019-03-19',
    'a day between 17 March 2018 and 19 March 2019',
  ],
];

for (const [text, from, to, words] of readings) {
  test(`the date ${text} means ${words}`, () => {
    const date = known(text);
    assert.deepEqual([date.from, date.to, formatDate(date)], [from, to, words]);
  });
}

for (const text of [
  '2017-02-30',
  '2017-02-29',
  '2017-04-31',
  '2017-13-01',
  '20170514',
  '14.05.2017',
  '',
  'true',
  '2017-05-14T23:00:00-05:00',
  '2018-06-10/2018-06-06',
  '2018-06-XX-01',
  '20XX-05',
]) {
  test(`“${text}” is no date`, () => assert.equal(parseDate(text), null));
}

test('a day is in a stretch when it lies within, and outside it when it does not', () => {
  const stretch = known('[2018-03-17..2019-03-19]');
  assert.equal(overlap(known('2019-03-19'), stretch), true);
  assert.equal(overlap(known('2019-03-20'), stretch), false);
});

test('every day of the calendar is read as the EDTF library reads it', () => {
  const day = fc.date({
    min: new Date('1900-01-01'),
    max: new Date('2099-12-31'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(day, (moment) => {
      const text = moment.toISOString().slice(0, 10);
      const { min, max } = edtf(text);
      const date = known(text);
      assert.equal(date.from, new Date(min).toISOString().slice(0, 10));
      assert.equal(date.to, new Date(max).toISOString().slice(0, 10));
    }),
  );
});

test('no day that the calendar lacks is read, whatever the numbers', () => {
  const two = (number: number): string => String(number).padStart(2, '0');
  fc.assert(
    fc.property(
      fc.integer({ min: 1900, max: 2099 }),
      fc.integer({ min: 0, max: 99 }),
      fc.integer({ min: 0, max: 99 }),
      (year, month, day) => {
        const text = `${year}-${two(month)}-${two(day)}`;
        const moment = new Date(`${text}T00:00:00Z`);
        const exists =
          !Number.isNaN(moment.getTime()) && moment.toISOString().slice(0, 10) === text;
        assert.equal(parseDate(text) !== null, exists);
      },
    ),
  );
});

const digits = (least: number, most: number, length: number) =>
  fc.integer({ min: least, max: most }).map((number) => String(number).padStart(length, '0'));
const year = fc.oneof(digits(1, 9999, 4), digits(1900, 2099, 4), fc.constantFrom('201X', '20XX'));
const month = fc.oneof(digits(1, 12, 2), digits(0, 13, 2), fc.constant('XX'));
const day = fc.oneof(digits(1, 28, 2), digits(0, 32, 2), fc.constant('XX'));
const single = fc
  .tuple(
    year,
    fc.option(fc.tuple(month, fc.option(day))),
    fc.constantFrom('', '', '', '', '', '', '?', '~', '%'),
  )
  .map(([y, rest, mark]) => [y, ...(rest ?? [])].filter((part) => part !== null).join('-') + mark);

/** The words of a text that are no words of a date: what a fault of the program would leave in it. */
const strange = /Invalid|NaN|undefined|null|\bX|[[\]]/;

test('every date that can be read has a first and a last day, in this order, and words', () => {
  const pair = fc.tuple(single, single);
  const edtfLike = fc.oneof(
    single,
    pair.map(([a, b]) => `${a}/${b}`),
    pair.map(([a, b]) => `[${a}..${b}]`),
    fc.string({ maxLength: 12 }),
  );
  let read = 0;
  fc.assert(
    fc.property(edtfLike, (text) => {
      const date = parseDate(text);
      if (!date) return;
      read += 1;
      assert.equal(date.edtf, text);
      assert.ok(date.from <= date.to, `${date.from} to ${date.to}`);
      for (const bound of [date.from, date.to]) assert.equal(parseDate(bound)?.from, bound);
      assert.ok(formatDate(date).length >= 4);
      assert.doesNotMatch(formatDate(date), strange);
    }),
    { numRuns: 5000 },
  );
  assert.ok(read > 500, `${read} dates`);
});

test('a stretch, and a day within one, run from the first day of the one date to the last of the other', () => {
  let read = 0;
  fc.assert(
    fc.property(single, single, (first, last) => {
      const [a, b] = [parseDate(first), parseDate(last)];
      for (const text of [`${first}/${last}`, `[${first}..${last}]`]) {
        const date = parseDate(text);
        if (!date) continue;
        read += 1;
        assert.deepEqual([date.from, date.to], [a?.from, b?.to]);
      }
    }),
    { numRuns: 3000 },
  );
  assert.ok(read > 150, `${read} dates`);
});

test('no doubt about one end of a stretch is dropped: with one, it is no date', () => {
  fc.assert(
    fc.property(single, single, (first, last) => {
      const date = parseDate(`${first}/${last}`);
      assert.ok(date === null || !/[?~%]/.test(date.edtf), date?.edtf);
    }),
    { numRuns: 3000 },
  );
  assert.equal(parseDate('2018-06-06?/2018-06-10'), null);
});
