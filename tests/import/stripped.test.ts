import assert from 'node:assert/strict';
import { test } from 'node:test';

import { noRealCaptures } from './dev-captures.ts';
import { findLosses, lossKinds, reportsToDress } from './dress-captures.ts';
import { bareCapture, furnitures } from './furniture.ts';

/** Of fifty reports, how many may lose something: what is known not to be found, and no more. */
const forgiven = [
  { page: 'no page', wrap: bareCapture, headline: 0, day: 0, place: 0, people: 0, body: 0 },
  ...furnitures.map((page) => ({ ...page, headline: 0, day: 0, place: 0, people: 0, body: 0 })),
];

for (const { page, wrap, ...most } of forgiven)
  test(
    `fifty reports in ${page} have the headline, day, people and text of their own pages`,
    { skip: noRealCaptures },
    () => {
      const records = reportsToDress(50);
      assert.equal(records.length, 50);
      const losses = findLosses(records, (parts, { id }) => ({
        file: `${id}.txt`,
        text: wrap(parts).join('\n'),
        place: null,
      }));
      for (const kind of lossKinds) {
        const lost = losses[kind];
        assert.ok(lost.length <= most[kind], `${kind} of ${lost.length}:\n${lost.join('\n')}`);
      }
    },
  );
