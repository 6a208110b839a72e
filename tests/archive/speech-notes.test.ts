import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { Quotation } from '../../src/archive/reading/quotations.ts';
import { speechNotesOf } from '../../src/archive/speech-notes.ts';
import { quotation } from './made-facts.ts';

const names: Readonly<Record<string, string>> = { berg: 'Anna Berg', holm: 'Jan Holm' };

function notes(...quotations: [text: string, other: Partial<Quotation>][]): string[] {
  const all = quotations.map(([text, other]) => quotation(null, text, other));
  return speechNotesOf(all, 'Norland Press', (agent) => names[agent] ?? agent).map(
    ({ words }) => words,
  );
}

test('the speaker is named, and whose rendering it is', () => {
  assert.deepEqual(notes(['We agreed.', { speaker: 'berg', certainty: 'certain' }]), [
    'Speech: Anna Berg, as rendered by Norland Press',
  ]);
});

test('a speaker who is not certain is said to be not certain', () => {
  assert.deepEqual(notes(['We agreed.', { speaker: 'berg', certainty: 'probable' }]), [
    'Speech: probably Anna Berg, as rendered by Norland Press',
  ]);
  assert.deepEqual(notes(['We agreed.', {}]), [
    'Speech: speaker not certain, as rendered by Norland Press',
  ]);
  assert.deepEqual(notes(['We agreed.', { attribution: 'a spokesman said' }]), [
    'Speech: speaker not identified (“a spokesman said”), as rendered by Norland Press',
  ]);
});

test('a part of a sentence and speech without an end say so', () => {
  assert.deepEqual(
    notes(['a new age', { speaker: 'holm', certainty: 'certain', isFragment: true }]),
    ['Speech: Jan Holm, as rendered by Norland Press; part of a sentence'],
  );
  assert.deepEqual(
    notes(['We agreed', { speaker: 'holm', certainty: 'certain', isUnclosed: true }]),
    ['Speech: Jan Holm, as rendered by Norland Press; no mark shows where it ends'],
  );
});

test('two stretches by one speaker have one line, those of two speakers are told apart by their words', () => {
  const berg = { speaker: 'berg', certainty: 'certain' } as const;
  assert.deepEqual(notes(['We agreed.', berg], ['We shall meet again.', berg]), [
    'Speech: Anna Berg, as rendered by Norland Press',
  ]);
  assert.deepEqual(
    notes(['We agreed.', berg], ['So did we, after long talks.', { ...berg, speaker: 'holm' }]),
    [
      'Speech “We agreed.”: Anna Berg, as rendered by Norland Press',
      'Speech “So did we, …”: Jan Holm, as rendered by Norland Press',
    ],
  );
});
