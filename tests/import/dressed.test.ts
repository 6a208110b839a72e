import assert from 'node:assert/strict';
import { test } from 'node:test';

import { noRealCaptures } from './dev-captures.ts';
import { findLosses, type LossKind, lossKinds, reportsToDress } from './dress-captures.ts';
import { dresses } from './measure-dressed.ts';

/** Of fifty reports, how many may lose something: what is known not to be found, and no more. */
const forgiven: Readonly<Record<string, Readonly<Record<LossKind, number>>>> = {
  'no page': { headline: 50, day: 50, place: 50, people: 50, body: 50 },
  'the page of a ministry': { headline: 50, day: 50, place: 50, people: 50, body: 50 },
  'the page of a news agency': { headline: 50, day: 50, place: 50, people: 50, body: 50 },
  'the page of a weblog': { headline: 50, day: 50, place: 50, people: 50, body: 50 },
  'an article with its elements': { headline: 50, day: 50, place: 50, people: 50, body: 50 },
  'an old page of line breaks': { headline: 50, day: 50, place: 50, people: 50, body: 50 },
  'a page in one line': { headline: 50, day: 50, place: 50, people: 50, body: 50 },
  'a line of JSON Lines': { headline: 50, day: 50, place: 50, people: 50, body: 50 },
};

for (const [name, dress] of dresses)
  test(
    `fifty reports in ${name} have the headline, day, people and text of their own pages`,
    { skip: noRealCaptures },
    () => {
      const records = reportsToDress(50);
      assert.equal(records.length, 50);
      const losses = findLosses(records, dress);
      for (const kind of lossKinds) {
        const lost = losses[kind];
        assert.ok(
          lost.length <= (forgiven[name]?.[kind] ?? 0),
          `${kind} of ${lost.length}:\n${lost.join('\n')}`,
        );
      }
    },
  );
