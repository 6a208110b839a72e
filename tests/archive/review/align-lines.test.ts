import assert from 'node:assert/strict';
import { test } from 'node:test';

import { alignLines } from '../../../src/archive/review/align-lines.ts';

/** `0→2` for a piece on its line, `0→2+3` over two lines, `0≠2` for one that differs. */
function aligned(pieces: readonly string[], lines: readonly string[]): string {
  return alignLines(pieces, lines)
    .map(({ piece, line, lines: count, isSame }) => {
      const taken = Array.from({ length: count }, (_, index) => line + index);
      return `${piece}${isSame ? '→' : '≠'}${taken.join('+')}`;
    })
    .join(' ');
}

test('each paragraph is found on its line, and lines that it has not are passed over', () => {
  assert.equal(
    aligned(['They met.', 'They spoke.'], ['Home', 'They met.', 'None', 'They spoke.']),
    '0→1 1→3',
  );
});

test('a paragraph may go over several lines of its capture', () => {
  assert.equal(
    aligned(
      ['They met in Northaven.', 'They spoke.'],
      ['They met in', 'Northaven.', 'They spoke.'],
    ),
    '0→0+1 1→2',
  );
});

test('of lines that say the same, each stands for one paragraph', () => {
  assert.equal(aligned(['They met.', 'They met.'], ['They met.', 'None', 'They met.']), '0→0 1→2');
});

test('a paragraph with other words than its line is that line all the same', () => {
  assert.equal(
    aligned(['They met.', 'They talk.', 'They left.'], ['They met.', 'They talked.', 'They left.']),
    '0→0 1≠1 2→2',
  );
});

test('where a paragraph is missing, none is taken for another', () => {
  assert.equal(
    aligned(['They met.', 'They left.'], ['They met.', 'They talked.', 'They ate.', 'They left.']),
    '0→0 1→3',
  );
  assert.equal(aligned(['They slept.', 'They met.'], ['They met.']), '1→0');
});
