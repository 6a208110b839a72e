import assert from 'node:assert/strict';
import { test } from 'node:test';

import { isIdentifier, nearest } from '../../src/archive/identifier.ts';

for (const id of ['xi-jinping', '2017-05-14-nazarbayev-li-keqiang', 'felipe-vi', 'a']) {
  test(`\`${id}\` can be an id`, () => assert.equal(isIdentifier(id), true));
}

for (const id of [
  '',
  'Xi-Jinping',
  'xi--jinping',
  '-xi',
  'xi-',
  'xi jinping',
  '../secrets',
  'a/b',
  'a#b',
  'a?b',
  'a%20b',
  'erdoğan',
  'con',
  'com1',
  'a'.repeat(101),
]) {
  test(`\`${id.slice(0, 20)}\` cannot be an id`, () => assert.equal(isIdentifier(id), false));
}

test('a mistyped id finds the one that was meant', () => {
  const known = ['xi-jinping', 'li-keqiang', 'vladimir-putin'];
  assert.equal(nearest('xi-jinpin', known), 'xi-jinping');
  assert.equal(nearest('putin', known), undefined);
});
