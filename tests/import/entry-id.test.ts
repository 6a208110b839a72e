import assert from 'node:assert/strict';
import { test } from 'node:test';

import { parseDate } from '../../src/archive/date.ts';
import { wishedId } from '../../src/corpus/import/draft/entry-id.ts';

const idOf = (title: string) =>
  wishedId({ date: parseDate('2022-02-09'), title, participants: [] });

test('an id has the day and the first words of a long headline', () => {
  assert.equal(
    idOf(
      'President of Norland met with the Minister of Foreign Affairs, the Northern Union and Co-operation of Südland',
    ),
    '2022-02-09-president-of-norland-met-with-the-minister-of-foreign',
  );
});

test('a headline without a Latin letter gives a plain word', () => {
  assert.equal(idOf('Встреча с Президентом'), '2022-02-09-report');
});

test('a headline without blanks is cut within its one word', () => {
  assert.equal(idOf('a'.repeat(70)), `2022-02-09-${'a'.repeat(60)}`);
});
