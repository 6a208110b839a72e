import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix, win32 } from 'node:path';
import { test } from 'node:test';

import fc from 'fast-check';

import { addressOf } from '../../src/archive/address.ts';
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

test('whatever can be an id is the same as a file name on every system and in an address', () => {
  const parts = fc.array(fc.stringMatching(/^[a-z0-9]{1,9}$/), { minLength: 1, maxLength: 12 });
  const anything = fc.oneof(
    parts.map((words) => words.join('-')),
    fc.constantFrom('con', 'prn', 'aux', 'nul', 'com1', 'lpt9', 'com10', 'console'),
    fc.string({ unit: fc.constantFrom(...'ab1-./\\%#?:~ A\u0430é'), maxLength: 8 }),
    fc.string({ unit: 'binary' }),
  );
  let accepted = 0;
  fc.assert(
    fc.property(anything, (id) => {
      if (!isIdentifier(id)) return;
      accepted += 1;
      const address = addressOf.event(id);
      const url = new URL(address, 'https://readout.example');
      assert.deepEqual(
        [url.href, decodeURIComponent(url.pathname)],
        [`https://readout.example${address}`, address],
      );
      assert.equal(encodeURIComponent(id), id);
      assert.equal(id.normalize('NFKC').toLowerCase(), id);
      for (const system of [posix, win32]) {
        assert.equal(system.basename(system.join('events', `${id}.md`), '.md'), id);
        assert.equal(system.normalize(`events/${id}.md`).split(system.sep).length, 2);
      }
      assert.doesNotMatch(id, /^(?:con|prn|aux|nul|com\d|lpt\d)$/);
      assert.ok(Buffer.byteLength(`${id}.yaml`) <= 255);
    }),
    { numRuns: 3000 },
  );
  assert.ok(accepted > 500, `${accepted} ids`);
});

test('a file of that name can be made and found again', () => {
  const folder = mkdtempSync(join(tmpdir(), 'readout-ids-'));
  const id = fc.stringMatching(/^[a-z0-9]{1,20}(?:-[a-z0-9]{1,20}){0,4}$/).filter(isIdentifier);
  fc.assert(
    fc.property(fc.uniqueArray(id, { maxLength: 20 }), (ids) => {
      const made = mkdtempSync(join(folder, 'events-'));
      for (const each of ids) writeFileSync(join(made, `${each}.md`), each);
      assert.deepEqual(readdirSync(made).sort(), ids.map((each) => `${each}.md`).sort());
    }),
    { numRuns: 50 },
  );
  rmSync(folder, { recursive: true });
});
