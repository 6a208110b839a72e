import assert from 'node:assert/strict';
import { test } from 'node:test';

import { sentencesOf } from '../../../src/archive/reading/sentences.ts';

const sentences = (text: string): string[] =>
  sentencesOf({ p: '1', text }).map(({ start, end }) => text.slice(start, end));

test('a mark that closes speech belongs to the sentence before it', () => {
  assert.deepEqual(sentences('She said: “We agree.” He left (in haste). “Why?” Nobody knew!'), [
    'She said: “We agree.”',
    'He left (in haste).',
    '“Why?”',
    'Nobody knew!',
  ]);
  assert.deepEqual(sentences('She spoke of “trust”. He agreed.'), [
    'She spoke of “trust”.',
    'He agreed.',
  ]);
});

test('abbreviations and initials end no sentence', () => {
  assert.deepEqual(sentences('Mr. P. Okoro met Dr. Lund, i.e. the President. They talked.'), [
    'Mr. P. Okoro met Dr. Lund, i.e. the President.',
    'They talked.',
  ]);
});

test('a hundred thousand marks in a row are read at once', () => {
  const begin = performance.now();
  assert.equal(sentences('.”'.repeat(50_000) + 'x').length, 1);
  assert.ok(performance.now() - begin < 1000);
});

test('a row of stars parts sentences', () => {
  assert.deepEqual(sentences('They were invited to attend. * * * President Lund: Good day.'), [
    'They were invited to attend.',
    '* * * President Lund: Good day.',
  ]);
});
