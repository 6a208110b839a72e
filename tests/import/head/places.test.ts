import assert from 'node:assert/strict';
import { test } from 'node:test';

import { findPlace } from '../../../src/corpus/import/head/find-place.ts';
import { readPlaceLine } from '../../../src/corpus/import/head/place-words.ts';
import { outlineOf } from './outline-of.ts';

const lines: readonly (readonly [string, string | null, string | null])[] = [
  ['The Kremlin, Moscow', 'The Kremlin', 'Moscow'],
  ['People’s Republic of China, Beijing', null, 'People’s Republic of China, Beijing'],
  ['Tokyo, Japan', null, 'Tokyo, Japan'],
  ['Novo-Ogaryovo, Moscow Region', null, 'Novo-Ogaryovo, Moscow Region'],
  ['Akasaka Palace', 'Akasaka Palace', null],
  ['Oval Office', 'Oval Office', null],
  ['*South Lawn*', 'South Lawn', null],
  ['New York, New York', null, 'New York, New York'],
  ['Washington, D.C.', null, 'Washington, D.C.'],
  ['Walter E. Washington Convention Center', 'Walter E. Washington Convention Center', null],
  ['Waldorf Astoria Hotel, New York City', 'Waldorf Astoria Hotel', 'New York City'],
  ['New Building, Office of Government', 'New Building, Office of Government', null],
  ['10 Downing Street, London, United Kingdom', '10 Downing Street', 'London, United Kingdom'],
  ['Palace of Nations, Geneva, Switzerland', 'Palace of Nations', 'Geneva, Switzerland'],
  ['Presidential Palace, Warsaw', 'Presidential Palace', 'Warsaw'],
  ['Sochi', null, 'Sochi'],
  ['Syria', null, 'Syria'],
  ['Krasnodar Territory', null, 'Krasnodar Territory'],
];

for (const [line, venue, place] of lines)
  test(`“${line}” names ${[venue, place].filter((each) => each !== null).join(' in ')}`, () => {
    assert.deepEqual(readPlaceLine(line), { venue, place });
  });

test('the name of a language beside a text is no place', () => {
  assert.equal(readPlaceLine('Japanese'), null);
});

test('the city behind a date is the place, the one before it a dateline', () => {
  const behind = findPlace(outlineOf(['title|A', 'date|13 June 2022, Astana', 'They spoke.']));
  assert.equal(behind.place?.value, 'Astana');
  const before = findPlace(outlineOf(['title|A', 'date|Brussels, 14 May 2017', 'They spoke.']));
  assert.equal(before.place, null);
});

test('those who spoke over a line were in no one place', () => {
  for (const line of ['Via Teleconference', 'By videoconference', 'Virtual meeting'])
    assert.equal(readPlaceLine(line), null, line);
  const found = findPlace(
    outlineOf(['title|Remarks', 'place|Via Teleconference', 'place|Oval Office', 'A: Hello.']),
  );
  assert.deepEqual(found, { place: null, venue: null });
});

test('a building above its city is the venue, known by name or not', () => {
  for (const building of ['Akasaka Palace', 'Kantei,', 'InterContinental']) {
    const { place, venue } = findPlace(
      outlineOf([
        'title|Remarks',
        building,
        'place|Tokyo, Japan',
        'ANNA LIND: Good evening to all.',
      ]),
    );
    assert.equal(venue?.value, building.replace(',', ''));
    assert.equal(place?.value, 'Tokyo, Japan');
  }
});

const inText: readonly (readonly [string, string | null, string | null])[] = [
  [
    'On March 28, 2019, Anna Lind held talks with Foreign Minister Ole Berg of Norland at the Lakeside State Guest House in Beijing.',
    'Lakeside State Guest House',
    'Beijing',
  ],
  [
    'Anna Lind met with Ole Berg in Lucerne, Switzerland, on the margins of a summit.',
    null,
    'Lucerne, Switzerland',
  ],
  ['Anna Lind met in Astana today with Ole Berg.', null, 'Astana'],
  ['In Astana, Anna Lind met with Ole Berg.', null, 'Astana'],
  ['Anna Lind welcomed Ole Berg to the White House.', 'White House', null],
  ['OSLO, May 14 (Norpress) -- Anna Lind met with Ole Berg here on Sunday.', null, 'OSLO'],
  ['Anna Lind held talks with Ole Berg in the Kremlin on Wednesday.', 'Kremlin', null],
  // Places of something else.
  ['Well, it is good to have you here. We met in Prague on April 5.', null, null],
  ['OSLO, May 14 (Norpress) -- Anna Lind met with Ole Berg on Sunday.', null, null],
  ['ASTANA. NORPRESS - Anna Lind held negotiations with Ole Berg.', null, null],
  ['Anna Lind met with Ole Berg to discuss the situation in Syria.', null, null],
  ['Anna Lind met with Ole Berg, Director of the Centre in Geneva.', null, null],
  ['Anna Lind met with the Ambassador of Norland in Moscow.', null, null],
  ['Anna Lind met with Ole Berg, who had been received in Beijing a week before.', null, null],
  ['Anna Lind met with Ole Berg following a summit in Paris.', null, null],
  [
    'Anna Lind met with Ole Berg, Under-Secretary at the Norland Prime Minister’s Office.',
    null,
    null,
  ],
  ['Anna Lind spoke by phone with Ole Berg, who is in Tokyo.', null, null],
  ['Anna Lind held a phone conversation with Ole Berg in Kyiv.', null, null],
  ['Anna Lind met with Ole Berg in Norwegian waters.', null, null],
  ['Anna Lind met virtually with Ole Berg in Oslo.', null, null],
];

for (const [sentence, venue, place] of inText)
  test(`in the text: ${sentence}`, () => {
    const found = findPlace(outlineOf(['title|Readout of an encounter', sentence]));
    assert.deepEqual([found.venue?.value ?? null, found.place?.value ?? null], [venue, place]);
  });

test('a headline may name the place behind a stroke or behind its verb', () => {
  const stroke = outlineOf(['title|Remarks Before Bilateral Meeting | Tokyo, Japan', 'A: Hello.']);
  assert.deepEqual(findPlace(stroke).place, {
    value: 'Tokyo, Japan',
    confidence: 0.86,
    basis: 'text',
    evidence: { line: 1, words: 'Tokyo, Japan' },
  });
  const verb = outlineOf([
    'title|Anna Lind met with Prime Minister of Norland in Kyiv',
    'A: Hello.',
  ]);
  assert.equal(findPlace(verb).place?.value, 'Kyiv');
});
