import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import { foldName } from '../../src/archive/name.ts';
import { findNames, indexNames } from '../../src/archive/reading/name-index.ts';

/** A name without what may stand between its words: a blank, a hyphen, an apostrophe, a point. */
const wordsOf = (name: string) => foldName(name).match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];

const syllable = fc.constantFrom(
  ...[
    'Xi',
    'Jin',
    'ping',
    'Li',
    'Erdoğan',
    'O’Neill',
    'Kassym-Jomart',
    'İz',
    'UN',
    '习近平',
    'de',
    'J.',
  ],
);
const name = fc.array(syllable, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const between = fc.constantFrom(
  ' ',
  '  ',
  ', ',
  '. ',
  '’s ',
  '-',
  '\u00a0',
  '\n',
  '',
  'a',
  '(',
  '\u{1f91d}',
);

test('the names found in a text stand in it, in order, none over another, and each is on record', () => {
  let count = 0;
  fc.assert(
    fc.property(
      fc.array(fc.record({ id: fc.constantFrom('a', 'b', 'c'), name }), { maxLength: 8 }),
      fc.array(fc.tuple(fc.oneof(name, fc.string({ unit: 'grapheme' })), between)),
      (names, pieces) => {
        const text = pieces.flat().join('');
        let last = 0;
        for (const { id, start, end } of findNames(indexNames(names), text)) {
          assert.ok(last <= start && start < end && end <= text.length, `${last} ${start} ${end}`);
          const surface = text.slice(start, end);
          const known = names.filter((each) => each.id === id).map((each) => wordsOf(each.name));
          assert.ok(
            known.some((words) => words.join(' ') === wordsOf(surface).join(' ')),
            `“${surface}” for ${JSON.stringify(names)}`,
          );
          assert.doesNotMatch(text.slice(0, start), /[\p{L}\p{N}]$/u);
          assert.doesNotMatch(text.slice(end), /^[\p{L}\p{N}\p{M}]/u);
          last = end;
          count += 1;
        }
      },
    ),
    { numRuns: 3000 },
  );
  assert.ok(count > 1000, `${count} names`);
});

test('a name that stands alone in a text is found, whatever name it is', () => {
  fc.assert(
    fc.property(name, (each) => {
      fc.pre(/^[^\p{Ll}]/u.test(each));
      const found = findNames(indexNames([{ id: 'a', name: each }]), `(${each})`);
      const [first] = found;
      assert.deepEqual([first?.id, first?.start], ['a', 1], each);
    }),
    { numRuns: 1000 },
  );
});
