import assert from 'node:assert/strict';
import { test } from 'node:test';

import { aliasesOf, facetOptions, facets } from '../../src/archive/search-fields.ts';
import { checkCorpus } from '../../src/corpus/check-corpus.ts';

const { catalogue } = await checkCorpus('content');
assert.ok(catalogue);
const { events } = catalogue;

test('the search has six facets, in the order of its form', () => {
  assert.deepEqual(
    facets.map(({ parameter, label }) => `${parameter}: ${label}`),
    [
      'leader: Took part',
      'mentions: Spoken of',
      'topic: Topic',
      'place: Place',
      'year: Year',
      'type: Kind',
    ],
  );
});

test('each facet of an event has its own values: who took part is not who is spoken of', () => {
  const values = facets.map(({ parameter, valuesOf }) => [
    parameter,
    valuesOf(event('2018-06-10-nazarbayev-briefing-qingdao')).map(({ id }) => id),
  ]);
  assert.deepEqual(Object.fromEntries(values), {
    leader: ['nursultan-nazarbayev'],
    mentions: [
      'xi-jinping',
      'kazakh-chinese-business-council',
      'shanghai-cooperation-organisation',
    ],
    topic: [
      'bilateral-relations',
      'industry-and-innovation',
      'investment',
      'energy',
      'agriculture',
      'infrastructure',
      'transport-and-transit',
      'finance-and-currencies',
    ],
    place: ['qingdao'],
    year: ['2018'],
    type: ['briefing'],
  });
});

test('years are offered newest first, everything else by name, each with its number of events', () => {
  assert.deepEqual(optionsOf('year'), ['2022 (1)', '2019 (1)', '2018 (2)', '2017 (4)']);
  assert.deepEqual(optionsOf('place'), ['Beijing (7)', 'Qingdao (1)']);
  assert.deepEqual(optionsOf('type'), [
    'briefing (1)',
    'ceremony (1)',
    'meeting (2)',
    'several meetings (1)',
    'talks (3)',
  ]);
});

test('states are no value of “spoken of”, and nobody is offered whom no event has', () => {
  const names = optionsOf('mentions');
  assert.ok(names.includes('Felipe VI (1)'));
  assert.deepEqual(
    names.filter((name) => /^(?:China|Kazakhstan|Vladimir Putin)/.test(name)),
    [],
  );
});

test('an event is found by every name of its people, topics and place', () => {
  const aliases = aliasesOf(event('2017-05-14-nazarbayev-foreign-leaders'));
  for (const name of [
    'Nazarbaev',
    '习近平',
    'Mariano Rajoy',
    'Felipe VI',
    'BRI',
    'Syria',
    '北京',
  ]) {
    assert.ok(aliases.includes(name), name);
  }
  assert.equal(aliases.includes('Tokayev'), false);
  assert.equal(new Set(aliases).size, aliases.length);
});

function event(id: string) {
  const found = events.find((candidate) => candidate.id === id);
  assert.ok(found);
  return found;
}

function optionsOf(parameter: string): string[] {
  const facet = facets.find((candidate) => candidate.parameter === parameter);
  assert.ok(facet);
  return facetOptions(facet, events).map(({ name, count }) => `${name} (${count})`);
}
