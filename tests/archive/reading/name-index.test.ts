import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import {
  type FoundName,
  findNames,
  indexNames,
} from '../../../src/archive/reading/names/name-index.ts';
import { foldedWords, tokensOf } from '../../../src/archive/reading/names/words.ts';

const find = (names: { id: string; name: string }[], text: string): FoundName<string>[] =>
  findNames(
    indexNames(names.map(({ id, name }) => ({ name, claim: id }))),
    text,
    tokensOf(text),
    (claims) => claims,
  );

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
        for (const { claims, start, end } of find(names, text)) {
          assert.ok(last <= start && start < end && end <= text.length, `${last} ${start} ${end}`);
          const surface = text.slice(start, end);
          const known = names.filter((each) => claims.includes(each.id));
          const words = foldedWords(surface).filter((word) => word !== 'j');
          assert.ok(
            known.some(
              (each) =>
                foldedWords(each.name)
                  .filter((word) => word !== 'j')
                  .join(' ') === words.join(' '),
            ),
            `“${surface}” for ${JSON.stringify(names)}`,
          );
          assert.doesNotMatch(
            surface + text.slice(end),
            new RegExp(`^.{${surface.length}}(?<=[a-z])[a-z]`, 'iu'),
          );
          assert.doesNotMatch(
            text.slice(0, end),
            new RegExp(`[a-z](?=[a-z]).{${surface.length}}$`, 'iu'),
          );
          last = end;
          count += 1;
        }
      },
    ),
    { numRuns: 3000 },
  );
  assert.ok(count > 1000, `${count} names`);
});

test('a name does not begin with the marks of a symbol before it', () => {
  const [found] = find([{ id: 'a', name: 'Jin' }], '\u{1d158}\u{1d165}Jin');
  assert.deepEqual([found?.start, found?.end], [4, 7]);
});

test('a name that stands alone in a text is found, whatever name it is', () => {
  fc.assert(
    fc.property(name, (each) => {
      const [first] = find([{ id: 'a', name: each }], `(${each})`);
      assert.deepEqual([first?.claims, first?.start], [['a'], 1], each);
    }),
    { numRuns: 1000 },
  );
});
