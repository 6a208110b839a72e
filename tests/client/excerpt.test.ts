import assert from 'node:assert/strict';
import { test } from 'node:test';

import { makeExcerpt } from '../../src/client/excerpt.ts';

test('a short paragraph is shown whole, with the words marked and not their punctuation', () => {
  assert.deepEqual(
    makeExcerpt({ id: 'p1', words: ['Talks', 'on', '“Syria”,', 'then', 'home.'], found: [2] }),
    [
      { text: 'Talks on “', marked: false },
      { text: 'Syria', marked: true },
      { text: '”, then home.', marked: false },
    ],
  );
});

test('neighbouring words are marked one by one', () => {
  assert.deepEqual(makeExcerpt({ id: 'p1', words: ['Belt', 'and', 'Road'], found: [0, 1] }), [
    { text: 'Belt', marked: true },
    { text: ' ', marked: false },
    { text: 'and', marked: true },
    { text: ' Road', marked: false },
  ]);
});

test('a long paragraph is cut around the words found, and each cut is shown', () => {
  const words = Array.from({ length: 200 }, (_, index) => `w${index}`);
  const shown = textOf(makeExcerpt({ id: 'p1', words, found: [3, 120, 125] })).split(' ');
  assert.deepEqual([shown[0], shown[1], shown.at(-2), shown.at(-1)], ['…', 'w110', 'w153', '…']);
});

test('a long paragraph in which nothing was found is shown from its beginning', () => {
  const words = Array.from({ length: 200 }, (_, index) => `w${index}`);
  const shown = textOf(makeExcerpt({ id: 'p1', words, found: [] })).split(' ');
  assert.deepEqual([shown[0], shown.at(-2), shown.at(-1)], ['w0', 'w43', '…']);
});

test('a cut near the end reaches the end', () => {
  const words = Array.from({ length: 100 }, (_, index) => `w${index}`);
  const shown = textOf(makeExcerpt({ id: 'p1', words, found: [98] })).split(' ');
  assert.deepEqual([shown[0], shown[1], shown.at(-1)], ['…', 'w56', 'w99']);
});

function textOf(pieces: readonly { text: string }[]): string {
  return pieces.map(({ text }) => text).join('');
}
