import assert from 'node:assert/strict';
import { test } from 'node:test';

import { peopleOf } from './read-people.ts';

/** Names of those who took part. */
function present(headline: string, ...paragraphs: readonly string[]): string[] {
  return peopleOf(headline, ...paragraphs)
    .filter(({ part }) => part === 'took-part')
    .map(({ name }) => name);
}

test('who receives a call and who makes it took part', () => {
  assert.deepEqual(
    present(
      'Call from Norway',
      'Prime Minister Anna Berg received a phone call from the President of Norway, Mr. Jan Holm.',
    ),
    ['Anna Berg', 'Jan Holm'],
  );
});

test('a word before the second person does not hide the meeting', () => {
  for (const word of ['visiting', 'former', 'newly appointed'])
    assert.deepEqual(
      present(
        'Berg meets diplomat',
        `Foreign Minister Anna Berg met with ${word} Ambassador Jan Holm in Oslo.`,
      ),
      ['Anna Berg', 'Jan Holm'],
      word,
    );
});

test('an agency’s dateline does not hide who acts in its first sentence', () => {
  assert.deepEqual(
    present(
      'Norwegian, Swedish ministers discuss bridge by phone',
      'OSLO, June 7. /NTB/. Norwegian Foreign Minister Anna Berg and her Swedish counterpart Jan Holm discussed the bridge by phone on Tuesday.',
    ),
    ['Anna Berg', 'Jan Holm'],
  );
  assert.deepEqual(
    present(
      'Head of State receives ambassadors',
      'OSLO. NORINFORM – President Anna Berg of Norway received ambassadors of Sweden and Denmark.',
    ),
    ['Anna Berg'],
  );
});

test('a meeting that is followed up or looked forward to is another one', () => {
  const headline = 'Minister Berg’s Call With Foreign Minister Holm';
  for (const other of [
    'Some issues were following up from the meeting between President Lang and President Orlov.',
    'They looked forward to the summit which will take place between President Lang and President Orlov.',
  ])
    assert.deepEqual(
      present(headline, `Minister Berg spoke with Foreign Minister Jan Holm. ${other}`),
      ['Berg', 'Jan Holm'],
    );
});

test('whom a speaker at a press conference has met was not there', () => {
  assert.deepEqual(
    present(
      'Press Conference by Foreign Minister Anna Berg',
      'This morning I held a telephone talk with Foreign Minister Holm of Norway for 20 minutes.',
    ),
    ['Anna Berg'],
  );
});

test('a short word before a given name of two syllables is a family name', () => {
  assert.deepEqual(
    present(
      'Prime ministers meet',
      'Prime Minister Park Dong-hyun met with Prime Minister Anna Berg in Oslo.',
    ),
    ['Park Dong-hyun', 'Anna Berg'],
  );
});

test('whom a caption credits with its picture is nobody of the report', () => {
  const names = peopleOf(
    'Berg meets Holm',
    'Minister Anna Berg (R) meets with Minister Jan Holm in Oslo. [Karl Lang/Northern Agency]',
  ).map(({ name }) => name);
  assert.deepEqual(names, ['Anna Berg', 'Jan Holm']);
});

test('Shri before a name is no part of it', () => {
  assert.deepEqual(
    present('Ministers meet', 'Minister Shri Karan Berg met with Minister Jan Holm in Oslo.'),
    ['Karan Berg', 'Jan Holm'],
  );
});
