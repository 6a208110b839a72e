import assert from 'node:assert/strict';
import { test } from 'node:test';

import { findType } from '../../../src/corpus/import/head/find-type.ts';
import { outlineOf } from './outline-of.ts';

const headlines = [
  ['Talks with President of Norland Ole Berg', 'talks'],
  ['Anna Lind held negotiations with Ole Berg', 'talks'],
  ['Anna Lind met with Ole Berg', 'meeting'],
  ['Remarks by Anna Lind and Ole Berg Before Bilateral Meeting', 'meeting'],
  ['Joint Statement Following the Meeting Between Anna Lind and Ole Berg', 'meeting'],
  ['Readout of Anna Lind’s Call with Prime Minister Ole Berg', 'call'],
  ['Joint Statement on the Phone Call between Anna Lind and Ole Berg', 'call'],
  ['Telephone conversation with Ole Berg', 'call'],
  ['Readout of Anna Lind’s Dinner with Leaders of the Call to Action', 'meeting'],
  ['Press statements following the talks with Ole Berg', 'briefing'],
  ['Anna Lind gave a press conference', 'briefing'],
  ['Remarks by Anna Lind and Ole Berg at State Dinner', 'ceremony'],
  ['Anna Lind received an honorary doctorate', 'ceremony'],
  ['Signing of documents after the visit', 'signing'],
  ['Meetings with leaders of foreign states', 'multiple'],
] as const;

for (const [headline, type] of headlines)
  test(`“${headline}” is headed as ${type}`, () => {
    const found = findType(outlineOf([`title|${headline}`, 'The sides spoke of trade.']));
    assert.equal(found?.value, type);
    assert.equal(found.evidence?.line, 1);
  });

const sentences = [
  ['Anna Lind held negotiations with Ole Berg in an extended meeting.', 'talks'],
  ['Anna Lind met with Ole Berg.', 'meeting'],
  ['Anna Lind spoke today by phone with Ole Berg.', 'call'],
  ['Anna Lind held a number of working meetings with leaders.', 'multiple'],
  ['Speaking to reporters, Anna Lind noted that the talks had begun.', 'briefing'],
] as const;

for (const [sentence, type] of sentences)
  test(`under a headline without a kind, “${sentence}” tells of ${type}`, () => {
    const found = findType(outlineOf(['title|Anna Lind invites Ole Berg to Norland', sentence]));
    assert.equal(found?.value, type);
    assert.equal(found.evidence?.line, 2);
  });

test('an announcement tells of no event, and the day it names is for an editor', () => {
  const found = findType(
    outlineOf([
      'title|Working visit to Norland',
      'On March 5, 2021, Anna Lind will visit Norland for talks.',
    ]),
  );
  assert.deepEqual(found, {
    value: null,
    confidence: 0.75,
    basis: 'text',
    evidence: { line: 2, words: 'will visit' },
    review: 'The report announces what has not taken place (2021-03-05): is it an event?',
  });
});

test('a report of a meeting that looks ahead is no announcement', () => {
  const found = findType(
    outlineOf(['title|Anna Lind met with Ole Berg', 'Anna Lind will visit Norland in May.']),
  );
  assert.equal(found?.value, 'meeting');
});

test('a statement on something else tells of no event', () => {
  const found = findType(outlineOf(['title|Joint Statement on Norland', 'We condemn the attack.']));
  assert.equal(found?.value, null);
  assert.equal(
    found.review,
    'The report tells of no event that took place: does it belong in the archive?',
  );
});

test('words that say nothing of the kind leave it unknown', () => {
  assert.equal(findType(outlineOf(['title|Visit to a museum', 'It was built in 1900.'])), null);
});
