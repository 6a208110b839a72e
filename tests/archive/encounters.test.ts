import assert from 'node:assert/strict';
import { test } from 'node:test';

import { encountersOf, type Pair } from '../../src/archive/encounters.ts';
import { peopleOf, whomMet, whoStoodFor } from '../../src/archive/met.ts';
import { countDays, firstDate, gradesInWords, lastDate } from '../../src/archive/tally.ts';
import { constructArchive, type Made } from './constructed-archive.ts';
import { contact, mention } from './made-facts.ts';

const berg = 'anna-berg';
const dahl = 'eva-dahl';
const holm = 'jan-holm';
const met = (
  id: string,
  date: string,
  between: [string, string] = [berg, holm],
  ...more: Parameters<typeof contact> extends [unknown, ...infer Rest] ? Rest : never
): Made => ({
  id,
  date,
  participants: between,
  reading: { contacts: [contact(between, ...more)] },
});

const pairIn = (reports: readonly Made[], id = 'anna-berg--jan-holm'): Pair => {
  const pair = constructArchive(reports).pairs.get(id);
  assert.ok(pair);
  return pair;
};
const idsOf = (events: readonly { id: string }[]) => events.map(({ id }) => id);

test('a pair has its encounters in order, the oldest first, those of one day by the name of the event', () => {
  const pair = pairIn([
    met('c', '2020-05-01'),
    met('b', '2019-02-01'),
    met('d', '2019-02-01'),
    met('a', '2021-01-01'),
  ]);
  assert.deepEqual(idsOf(pair.encounters.map(({ event }) => event)), ['b', 'd', 'c', 'a']);
});

test('an encounter of a year stands at its beginning, after that of its first day', () => {
  const pair = pairIn([
    met('year', '2020'),
    met('day', '2020-01-01'),
    met('later', '2020-06-01'),
    met('month', '2020-01'),
  ]);
  assert.deepEqual(idsOf(pair.encounters.map(({ event }) => event)), [
    'day',
    'month',
    'year',
    'later',
  ]);
});

test('two accounts of one event are one encounter, of the higher grade, with the words of both', () => {
  const pair = pairIn([
    met('talks', '2020-02-14', [berg, holm], 'greeting', { asDescribed: 'shook hands' }),
    {
      ...met('again', '2020-02-14', [berg, holm], 'meeting', { p: 'press-p4' }),
      record: { accountOf: 'talks' },
    },
  ]);
  assert.equal(pair.encounters.length, 1);
  const [only] = pair.encounters;
  assert.deepEqual([only?.contact.level, only?.contact.p], ['meeting', 'press-p4']);
  assert.deepEqual(
    only?.others.map(({ asDescribed }) => asDescribed),
    ['shook hands'],
  );
});

test('a contact with somebody who did not take part is no encounter', () => {
  const { encounters, pairs } = constructArchive([
    {
      ...met('talks', '2020-02-14'),
      participants: [berg],
    },
  ]);
  assert.deepEqual([encounters.length, pairs.size], [0, 0]);
});

test('two who only attended the same event have no page, and no meeting on the page of either', () => {
  const catalogue = constructArchive([met('forum', '2020-02-14', [berg, holm], 'co-attendance')]);
  assert.equal(catalogue.pairs.size, 0);
  const agent = catalogue.agents.get(berg);
  assert.ok(agent);
  assert.deepEqual(
    whomMet(catalogue, agent).map(({ other, pair }) => [other.id, pair]),
    [[holm, undefined]],
  );
});

test('two who were only named together are no pair', () => {
  const { pairs } = constructArchive([
    {
      id: 'speech',
      date: '2020-02-14',
      participants: ['ida-lind'],
      reading: { mentions: [mention(berg, 'Berg'), mention(holm, 'Holm')] },
    },
  ]);
  assert.equal(pairs.size, 0);
});

test('events that speak of both without a meeting stand apart, and apart again those in which both took part', () => {
  const speaksOf = (id: string, date: string, participants: string[], named: string[]): Made => ({
    id,
    date,
    participants,
    reading: { mentions: named.map((agent) => mention(agent, agent)) },
  });
  const pair = pairIn([
    speaksOf('later', '2022-01-01', ['ida-lind'], [berg, holm]),
    met('talks', '2020-02-14'),
    speaksOf('briefing', '2021-01-01', [berg], [holm]),
    speaksOf('banquet', '2021-06-01', [berg, holm], [berg, holm]),
    speaksOf('alone', '2021-07-01', [berg], [dahl]),
  ]);
  assert.deepEqual(idsOf(pair.spokenOf), ['briefing', 'later']);
  assert.deepEqual(idsOf(pair.together), ['banquet']);
  assert.deepEqual(idsOf(pair.encounters.map(({ event }) => event)), ['talks']);
});

