import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import { escapeForScript } from '../../../src/archive/exports/json-ld.ts';

test('whatever a record says stays what it is inside a script element, and cannot end it', () => {
  const hostile = fc.constantFrom(
    ...[
      '</script>',
      '<!--',
      '<script',
      ']]>',
      '&lt;',
      '&',
      '\u2028',
      '\u2029',
      '"',
      '\\',
      '\\u003c',
    ],
  );
  const text = fc
    .array(fc.oneof(hostile, fc.string({ unit: 'binary' })))
    .map((parts) => parts.join(''));
  const value = fc.oneof(fc.jsonValue(), text, fc.dictionary(text, fc.array(text)));
  fc.assert(
    fc.property(value, (any) => {
      const written = escapeForScript(any);
      assert.doesNotMatch(written, /[<>&\u2028\u2029]/);
      assert.deepEqual(JSON.parse(written), JSON.parse(JSON.stringify(any)));
    }),
    { numRuns: 3000 },
  );
});

test('a headline that would end the script element is written so that it does not', () => {
  assert.equal(
    escapeForScript({ headline: '</script><script>alert(1)</script> & more' }),
    '{"headline":"\\u003c/script\\u003e\\u003cscript\\u003ealert(1)\\u003c/script\\u003e \\u0026 more"}',
  );
});
