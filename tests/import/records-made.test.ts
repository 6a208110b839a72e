import assert from 'node:assert/strict';
import { test } from 'node:test';

import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { openRecords } from '../../src/corpus/import/records/known-records.ts';
import { makeTenureRows } from '../../src/corpus/import/records/tenure-rows.ts';
import {
  isWholeOffice,
  splitOffices,
  withoutState,
} from '../../src/corpus/import/records/whole-offices.ts';
import { familyNameIn, isWholeName } from '../../src/corpus/import/records/whole-names.ts';
import { foldTitle, rankOf } from '../../src/corpus/import/records/office-ranks.ts';

void test('an office is made of a title that is one, whole and of this state', () => {
  for (const title of [
    'Defence Minister',
    'Ambassador Extraordinary and Plenipotentiary to Norland',
    'Ambassador to the Republic of Norland',
    'National Security and Intelligence Advisor',
    'Labour and Social Development Minister',
    'Secretary of the Security Council',
    'Head of the Office of the President',
    'Chief of the General Staff',
    'Press Secretary of the President',
    'Special Envoy of the Prime Minister',
    'Deputy Prime Minister',
    'Commander-in-Chief of the Armed Forces',
    'Minister President',
  ])
    assert.equal(isWholeOffice(title, true), true, title);
});

void test('pieces of titles, callings, grades and titles of two states are no offices', () => {
  for (const title of [
    'Protection',
    'Defence',
    'State Council',
    'Chief State',
    'Director Museum of Fine Arts',
    'Commander Indo-Pacific Command',
    'President and',
    'Welfare and Chief Physician',
    'Prime Minister of Japan',
    'President of the Republic of Belarus',
    'Supreme Council Chairman President',
    'National Security Advisor President',
    'Northern First Minister',
    'Journalist',
    'Writer',
    'Marshal',
    'Senator',
    'Minister',
    'Ambassador',
    'Associate Deputy Minister',
  ])
    assert.equal(isWholeOffice(title, true), false, title);
});

void test('offices that “and” joins are offices each, and the fields of one stay together', () => {
  assert.deepEqual(splitOffices('Deputy Prime Minister and Finance Minister'), [
    'Deputy Prime Minister',
    'Finance Minister',
  ]);
  assert.deepEqual(splitOffices('Vice Chancellor and Economy and Energy Minister'), [
    'Vice Chancellor',
    'Economy and Energy Minister',
  ]);
  assert.deepEqual(splitOffices('Deputy Prime Minister - Minister of Finance'), [
    'Deputy Prime Minister',
    'Minister of Finance',
  ]);
  for (const title of [
    'Minister of Foreign Affairs and Trade',
    'Ambassador Extraordinary and Plenipotentiary to Norland',
  ])
    assert.deepEqual(splitOffices(title), [title]);
});

void test('a title says once whose it is', () => {
  assert.equal(withoutState('President of the Republic'), 'President');
  assert.equal(withoutState('President of the Kyrgyz'), 'President');
  assert.equal(withoutState('President of the Turkish Republic'), 'President');
  assert.equal(withoutState('Speaker of the Ukrainian Parliament'), 'Speaker of the Parliament');
  assert.equal(withoutState('President of the Senate'), 'President of the Senate');
  assert.equal(
    withoutState('President of the Russian Football Union'),
    'President of the Russian Football Union',
  );
});

void test('a misprint makes no second office', () => {
  assert.equal(foldTitle('Prime Minster'), 'prime minister');
  assert.equal(rankOf('Prime Minster', 'italy'), 'head-of-government');
});

void test('a family name alone is nobody’s record', () => {
  for (const name of [
    'Van Holm',
    'von der Leyen',
    'Al Nahyan',
    'al-Holm',
    'Holm-Berg',
    'Vladimir Vladimirovich',
    'Viktorovych Holm',
  ])
    assert.equal(isWholeName(name), false, name);
  for (const name of [
    'Anna Holm',
    'Viktor Yanukovych',
    'Al Holm',
    'Felipe VI',
    'Ursula von der Leyen',
    'Le Duc Anh',
    'Dmytro Leonidovych Holm',
  ])
    assert.equal(isWholeName(name), true, name);
});

void test('the family name is what a known given name leaves, and else not known', () => {
  assert.equal(familyNameIn('Anna Holm'), 'Holm');
  assert.equal(familyNameIn('Mark A. Holm'), 'Holm');
  assert.equal(familyNameIn('Joseph R. Holm, Jr.'), 'Holm');
  for (const name of [
    'Cao Gangchuan',
    'Ban Ki-moon',
    'Nguyen Van Anh',
    'Felipe VI',
    'Anna Holm Berg',
  ])
    assert.equal(familyNameIn(name), null, name);
});

void test('deputies hold one office side by side, and nobody is asked which of them did', async () => {
  const { corpus } = await readCorpus('content');
  const known = openRecords(corpus);
  known.offices.put('deputy-minister-of-kazakhstan', {
    name: 'Deputy Minister of Trade of Kazakhstan',
    of: 'kazakhstan',
    rank: 'other',
    tenures: [],
    draft: { review: [] },
  });
  const tenures = makeTenureRows(known);
  for (const [holder, date] of [
    ['anna-berg', '2014-03-03'],
    ['jan-holm', '2014-03-03'],
    ['anna-berg', '2015-03-03'],
  ] as const) {
    const row = { holder, date, capture: `${date}.txt`, line: 1, words: 'Deputy Minister' };
    assert.equal(tenures.attest('deputy-minister-of-kazakhstan', row), null);
  }
  tenures.settle();
  const office = known.offices.records.get('deputy-minister-of-kazakhstan');
  assert.deepEqual(
    office?.tenures.map(({ holder, attested }) => [holder, attested?.length]),
    [
      ['anna-berg', 2],
      ['jan-holm', 1],
    ],
  );
  assert.deepEqual(office?.draft?.review, []);
});