test('a relation holds the encounters of those who stood for one with those who stood for the other', () => {
  const catalogue = constructArchive([
    met('talks', '2020-02-14'),
    met('ministers', '2020-02-15', [dahl, holm], 'call'),
    met('colleagues', '2020-02-16', [berg, dahl]),
    met('private', '2020-02-17', [holm, 'ida-lind']),
    met('afterwards', '2026-02-17'),
  ]);
  assert.deepEqual([...catalogue.relations.keys()], ['norland--sudland']);
  const [relation] = catalogue.relations.values();
  assert.deepEqual(idsOf(relation?.encounters.map(({ event }) => event) ?? []), [
    'talks',
    'ministers',
  ]);
  const norland = catalogue.agents.get('norland');
  assert.ok(norland && relation);
  assert.deepEqual(
    peopleOf(norland, relation.encounters).map(({ agent, count }) => `${agent.name} ${count}`),
    ['Anna Berg 1', 'Eva Dahl 1'],
  );
  assert.deepEqual(
    whoStoodFor(catalogue, norland).map(
      ({ agent, offices, events }) =>
        `${agent.name}, ${offices.map(({ name }) => name).join()}: ${events}`,
    ),
    ['Anna Berg, President of Norland: 2', 'Eva Dahl, Minister of Norland: 2'],
  );
});

test('encounters are counted by grade and by day, and days that nobody knows are told apart', () => {
  const reports = [
    met('a', '2020-02-14'),
    met('b', '2020-02-14', [berg, holm], 'greeting'),
    met('c', '2020-02-14', [berg, holm], 'co-attendance'),
  ];
  const { encounters } = pairIn(reports);
  assert.equal(countDays(encounters), '3 encounters on 1 day');
  assert.equal(gradesInWords(encounters), '1 meeting · 1 greeting · 1 event that both attended');
  const undated = pairIn([...reports, met('d', '2021-03')]).encounters;
  assert.equal(countDays(undated), '4 encounters: 3 on 1 day, 1 on a day that is not known');
  assert.equal(
    countDays(pairIn([met('d', '2021-03')]).encounters),
    '1 encounter, the day of none known',
  );
});

test('where dates overlap, nobody says which encounter was the first or the last', () => {
  const { encounters } = pairIn([met('a', '2020-02-14'), met('b', '2020'), met('c', '2021-05-01')]);
  assert.equal(firstDate(encounters), '2020 or 14 February 2020');
  assert.equal(lastDate(encounters), '1 May 2021');
  assert.equal(firstDate([]), '');
});

test('ten thousand events with a hundred thousand encounters are worked out in seconds', () => {
  const people = Array.from({ length: 2000 }, (_, index) => `person-${index}`);
  const reports = Array.from({ length: 10_000 }, (_, index): Made => {
    const guests = Array.from(
      { length: 10 },
      (_unused, place) => people[1 + ((index * 7 + place * 191) % 1999)] ?? '',
    );
    const contacts = guests.map((guest) => contact(['person-0', guest]));
    const day = `20${10 + (index % 15)}-0${1 + (index % 9)}-1${index % 10}`;
    const participants = [...new Set(['person-0', ...guests])];
    return { id: `event-${index}`, date: day, participants, reading: { contacts } };
  });
  const added = people.map((id) => ({ name: id, kind: 'person' as const, id }));
  const start = performance.now();
  const catalogue = constructArchive(reports, (corpus) => ({
    ...corpus,
    agents: [
      ...corpus.agents,
      ...corpus.agents
        .slice(0, 1)
        .flatMap((stored) => added.map(({ id, ...record }) => ({ ...stored, id, record }))),
    ],
  }));
  assert.equal(catalogue.pairs.size, 1999);
  const joined = performance.now();
  assert.equal(encountersOf(catalogue.events).length, catalogue.encounters.length);
  const again = performance.now() - joined;
  assert.ok(joined - start < 20_000, `${Math.round(joined - start)} ms`);
  assert.ok(again < 5_000, `${Math.round(again)} ms`);
});
