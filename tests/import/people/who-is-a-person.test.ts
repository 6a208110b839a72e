import assert from 'node:assert/strict';
import { test } from 'node:test';

import { peopleOf, summaryOf } from './read-people.ts';

function names(...paragraphs: readonly string[]): string[] {
  return peopleOf('News of the day', ...paragraphs).map(({ name }) => name);
}

void test('what is named after a person is none', () => {
  for (const sentence of [
    'They walked along Putin Street.',
    'The Igor Moiseyev Ensemble danced.',
    'The Lomonosov University was founded then.',
    'He received the Nobel Prize.',
    'The Biden-Harris Administration is committed to peace.',
    'The Biden administration is committed to peace.',
    'The frigate Admiral Gorshkov sailed.',
    'It was held at the Walter E. Roe Convention Center.',
    'They met in San Francisco and at Camp David.',
    'The Abraham Accords were signed.',
    'St. Patrick’s Day was celebrated.',
  ])
    assert.deepEqual(names(sentence), [], sentence);
});

void test('a person may be called as a people or a country is', () => {
  assert.deepEqual(names('Minister German Gref spoke.'), ['German Gref']);
  assert.deepEqual(names('Foreign Minister Israel Katz spoke.'), ['Israel Katz']);
  assert.deepEqual(names('Deputy Attorney General Lisa Monaco spoke.'), ['Lisa Monaco']);
  assert.deepEqual(names('German Chancellor Anna Berg spoke.'), ['Anna Berg']);
  assert.deepEqual(names('Prime Minister Theresa May spoke.'), ['Theresa May']);
});

void test('names have particles, initials, hyphens, apostrophes and no-break spaces', () => {
  for (const [sentence, name] of [
    ['President Ursula von der Leyen spoke.', 'Ursula von der Leyen'],
    ['President von der Leyen spoke.', 'von der Leyen'],
    ['Secretary Antony J. Blinken spoke.', 'Antony J. Blinken'],
    ['President Kassym-Jomart Tokayev spoke.', 'Kassym-Jomart Tokayev'],
    ['Prime Minister Massimo d’Alema spoke.', 'Massimo d’Alema'],
    ['Minister Michelle O’Neill spoke.', 'Michelle O’Neill'],
    ['President Anna\u00a0Berg spoke.', 'Anna Berg'],
    ['President Joseph R. Holm, Jr. spoke.', 'Joseph R. Holm, Jr.'],
    ['President Luiz Inácio Lula da Silva spoke.', 'Luiz Inácio Lula da Silva'],
    ['President Abdel Fattah al-Sisi spoke.', 'Abdel Fattah al-Sisi'],
  ] as const)
    assert.deepEqual(names(sentence), [name], sentence);
});

void test('one word is a name after a title, and nothing without one', () => {
  assert.deepEqual(names('President Lula spoke in Norland.'), ['Lula']);
  assert.deepEqual(names('Lula spoke.'), []);
});

void test('the family name may stand first, and in capitals', () => {
  const [kishida] = peopleOf(
    'Talks with Prime Minister Kishida Fumio of Japan',
    'Prime Minister Kishida thanked the hosts. Mr. KISHIDA Fumio left.',
  );
  assert.equal(kishida?.name, 'Kishida Fumio');
  assert.equal(kishida?.familyName, 'Kishida');
  const [xi, ...others] = peopleOf('Talks with President Xi Jinping', 'Mr Xi agreed.');
  assert.equal(xi?.familyName, 'Xi');
  assert.deepEqual(others, []);
});

void test('all forms of one person are one person, the fullest first', () => {
  const [person, ...others] = peopleOf(
    'Call with President Joe Holm',
    'President Joseph R. Holm, Jr. spoke today. President Holm was glad. Mr Holm said so.',
  );
  assert.deepEqual(person?.forms, ['Joseph R. Holm, Jr.', 'Joe Holm', 'Holm']);
  assert.deepEqual(others, []);
});

void test('two of one family stay two', () => {
  assert.deepEqual(
    names('President George H. W. Bush came first, President George W. Bush came later.'),
    ['George H. W. Bush', 'George W. Bush'],
  );
  assert.deepEqual(names('President Holm spoke. I told it to my son, Major Jan Holm.'), [
    'Holm',
    'Jan Holm',
  ]);
  assert.deepEqual(names('Emperor Alexander II and Emperor Alexander III were named.'), [
    'Alexander II',
    'Alexander III',
  ]);
});

void test('husband and wife share the family name that is printed once', () => {
  assert.deepEqual(names('The King received Jan and Anna Holm.'), ['Jan Holm', 'Anna Holm']);
});

void test('a name in brackets and a President of a parliament or of a company are found', () => {
  assert.deepEqual(
    summaryOf(
      peopleOf(
        'News of the day',
        'The President of the European Parliament (Anna Berg) and Jan Holm, President of Norsk Kraft, spoke.',
      ),
    ),
    ['- Anna Berg | President, European Parliament', '- Jan Holm | President, Norsk Kraft'],
  );
});

void test('a word that the report also prints small is no name', () => {
  assert.deepEqual(
    names('The Special Representative for Economic Recovery Anna Berg spoke of recovery.'),
    ['Anna Berg'],
  );
});
