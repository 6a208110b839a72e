import assert from 'node:assert/strict';
import { test } from 'node:test';

import { isTimeLine } from '../../../src/corpus/import/dates/clock-times.ts';
import { isDateLine, readDateLine } from '../../../src/corpus/import/dates/date-lines.ts';
import {
  edtfOf,
  findDates,
  numericOrderOf,
} from '../../../src/corpus/import/dates/date-phrases.ts';

const inWords: readonly (readonly [string, string])[] = [
  ['14 May 2017', '2017-05-14'],
  ['May 14, 2017', '2017-05-14'],
  ['May 14 2017', '2017-05-14'],
  ['May 14th, 2017', '2017-05-14'],
  ['on the 14th of May 2017', '2017-05-14'],
  ['14-May-2017', '2017-05-14'],
  ['25 SEPTEMBER 2019', '2019-09-25'],
  ['Sept. 5, 2016', '2016-09-05'],
  ['14.05.2017', '2017-05-14'],
  ['14/05/2017', '2017-05-14'],
  ['05/14/2017', '2017-05-14'],
  ['05/05/2017', '2017-05-05'],
  ['2017-05-14', '2017-05-14'],
  ['2017/5/14', '2017-05-14'],
  ['2017年5月14日', '2017-05-14'],
  ['2017-05-14T12:30:00+03:00', '2017-05-14'],
  ['Sun, 14 May 2017 10:00:00 +0300', '2017-05-14'],
  ['15 December 2021 - 17:51', '2021-12-15'],
  ['May 2017', '2017-05'],
  ['10−11 June 2010', '2010-06-10/2010-06-11'],
  ['June 10 − 11, 2010', '2010-06-10/2010-06-11'],
  ['from 3 to 5 May 2019', '2019-05-03/2019-05-05'],
  ['5 & 6 June 2019', '2019-06-05/2019-06-06'],
  ['13 and 14 October 2019', '2019-10-13/2019-10-14'],
  ['31 March – 2 April 2008', '2008-03-31/2008-04-02'],
  ['Sept 30–Oct 2, 2021', '2021-09-30/2021-10-02'],
  ['31 December 2007 to 2 January 2008', '2007-12-31/2008-01-02'],
  ['Saturday 10 June – Sunday 11 June 2017', '2017-06-10/2017-06-11'],
  ['14.05.2017 – 16.05.2017', '2017-05-14/2017-05-16'],
  ['February 29, 2020', '2020-02-29'],
  ['14 mai 2017', '2017-05-14'],
  ['14. März 2017', '2017-03-14'],
  ['14 de mayo de 2017', '2017-05-14'],
  ['14 мая 2017 года', '2017-05-14'],
];

for (const [words, edtf] of inWords)
  test(`“${words}” says ${edtf}`, () => {
    assert.deepEqual(
      findDates(words).map((phrase) => edtfOf(phrase)),
      [edtf],
    );
  });

for (const words of [
  'He may 3 times say so',
  'in May we march',
  'Resolution 2231 of 2015',
  '1 000 (2017)',
  'version 14.05.2017.3',
])
  test(`“${words}” says no date`, () => {
    assert.deepEqual(findDates(words), []);
  });

test('a number after a month that is no year gives none', () => {
  const [phrase] = findDates('about 12 March 40 documents were signed');
  assert.equal(phrase?.words, '12 March');
  assert.deepEqual(phrase.from, { year: null, month: 3, day: 12 });
});

test('a day without its year waits for one', () => {
  const [phrase] = findDates('on Friday, January 26');
  assert.ok(phrase);
  assert.equal(phrase.words, 'Friday, January 26');
  assert.equal(phrase.weekday, 'Friday');
  assert.equal(edtfOf(phrase), null);
  assert.equal(edtfOf(phrase, 2018), '2018-01-26');
});

test('29 February without a year is no day of a common year', () => {
  const [phrase] = findDates('29 February');
  assert.ok(phrase);
  assert.equal(edtfOf(phrase, 2020), '2020-02-29');
  assert.equal(edtfOf(phrase, 2019), null);
});

test('a day that the calendar does not have is found and refused', () => {
  for (const words of ['31 June 2017', 'February 29, 2019', '2017-13-14', '14-12 May 2017']) {
    const [phrase] = findDates(words);
    assert.equal(phrase?.status, 'impossible', words);
    assert.equal(edtfOf(phrase), null, words);
  }
});

test('03/04/2022 is one of two days until the page shows its order', () => {
  const [unknown] = findDates('03/04/2022');
  assert.equal(unknown?.status, 'ambiguous');
  assert.equal(edtfOf(unknown), null);
  assert.equal(numericOrderOf('03/04/2022, updated 25/04/2022'), 'day-first');
  assert.equal(numericOrderOf('03/04/2022, updated 04/25/2022'), 'month-first');
  assert.equal(numericOrderOf('25/04/2022 and 04/25/2022'), null);
  const [dayFirst] = findDates('03/04/2022', 'day-first');
  const [monthFirst] = findDates('03/04/2022', 'month-first');
  assert.ok(dayFirst && monthFirst);
  assert.equal(edtfOf(dayFirst), '2022-04-03');
  assert.equal(edtfOf(monthFirst), '2022-03-04');
});

test('two dates with “and” between them are two', () => {
  assert.deepEqual(
    findDates('between 17 March 2018 and 19 March 2019').map((phrase) => edtfOf(phrase)),
    ['2018-03-17', '2019-03-19'],
  );
});

test('a line that gives nothing but a date is a date line', () => {
  for (const line of [
    '14 May 2017',
    'Sunday, 14 May',
    '15 December 2021 - 17:51',
    'April 3, 2003, 22:00',
    '2017-05-14T12:30:00+03:00',
    'Published: 14 May 2017 at 10:15',
    '| 14 May 2017 |',
    'from 3 to 5 May 2019',
    'May 2017',
  ])
    assert.equal(isDateLine(line), true, line);
});

test('a line that says more than a date is no date line', () => {
  for (const line of [
    'ASTANA, June 7 –',
    'Moscow, 14 May 2017',
    'Joint statement of 14 May 2017',
    '1 May 2017 – 2 visits',
    '14:00',
    'May',
    '2017',
    '',
  ])
    assert.equal(isDateLine(line), false, line);
});

test('a date line keeps the label that says which day it is', () => {
  const published = readDateLine('Publication date: 14 May 2017, 13:00');
  assert.equal(published?.label, 'publication date');
  assert.equal(published.hasTime, true);
  assert.equal(readDateLine('Last updated: 15 May 2017')?.label, 'last updated');
  assert.equal(readDateLine('14 May 2017')?.hasTime, false);
});

test('a line that gives nothing but the time of day is a time line', () => {
  for (const line of [
    '14:00',
    '10.30',
    '11:30 A.M. JST',
    '3:16 P.M. EDT',
    '3:55 P.M. AST (4:55 P.M. EDT)',
    '22:40 (Moscow time)',
    '10:15 – 11:00',
    '4 p.m.',
  ])
    assert.equal(isTimeLine(line), true, line);
  for (const line of ['14 May', '25:00', '45.67', '14:00 Meeting', 'Time', ''])
    assert.equal(isTimeLine(line), false, line);
});
