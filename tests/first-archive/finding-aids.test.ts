import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { Event } from '../../src/archive/catalogue.ts';
import { indexCommitments } from '../../src/archive/commitments.ts';
import type { Pair } from '../../src/archive/encounters.ts';
import { findGaps } from '../../src/archive/gaps.ts';
import { whomMet } from '../../src/archive/met.ts';
import { indexQuotations } from '../../src/archive/quotation-index.ts';
import { countDays, firstDate, gradesInWords, lastDate } from '../../src/archive/tally.ts';
import { checkCorpus } from '../../src/corpus/check-corpus.ts';

const { catalogue } = await checkCorpus('content');
assert.ok(catalogue);

const pair = (id: string): Pair => {
  const found = catalogue.pairs.get(id);
  assert.ok(found, id);
  return found;
};
const tookPart = (event: Event): string[] => event.participants.map(({ agent }) => agent.id);

test('Nazarbayev and Xi have two meetings, a greeting and an event that both attended', () => {
  const { encounters } = pair('nursultan-nazarbayev--xi-jinping');
  assert.equal(gradesInWords(encounters), '2 meetings · 1 greeting · 1 event that both attended');
  assert.equal(countDays(encounters), '4 encounters on 2 days');
  assert.deepEqual([firstDate(encounters), lastDate(encounters)], ['14 May 2017', '7 June 2018']);
});

test('apart from them two reports only speak of Nazarbayev and Xi, one of them with Nazarbayev in the room', () => {
  const { spokenOf, together } = pair('nursultan-nazarbayev--xi-jinping');
  assert.deepEqual(
    spokenOf.map((event) => [event.id, ...tookPart(event)]),
    [
      ['2018-06-10-nazarbayev-briefing-qingdao', 'nursultan-nazarbayev'],
      ['2019-03-28-wang-yi-atamkulov', 'wang-yi', 'beibut-atamkulov'],
    ],
  );
  assert.deepEqual(
    together.map(({ id }) => id),
    [],
  );
});

test('there is a page for each pair that met, spoke or greeted, and for nobody who was only named beside another', () => {
  assert.deepEqual(
    [...catalogue.pairs.values()]
      .map(({ id, encounters }) => `${id}: ${gradesInWords(encounters)}`)
      .sort(),
    [
      'alexander-lukashenko--nursultan-nazarbayev: 1 greeting',
      'antonio-guterres--nursultan-nazarbayev: 1 conversation',
      'beibut-atamkulov--wang-yi: 1 meeting',
      'kassym-jomart-tokayev--xi-jinping: 1 meeting',
      'klaus-schwab--nursultan-nazarbayev: 1 greeting',
      'li-keqiang--nursultan-nazarbayev: 1 meeting',
      'mariano-rajoy--nursultan-nazarbayev: 1 conversation',
      'najib-razak--nursultan-nazarbayev: 1 greeting',
      'nawaz-sharif--nursultan-nazarbayev: 1 greeting',
      'nursultan-nazarbayev--recep-tayyip-erdogan: 1 meeting',
      'nursultan-nazarbayev--shavkat-mirziyoyev: 1 greeting',
      'nursultan-nazarbayev--vladimir-putin: 1 meeting',
      'nursultan-nazarbayev--xi-jinping: 2 meetings · 1 greeting · 1 event that both attended',
    ],
  );
});

test('Nazarbayev met eleven others, Xi most often', () => {
  const nazarbayev = catalogue.agents.get('nursultan-nazarbayev');
  assert.ok(nazarbayev);
  const met = whomMet(catalogue, nazarbayev);
  assert.equal(met.length, 11);
  assert.deepEqual([met[0]?.other.id, met[0]?.encounters.length], ['xi-jinping', 4]);
});

test('China and Kazakhstan met seven times, through three people each', () => {
  const relation = catalogue.relations.get('china--kazakhstan');
  assert.ok(relation);
  assert.equal(
    gradesInWords(relation.encounters),
    '5 meetings · 1 greeting · 1 event that both attended',
  );
  assert.equal(countDays(relation.encounters), '7 encounters on 4 days');
});

test('eight quotations are Nazarbayev’s, one is Tokayev’s and one is Xi’s', () => {
  assert.deepEqual(
    indexQuotations(catalogue).speakers.map(({ name, shelf }) => `${name}: ${shelf.rows.length}`),
    [
      'Nursultan Nazarbayev: 8',
      'Kassym-Jomart Tokayev: 1',
      'Xi Jinping: 1',
      'Speaker not known: 0',
    ],
  );
});

test('the visit promised in 2022 is fulfilled by an event that the archive does not hold', () => {
  const { shelf } = indexCommitments(catalogue);
  const fulfilled = shelf.rows.filter(({ outcome }) => outcome.status === 'fulfilled');
  assert.deepEqual(
    fulfilled.map(({ event, outcome }) => `${event.id}: ${outcome.kind}`),
    [
      '2017-05-14-nazarbayev-xi-jinping: confirmation',
      '2022-02-05-tokayev-xi-jinping: invitation',
      '2022-02-05-tokayev-xi-jinping: acceptance',
      '2022-02-05-tokayev-xi-jinping: announced-visit',
    ],
  );
  const told = findGaps(catalogue).find(({ id }) => id === 'told-elsewhere');
  assert.deepEqual(
    told?.gaps.map(({ source }) => new URL(source ?? '').host),
    ['en.inform.kz', 'www.inform.kz'],
  );
});

test('events that the reports speak of and that have no report here are known as gaps', () => {
  const spokenOf = findGaps(catalogue).find(({ id }) => id === 'spoken-of');
  assert.ok(spokenOf?.gaps.some(({ about }) => about.includes('18 top-level meetings')));
});
