import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

import { claimedLines } from '../../../src/archive/source.ts';
import { readCorpus } from '../../../src/corpus/read-corpus.ts';
import { outlineReports } from '../../../src/corpus/import/outline/outline-reports.ts';
import { sourceOf } from './source-of.ts';

const root = join(import.meta.dirname, '../../..');
const { corpus } = await readCorpus(join(root, 'content'));

for (const entry of corpus.events) {
  const { record, paragraphs } = entry;
  const { first, last } = claimedLines(record.source);
  const text = readFileSync(join(root, 'content/captures', record.source.capture), 'utf8');
  const outlines = outlineReports(sourceOf(text));
  const outline = outlines.find((each) => each.first === first);

  test(`the outline of ${entry.id} equals the entry made by hand`, () => {
    assert.ok(outline);
    assert.equal(outline.last, last);
    assert.equal(outline.title?.text ?? null, record.basis?.title ? null : record.title);
    assert.deepEqual(
      outline.removed,
      (record.removed ?? []).map(({ line, text: words, rule }) => ({ line, text: words, rule })),
    );
    assert.deepEqual(
      outline.paragraphs.map(({ text: words }) => words),
      paragraphs.map(({ text: words }) => words),
    );
    assert.equal(outline.isWrapped, false);
  });
}
