import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import { foldWhiteSpace } from '../../../src/archive/white-space.ts';
import { outlineReports } from '../../../src/corpus/import/outline/outline-reports.ts';
import { sourceOf } from './source-of.ts';

/** Lines that pages have, in any order, among lines of any signs. */
const line = fc.oneof(
  fc.string({ unit: 'grapheme' }).map((text) => text.replace(/[\r\n]/g, ' ')),
  fc.constantFrom(
    '',
    '\u00a0',
    '14 May 2017',
    'June 26, 2012',
    '14:30',
    'Home > News',
    'See also',
    'Topics',
    'Share',
    '###',
    'None',
    'Subject: talks',
    'Northtown, Norland',
    'President Berg met with Minister Holm',
    'The ministers spoke of trade, of fishing and of the visit that the President is to pay in May.',
    'The ministers spoke of trade and of the',
    'visit that the President is to pay in May.',
    '- an item',
    'PRESIDENT BERG:  Thank you.',
    '* * *',
  ),
);

test('each line of a capture that is not blank is in one part of one report, as it stands', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
      const outlines = outlineReports(sourceOf(lines.join('\n')));
      const parts = outlines.flatMap(({ title, paragraphs, removed }) => [
        ...[...(title ? [title] : []), ...paragraphs],
        ...removed.map(({ line: at, text }) => ({ text, first: at, last: at })),
      ]);
      const found = parts.sort((a, b) => a.first - b.first).map(({ text }) => text);
      const wanted = lines.map(foldWhiteSpace).filter((text) => text !== '');
      assert.equal(found.join(' '), wanted.join(' '));
      const numbers = parts.flatMap(({ first, last }) => [first, last]);
      assert.deepEqual(
        numbers,
        numbers.toSorted((a, b) => a - b),
      );
    }),
    { numRuns: 500 },
  );
});

test('the reports of a capture follow one another without a gap and claim all its lines', () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 60 }), (lines) => {
      const outlines = outlineReports(sourceOf(lines.join('\n')));
      assert.equal(outlines[0]?.first, 1);
      outlines.slice(1).forEach(({ first }, index) => {
        assert.equal(first, (outlines[index]?.last ?? 0) + 1);
      });
      assert.ok(
        (outlines.at(-1)?.last ?? 0) >=
          lines.findLastIndex((text) => foldWhiteSpace(text) !== '') + 1,
      );
    }),
  );
});

test('what is kept stands below the headline', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
      for (const { title, paragraphs } of outlineReports(sourceOf(lines.join('\n'))))
        for (const { first } of title ? paragraphs : []) assert.ok(first > (title?.last ?? 0));
    }),
  );
});
