import assert from 'node:assert/strict';
import { test } from 'node:test';

import { readSpeechMarks } from '../../../src/archive/reading/speech/speech-marks.ts';

const pairs = (text: string): string[] =>
  readSpeechMarks(text).pairs.map(({ start, end }) => text.slice(start, end));

test('marks of every style find their partner', () => {
  assert.deepEqual(pairs('He said “one”, "two", «three», „four“, »five« and ‘six’ there.'), [
    '“one”',
    '"two"',
    '«three»',
    '„four“',
    '»five«',
    '‘six’',
  ]);
});

test('marks that a typist turned round are read by where they stand', () => {
  assert.deepEqual(pairs('She wrote ”We shall come.“ and left.'), ['”We shall come.“']);
});

test('French marks keep their blanks', () => {
  assert.deepEqual(pairs('Il dit : « Nous venons », et partit.'), ['« Nous venons »']);
});

test('a quotation inside another belongs to it', () => {
  assert.deepEqual(
    pairs('"We support "One Bank" fully," she said. ‘We back “One Bank” too,’ he said.'),
    ['"We support "One Bank" fully,"', '‘We back “One Bank” too,’'],
  );
});

test('an apostrophe opens nothing and closes nothing', () => {
  assert.deepEqual(
    pairs("The leaders' meeting of '22, the President’s guests’ list, it's theirs"),
    [],
  );
});

test('a mark without a partner is told apart by what it does', () => {
  assert.deepEqual(readSpeechMarks('“We begin here.'), { pairs: [], opened: 0, closed: null });
  assert.deepEqual(readSpeechMarks('It ends here.”'), { pairs: [], opened: null, closed: 13 });
});
