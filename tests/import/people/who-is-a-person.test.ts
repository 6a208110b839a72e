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

void test('a word of a title or of a body is no part of the name after it', () => {
  for (const [sentence, name] of [
    ['Minister of Digital Transformation Olena Holm spoke.', 'Olena Holm'],
    ['He met Head of the Council for Civil Institutions Anna Berg.', 'Anna Berg'],
    ['Head of the Duma Committee on Procedural Legislation Pavel Berg spoke.', 'Pavel Berg'],
    ['Editor of the Northern Television Channel Anna Berg: Good day.', 'Anna Berg'],
    ['He met General Designer of Norsk-Aero Defence Concern Pavel Berg.', 'Pavel Berg'],
    ['Pilots Andrei Berg and Jan Holm were awarded.', 'Andrei Berg'],
    ['He heard Lt-Gen Valery Berg.', 'Valery Berg'],
    ['He thanked Minister President of the Free State of Nordmark Horst Berg.', 'Horst Berg'],
    ['He met President of the Swiss ConfederationAnna Berg.', 'Anna Berg'],
    ['Judge Holm was a clerk for Justice Reuben V. Berg on the court.', 'Reuben V. Berg'],
    [
      'They honoured Commander of the Platoon Valentyn Viktorovych Berg.',
      'Valentyn Viktorovych Berg',
    ],
    ['Presiden Anna Berg spoke.', 'Anna Berg'],
    ['- Sen. Gary Berg', 'Gary Berg'],
  ] as const)
    assert.ok(names(sentence).includes(name), `${sentence} ${names(sentence).join()}`);
});

void test('units, storms, courts and places are no persons, and neither is a headline’s verb', () => {
  for (const sentence of [
    'Servicemen of the 6th Detached Marine Brigade marched.',
    'The losses resulting from Hurricane Laura and Tropical Storm Henri are great.',
    'The court was that for the Sixth Circuit.',
    'It is a member of the Virginia House of Delegates.',
    'He studied at the Warrant Officer Candidate School.',
    'He signed the Ulan Bator Declaration and thanked the Atlanta Braves.',
    'The St George Ribbon campaign goes on.',
  ])
    assert.deepEqual(names(sentence), [], sentence);
  assert.deepEqual(
    peopleOf('First Lady Anna Holm Applauds the Passage of an Act', 'She did.').map(
      ({ name }) => name,
    ),
    ['Anna Holm'],
  );
});

void test('two names that no comma parts are two persons', () => {
  assert.deepEqual(
    names('As a result of meeting with President of Finland Anna Holm Jan Berg spoke.'),
    ['Anna Holm', 'Jan Berg'],
  );
  assert.deepEqual(names('President Ferdinand R. Marcos Jr. spoke.'), ['Ferdinand R. Marcos Jr.']);
  assert.deepEqual(names('He met Amir Tamim Bin Hamad Al-Thani.'), ['Tamim Bin Hamad Al-Thani']);
});
