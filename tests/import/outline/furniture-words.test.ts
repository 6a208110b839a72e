import assert from 'node:assert/strict';
import { test } from 'node:test';

import { bareWords } from '../../../src/corpus/import/outline/bare-words.ts';
import { ruleByWords } from '../../../src/corpus/import/outline/furniture-words.ts';

test('every line of the table is written as lines are compared with it', () => {
  assert.deepEqual(
    [...ruleByWords.keys()].filter((words) => bareWords(words) !== words),
    [],
  );
});
