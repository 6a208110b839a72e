import assert from 'node:assert/strict';
import { test } from 'node:test';

import { findDays } from '../../../src/corpus/import/head/find-date.ts';
import { findPlace } from '../../../src/corpus/import/head/find-place.ts';
import { findType } from '../../../src/corpus/import/head/find-type.ts';
import { outlineOf } from './outline-of.ts';

test('a numeric date with the hours of North America has the month first', () => {
  const lines = ['title|Call with Mr Berg', 'date|01/08/2022 08:01 PM EST', 'They spoke today.'];
  assert.equal(findDays(outlineOf(lines)).date?.value, '2022-01-08');
});

test('the day that a text writes in words tells the order of the numbers above it', () => {
  const lines = (day: string): string[] => [
    'title|Talks with Ole Berg',
    'date|11-02-2020',
    `President Anna Lind held talks with Ole Berg on ${day}.`,
  ];
  assert.equal(findDays(outlineOf(lines('February 11'))).date?.value, '2020-02-11');
  assert.equal(findDays(outlineOf(lines('November 2'))).date?.value, '2020-11-02');
  assert.equal(findDays(outlineOf(lines('Tuesday'))).date, null);
});

test('a lead that the next paragraph tells at length leaves day and place to it', () => {
  const outline = outlineOf([
    'title|Foreign Secretary meets Norwegian counterpart',
    'Foreign Secretary Anna Lind and Minister Ole Berg discussed trade.',
    'date|3 March 2021',
    'Foreign Secretary Anna Lind met Norwegian Foreign Minister Ole Berg in London yesterday (Tuesday 2 March) and discussed trade.',
  ]);
  assert.equal(findDays(outline).date?.value, '2021-03-02');
  assert.equal(findPlace(outline).place?.value, 'London');
});

test('the words around a city are no part of its name', () => {
  const place = (words: string): string | undefined =>
    findPlace(outlineOf(['title|Ministers meet', `Anna Lind met with Ole Berg in ${words}.`])).place
      ?.value;
  assert.equal(place('Beijing Thursday'), 'Beijing');
  assert.equal(place('the capital Ankara for talks'), 'Ankara');
  assert.equal(place('the capital city of Ankara'), 'Ankara');
});

test('a city in capitals right above the text is a dateline and no place', () => {
  const lines = (line: string): string[] => ['title|Ministers meet', `place|${line}`, 'They met.'];
  assert.equal(findPlace(outlineOf(lines('ANKARA'))).place, null);
  assert.equal(findPlace(outlineOf(lines('Ankara'))).place?.value, 'Ankara');
});

test('the city that a headline says was visited is the place, a country is none', () => {
  const place = (title: string): string | undefined =>
    findPlace(outlineOf([`title|${title}`, 'Anna Lind met with Ole Berg.'])).place?.value;
  assert.equal(place('Secretary General visits Washington DC'), 'Washington DC');
  assert.equal(place('Secretary General visits Norway'), undefined);
});

test('behind the hour of an event its building is named', () => {
  const lines = [
    'title|Press conference by Minister Lind',
    'date|Friday, April 3, 2020, 5:46 p.m. Ministry of Foreign Affairs',
    'MINISTER LIND: Good evening.',
  ];
  assert.equal(findPlace(outlineOf(lines)).venue?.value, 'Ministry of Foreign Affairs');
});

const sentences = [
  ['Secretary of State Anna Lind spoke today with Foreign Minister Ole Berg.', 'call'],
  ['Anna Lind and her counterpart Ole Berg discussed the bridge by phone.', 'call'],
  ['Anna Lind spoke with Minister Ole Berg on the sidelines of the forum.', 'meeting'],
  ['Anna Lind met with Ole Berg and spoke of trade.', 'meeting'],
] as const;

for (const [sentence, type] of sentences)
  test(`“${sentence}” tells of a ${type}`, () => {
    assert.equal(findType(outlineOf([sentence]))?.value, type);
  });

const headlines = [
  ['Anna Lind Speaks with Foreign Minister Ole Berg on the Phone', 'call'],
  ['Anna Lind receives credentials from new ambassadors', 'ceremony'],
  ['Anna Lind, Ole Berg discuss bridge talks', 'meeting'],
  ['Secretary-General Welcomes Signing of Peace Agreement', null],
] as const;

for (const [headline, type] of headlines)
  test(`“${headline}” is headed as ${type ?? 'no event'}`, () => {
    assert.equal(findType(outlineOf([`title|${headline}`, 'It is of weight.']))?.value, type);
  });

test('separate meetings in the text are several, whatever the headline calls them', () => {
  const found = findType(
    outlineOf([
      'title|Minister meets diplomats',
      'Anna Lind held separate meetings with Ole Berg and Jan Holm.',
    ]),
  );
  assert.equal(found?.value, 'multiple');
});

test('an agency in brackets before the first sentence makes no speech of it', () => {
  const lines = [
    'title|Minister meets leaders',
    'date|2019-05-13 05:08:29',
    '(NORINFORM) Anna Lind met with Ole Berg on Sunday.',
  ];
  assert.equal(findDays(outlineOf(lines)).date?.value, '2019-05-12');
});

test('discussions held on a day were on that day', () => {
  const lines = [
    'title|Minister convenes with leaders',
    'date|2019-05-13 05:08:29',
    'Anna Lind held discussions on Sunday with regional leaders.',
  ];
  assert.equal(findDays(outlineOf(lines)).date?.value, '2019-05-12');
});
