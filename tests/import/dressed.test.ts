import assert from 'node:assert/strict';
import { test } from 'node:test';

import { noRealCaptures } from './dev-captures.ts';
import { findLosses, type LossKind, lossKinds, reportsToDress } from './dress-captures.ts';
import { dresses } from './measure-dressed.ts';

/**
 * Of fifty reports, how many may lose something: what is known not to be found, and no more. A line of furniture that is
 * taken for text counts as a loss of the body, though no word is lost.
 */
const forgiven: Readonly<Record<string, Readonly<Record<LossKind, number>>>> = {
  'no page': { headline: 0, day: 0, place: 0, people: 2, body: 1 },
  'the page of a ministry': { headline: 0, day: 0, place: 0, people: 2, body: 1 },
  'the page of a news agency': { headline: 0, day: 0, place: 0, people: 2, body: 1 },
  'the page of a weblog': { headline: 0, day: 0, place: 0, people: 2, body: 1 },
  'the page of a wire service': { headline: 4, day: 0, place: 0, people: 2, body: 5 },
  'the page of an embassy': { headline: 0, day: 0, place: 0, people: 2, body: 50 },
  'the page of a department': { headline: 0, day: 0, place: 0, people: 2, body: 8 },
  'the page of a prime minister’s office': { headline: 4, day: 0, place: 0, people: 2, body: 5 },
  'an article with its elements': { headline: 0, day: 0, place: 1, people: 2, body: 1 },
  'an old page of line breaks': { headline: 0, day: 0, place: 1, people: 2, body: 1 },
  'a page in one line': { headline: 0, day: 0, place: 2, people: 2, body: 2 },
  'a line of JSON Lines': { headline: 0, day: 0, place: 1, people: 0, body: 4 },
};

const originals = noRealCaptures ? [] : reportsToDress(50);

test('there are fifty reports to dress', { skip: noRealCaptures }, () => {
  assert.equal(originals.length, 50);
});

for (const [name, dress] of dresses)
  test(
    `fifty reports in ${name} have the headline, day, people and text of their own pages`,
    { skip: noRealCaptures },
    () => {
      const losses = findLosses(originals, dress);
      for (const kind of lossKinds) {
        const lost = losses[kind];
        assert.ok(
          lost.length <= (forgiven[name]?.[kind] ?? 0),
          `${kind} of ${lost.length}:\n${lost.join('\n')}`,
        );
      }
    },
  );
