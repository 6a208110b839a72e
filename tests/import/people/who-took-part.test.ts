import assert from 'node:assert/strict';
import { test } from 'node:test';

import { peopleOf } from './read-people.ts';

/** Names of those who took part, then of those who are only spoken of. */
function parts(headline: string, ...paragraphs: readonly string[]): [string[], string[]] {
  const people = peopleOf(headline, ...paragraphs);
  const of = (part: string): string[] =>
    people.filter((person) => person.part === part).map(({ name }) => name);
  return [of('took-part'), of('mentioned')];
}

void test('a headline says who met', () => {
  for (const headline of [
    'Readout of President Anna Berg’s Call with Prime Minister Jan Holm of Norway',
    'President Anna Berg met with Prime Minister of Norway Jan Holm',
    'Telephone conversation of President Anna Berg with Prime Minister Jan Holm',
    'Remarks by President Anna Berg and Prime Minister Jan Holm of Norway Before Bilateral Meeting',
    'Joint Statement Following the Meeting between President Anna Berg and Prime Minister Jan Holm',
  ])
    assert.deepEqual(parts(headline, 'They agreed.'), [['Anna Berg', 'Jan Holm'], []], headline);
});

void test('who writes, is written to or is announced meets nobody', () => {
  for (const headline of [
    'Message of greetings to President Anna Berg',
    'Joint Statement by President Anna Berg and Prime Minister Jan Holm on Steel',
    'President Anna Berg will meet with Prime Minister Jan Holm',
    'Statement by Prime Minister Jan Holm on the Passing of President Anna Berg',
  ])
    assert.deepEqual(parts(headline, 'More will follow.')[0], [], headline);
});

void test('a joint statement that says “we met” tells of a meeting', () => {
  assert.deepEqual(
    parts(
      'Joint Statement by President Anna Berg and Prime Minister Jan Holm',
      'We met today in Oslo.',
    ),
    [['Anna Berg', 'Jan Holm'], []],
  );
});

void test('everybody with a turn took part, and so did those to whom the first words go', () => {
  assert.deepEqual(
    parts(
      'Talks in Oslo',
      'President of Norway Jan Holm: Ms Berg, Mr Lang, friends, I recall what President Orlov told us.',
      'Prime Minister of Sweden Anna Berg (retranslated): Thank you.',
      'Jan Holm: Thank you.',
    ),
    [['Jan Holm', 'Anna Berg', 'Lang'], ['Orlov']],
  );
});

void test('turns in capitals are those of the people of the headline', () => {
  assert.deepEqual(
    parts(
      'Remarks by President Berg and Prime Minister Kishida Fumio of Japan',
      'PRIME MINISTER KISHIDA:  (As interpreted.)  President Anna Berg, welcome.',
      'PRESIDENT BERG:  Thank you. I spoke with President Orlov.',
      'PRIME MINISTER KISHIDA:  Thank you.',
    ),
    [['Anna Berg', 'Kishida Fumio'], ['Orlov']],
  );
});

void test('members of delegations are listed in many ways', () => {
  const headline = 'President Jan Holm had talks with President Anna Berg';
  for (const sentence of [
    'The talks were attended by Foreign Minister Ivan Orlov and Aide to the President Igor Lang.',
    'Foreign Minister Ivan Orlov and Aide to the President Igor Lang also took part in the talks.',
    'Attending the talks on the Norwegian side were Foreign Minister Ivan Orlov; and on the Swedish side, Secretary of State Igor Lang.',
    'Also taking part were Foreign Minister Ivan Orlov and Igor Lang.',
    'The President was accompanied by Foreign Minister Ivan Orlov and Igor Lang.',
    'The Swedish delegation included Foreign Minister Ivan Orlov; Secretary of State Igor Lang.',
  ])
    assert.deepEqual(
      parts(headline, sentence),
      [['Jan Holm', 'Anna Berg', 'Ivan Orlov', 'Igor Lang'], []],
      sentence,
    );
});

void test('the lines below a heading of participants are participants', () => {
  assert.deepEqual(
    parts(
      'Readout of President Berg’s Meeting with Civil Society Leaders',
      '**Participants:**',
      '1. Jan Holm, CEO, Norsk Kraft',
      '2. Igor Lang, Executive Director, Upland',
    ),
    [['Berg', 'Jan Holm', 'Igor Lang'], []],
  );
});

void test('who was met on another day, invited or greeted from afar was not there', () => {
  const headline = 'President Jan Holm met with President Anna Berg';
  for (const sentence of [
    'Last month Jan Holm met with Prime Minister Ivan Orlov.',
    'Jan Holm will meet with Prime Minister Ivan Orlov.',
    'Anna Berg conveyed greetings from Prime Minister Ivan Orlov.',
    'They spoke of building on the July 27 meeting between President Jan Holm and Prime Minister Ivan Orlov.',
    'Jan Holm said that he had held talks with Prime Minister Ivan Orlov.',
    'They congratulated Prime Minister Ivan Orlov on his election.',
  ])
    assert.deepEqual(parts(headline, sentence)[1], ['Ivan Orlov'], sentence);
});

void test('several meetings in one report all count', () => {
  assert.deepEqual(
    parts(
      'President Jan Holm held bilateral meetings',
      'In the morning, Jan Holm met with Ukrainian President Leonid Lang.',
      'The President also exchanged greetings with Prime Minister Ivan Orlov and Klaus Berg, Chairman of the World Economic Forum.',
    ),
    [['Jan Holm', 'Leonid Lang', 'Ivan Orlov', 'Klaus Berg'], []],
  );
});

void test('a part that only one verb shows is marked for review', () => {
  const people = peopleOf(
    'President Jan Holm met with expatriates',
    'Foreign Minister Ivan Orlov informed the audience about the treaty.',
  );
  const orlov = people.find(({ name }) => name === 'Ivan Orlov');
  assert.equal(orlov?.part, 'took-part');
  assert.equal(orlov?.confidence, 0.75);
  assert.match(orlov?.review ?? '', /Only a verb shows/);
});

void test('the evidence of a part is the words and the line that show it', () => {
  const [, berg] = peopleOf('News', 'Jan Holm met with President Anna Berg today.');
  assert.deepEqual(berg?.evidence, { line: 2, words: 'met with President Anna Berg' });
});

void test('whom somebody talked about having met was not there', () => {
  const people = peopleOf(
    'Telephone conversation with Prime Minister of Norway Anna Holm',
    'Vladimir Putin had a telephone conversation with Prime Minister of Norway Anna Holm.',
    'Anna Holm talked about her contacts with President of Finland Jan Berg.',
  );
  assert.equal(people.find(({ name }) => name === 'Jan Berg')?.part, 'mentioned');
});
