import assert from 'node:assert/strict';
import { test } from 'node:test';

import { neighboursOf } from '../../src/archive/neighbours.ts';
import { constructArchive, type Made } from './constructed-archive.ts';

const [berg, dahl, holm] = ['anna-berg', 'eva-dahl', 'jan-holm'];
const talks = (id: string, date: string, ...participants: string[]): Made => {
  return { id, date, participants };
};

function neighbours(of: string, reports: readonly Made[]): Record<string, string[]> {
  const catalogue = constructArchive(reports);
  const event = catalogue.events.find(({ id }) => id === of);
  assert.ok(event);
  const lists = neighboursOf(event, catalogue).filter(({ events }) => events.length > 0);
  return Object.fromEntries(lists.map((list) => [list.heading, list.events.map(({ id }) => id)]));
}

test('an event leads to those before and after it that share two of its people, newest first', () => {
  const reports = [
    talks('a', '2015-01-01', berg, holm),
    talks('b', '2016-01-01', dahl, berg, holm),
    talks('c', '2016-06-01', berg, dahl),
    talks('d', '2017-01-01', berg, holm),
    talks('e', '2017-01-01', holm, berg),
    talks('f', '2018-01-01', holm, berg),
    talks('g', '2019-01-01', holm),
  ];
  assert.deepEqual(neighbours('d', reports), {
    'Earlier events of these people': ['b', 'a'],
    'Later events of these people': ['f'],
    'These people on the same day': ['e'],
  });
});

test('an event with one participant leads to the other events of that one', () => {
  const reports = [talks('a', '2015-01-01', berg), talks('b', '2016-01-01', dahl, berg)];
  assert.deepEqual(neighbours('a', reports), { 'Later events of these people': ['b'] });
});

test('an event without participants is a neighbour of none by people', () => {
  const reports = [talks('a', '2015-01-01'), talks('b', '2016-01-01', berg)];
  assert.deepEqual(neighbours('a', reports), {});
});
