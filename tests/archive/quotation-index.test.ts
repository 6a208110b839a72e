import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { Catalogue } from '../../src/archive/catalogue.ts';
import {
  indexQuotations,
  type QuotationGroup,
  quotationPages,
  quotationsOf,
} from '../../src/archive/quotation-index.ts';
import { shelfLimit } from '../../src/archive/shelf.ts';
import { constructArchive, type Made } from './constructed-archive.ts';
import { quotation } from './made-facts.ts';

const rows = (groups: readonly QuotationGroup[]): string[] =>
  groups.map(({ name, address, shelf }) => `${name} ${address} ${shelf.rows.length}`);

const three = constructArchive([
  {
    id: 'later',
    date: '2021-02-14',
    topics: ['trade'],
    reading: {
      quotations: [
        quotation('jan-holm', 'Energy is all.', { certainty: 'probable' }),
        quotation(null, 'We agree.', { p: '3', attribution: 'a delegate said' }),
      ],
      terms: [{ p: '2', start: 0, end: 6, kind: 'topic', id: 'energy', surface: 'Energy' }],
    },
  },
  {
    id: 'earlier',
    date: '2020',
    topics: ['trade'],
    reading: { quotations: [quotation('anna-berg', 'Trade grows.')] },
  },
]);

test('quotations are in the order of their events, and of the text', () => {
  assert.deepEqual(
    indexQuotations(three).all.map(({ quotation: { text } }) => text),
    ['Trade grows.', 'Energy is all.', 'We agree.'],
  );
});

test('quotations are grouped by speaker, by family name, and those that nobody can tell come last', () => {
  assert.deepEqual(rows(indexQuotations(three).speakers), [
    'Anna Berg /quotations/by/anna-berg/ 1',
    'Jan Holm /quotations/by/jan-holm/ 1',
    'Speaker not known /quotations/by/unknown/ 1',
  ]);
  const holm = three.agents.get('jan-holm');
  assert.ok(holm);
  const [only] = quotationsOf(three, holm)?.shelf.rows ?? [];
  assert.equal(only?.quotation.certainty, 'probable');
});

test('quotations are grouped by the topics of their reports, and by those that their own words name', () => {
  const { topics } = indexQuotations(three);
  assert.deepEqual(rows(topics), [
    'Energy /quotations/on/energy/ 1',
    'Trade /quotations/on/trade/ 3',
  ]);
  assert.deepEqual([...(topics[0]?.shelf.rows[0]?.names ?? [])], ['energy']);
  assert.deepEqual(
    topics[1]?.shelf.rows.map(({ names }) => names.size),
    [0, 1, 0],
  );
});

test('quotations are grouped by year, the newest first', () => {
  assert.deepEqual(rows(indexQuotations(three).years), [
    '2021 /quotations/in/2021/ 2',
    '2020 /quotations/in/2020/ 1',
  ]);
});

test('no page holds more than a hundred quotations, and none is lost, however many there are', () => {
  const catalogue = manyQuotations(5000, 10);
  const pages = quotationPages(catalogue);
  const shown = pages.filter(({ shelf }) => shelf.parts.length === 0);
  assert.ok(shown.every(({ shelf }) => shelf.rows.length <= shelfLimit));
  for (const axis of ['by', 'on', 'in'])
    assert.equal(
      shown
        .filter(({ group }) => group.axis === axis)
        .reduce((sum, { shelf }) => sum + shelf.rows.length, 0),
      50_000,
      axis,
    );
  assert.equal(new Set(pages.map(({ address }) => address)).size, pages.length);
});

test('an address of quotations stays when the archive grows: it then leads to its parts', () => {
  const before = quotationPages(manyQuotations(40, 10)).map(({ address }) => address);
  const after = new Set(quotationPages(manyQuotations(5000, 10)).map(({ address }) => address));
  assert.ok(before.includes('/quotations/by/anna-berg/2012/'));
  assert.deepEqual(
    before.filter((address) => !after.has(address)),
    [],
  );
});

test('a hundred thousand quotations are indexed in seconds', () => {
  const catalogue = manyQuotations(10_000, 10);
  const start = performance.now();
  assert.equal(quotationPages(catalogue).length > 3000, true);
  const took = performance.now() - start;
  assert.ok(took < 5000, `${Math.round(took)} ms`);
});

function manyQuotations(reports: number, each: number): Catalogue {
  const quotations = Array.from({ length: each }, (_, index) =>
    quotation('anna-berg', `Sentence ${index}.`),
  );
  return constructArchive(
    Array.from({ length: reports }, (_, index): Made => ({
      id: `report-${index}`,
      date: `20${10 + (index % 4)}-0${1 + (index % 9)}-1${index % 10}`,
      topics: ['trade'],
      reading: { quotations },
    })),
  );
}
