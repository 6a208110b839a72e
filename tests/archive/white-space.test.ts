import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import { foldWhiteSpace } from '../../src/archive/white-space.ts';

test('white space that was folded once is never folded again, and loses no word', () => {
  const unit = fc.constantFrom(
    ...' \t\r\n\u00a0\u2003\ufeff\u2028',
    'a',
    'é',
    '–',
    '\u{1f91d}',
    '\0',
  );
  const text = fc.oneof(fc.string({ unit }), fc.string({ unit: 'binary' }));
  fc.assert(
    fc.property(text, (any) => {
      const folded = foldWhiteSpace(any);
      assert.equal(foldWhiteSpace(folded), folded);
      assert.doesNotMatch(folded, /[\t\r\n]| {2}|^\s|\s$/);
      assert.equal(folded.replace(/\s/g, ''), any.replace(/\s/g, ''));
    }),
    { numRuns: 3000 },
  );
});

test('a no-break space between words is typography and stays', () => {
  assert.equal(foldWhiteSpace('\u00a0 5\u00a0 % \n'), '5\u00a0 %');
});
