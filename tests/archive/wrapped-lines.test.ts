import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import type { CapturedLine } from '../../src/archive/claim.ts';
import { joinWrapped } from '../../src/archive/wrapped-lines.ts';

test('lines are joined to the paragraphs that an entry makes of them', () => {
  assert.deepEqual(
    joined(
      ['On 14 May', 'they met.', 'They left.', '', 'Both'],
      ['On 14 May they met.', 'They left.', 'Both'],
    ),
    ['1-2 On 14 May they met.', '3-3 They left.', '5-5 Both'],
  );
});

test('no lines are joined over a blank one', () => {
  assert.deepEqual(joined(['One', '', 'two'], ['One two']), ['1-1 One', '3-3 two']);
});

test('a paragraph that differs takes the lines up to the next that does not', () => {
  assert.deepEqual(joined(['One', 'two', 'three', 'four'], ['One 2', 'three four']), [
    '1-2 One two',
    '3-4 three four',
  ]);
});

test('lines that no paragraph has are a stretch of their own', () => {
  assert.deepEqual(joined(['One', 'two', '', 'three', 'four'], ['three four']), [
    '1-2 One two',
    '4-5 three four',
  ]);
});

test('whatever the paragraphs are, every line is in one piece, in order', () => {
  const word = fc.constantFrom('a', 'b', 'c d');
  fc.assert(
    fc.property(
      fc.array(fc.oneof(word, fc.constant('')), { maxLength: 12 }),
      fc.array(fc.array(word, { minLength: 1, maxLength: 4 }), { maxLength: 6 }),
      (texts, paragraphs) => {
        const pieces = joinWrapped(
          linesOf(texts),
          paragraphs.map((words) => words.join(' ')),
        );
        assert.equal(pieces.map(({ text }) => text).join(' '), texts.filter(Boolean).join(' '));
        for (const { line, last } of pieces)
          assert.equal(texts.slice(line - 1, last).includes(''), false);
      },
    ),
  );
});

test('five thousand paragraphs that all differ are decided at once', () => {
  const texts = Array.from({ length: 5_000 }, (_, index) => `line ${index}`);
  const begin = performance.now();
  joinWrapped(
    linesOf(texts),
    texts.map((text) => `${text}!`),
  );
  assert.ok(performance.now() - begin < 2_000);
});

function linesOf(texts: readonly string[]): CapturedLine[] {
  return texts.flatMap((text, index) =>
    text === '' ? [] : [{ line: index + 1, last: index + 1, text }],
  );
}

function joined(texts: readonly string[], paragraphs: readonly string[]): string[] {
  return joinWrapped(linesOf(texts), paragraphs).map(
    ({ line, last, text }) => `${line}-${last} ${text}`,
  );
}
