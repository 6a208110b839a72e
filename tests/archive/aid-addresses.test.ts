import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { Catalogue } from '../../src/archive/catalogue.ts';
import { parseLedger } from '../../src/archive/ledger.ts';
import { formerAddresses, lostAddresses, pageAddresses } from '../../src/archive/permalinks.ts';
import { constructArchive, type Made } from './constructed-archive.ts';
import { contact, quotation } from './made-facts.ts';

const talks: Made = {
  id: 'talks',
  date: '2020-02-14',
  participants: ['anna-berg', 'jan-holm'],
  topics: ['trade'],
  reading: {
    contacts: [contact(['anna-berg', 'jan-holm'])],
    quotations: [quotation('anna-berg', 'Trade grows.')],
  },
};

test('the pages of pairs, relations, quotations, commitments and gaps are among those that last', () => {
  const addresses = pageAddresses(constructArchive([talks])).filter((address) =>
    /^\/(?:pairs|relations|quotations|commitments|gaps)\//.test(address),
  );
  assert.deepEqual(addresses, [
    '/pairs/',
    '/pairs/anna-berg--jan-holm/',
    '/relations/',
    '/relations/norland--sudland/',
    '/quotations/',
    '/quotations/by/anna-berg/',
    '/quotations/by/unknown/',
    '/quotations/on/trade/',
    '/quotations/in/2020/',
    '/commitments/',
    '/gaps/',
  ]);
});

test('they last when an agent or a topic gets another id', () => {
  const former: Readonly<Record<string, string[]>> = {
    'anna-berg': ['anna-borg', 'a-berg'],
    'jan-holm': ['zan-holm'],
    norland: ['nordland'],
    trade: ['commerce'],
  };
  const rename = <T extends { id: string; record: object }>(stored: T): T => ({
    ...stored,
    record: { ...stored.record, formerIds: former[stored.id] ?? [] },
  });
  const catalogue = constructArchive([talks], (corpus) => ({
    ...corpus,
    agents: corpus.agents.map(rename),
    topics: corpus.topics.map(rename),
  }));
  const moved = formerAddresses(catalogue).flatMap((each) =>
    'movedTo' in each && /^\/(?:pairs|relations|quotations)\//.test(each.address)
      ? [`${each.address} -> ${each.movedTo}`]
      : [],
  );
  const pair = '/pairs/anna-berg--jan-holm/';
  assert.deepEqual(moved, [
    `/pairs/a-berg--jan-holm/ -> ${pair}`,
    `/pairs/a-berg--zan-holm/ -> ${pair}`,
    `/pairs/anna-berg--zan-holm/ -> ${pair}`,
    `/pairs/anna-borg--jan-holm/ -> ${pair}`,
    `/pairs/anna-borg--zan-holm/ -> ${pair}`,
    '/quotations/by/a-berg/ -> /quotations/by/anna-berg/',
    '/quotations/by/anna-borg/ -> /quotations/by/anna-berg/',
    '/quotations/on/commerce/ -> /quotations/on/trade/',
    '/relations/nordland--sudland/ -> /relations/norland--sudland/',
  ]);
});

test('a list that became empty still answers, and says so, without a line in the ledger', () => {
  const pages = ['/pairs/anna-berg--ole-moe/', '/quotations/by/anna-berg/2020/', '/pairs/'];
  const withLedger = (lines: readonly string[]) =>
    constructArchive([talks], (corpus) => ({
      ...corpus,
      ledger: parseLedger(lines.map((line) => `${line}\n`).join(''), 'permalinks.txt').ledger,
    }));
  const emptied = (catalogue: Catalogue) =>
    formerAddresses(catalogue).flatMap((each) =>
      'emptied' in each ? [`${each.address} in ${each.emptied}`] : [],
    );
  assert.deepEqual(emptied(withLedger(pages)), [
    '/pairs/anna-berg--ole-moe/ in /pairs/',
    '/quotations/by/anna-berg/2020/ in /quotations/by/anna-berg/',
  ]);
  assert.deepEqual(lostAddresses(withLedger(pages)), []);
  assert.deepEqual(lostAddresses(withLedger(['/leaders/nobody/'])), ['/leaders/nobody/']);
  const told = [...pages, `${pages[0]} withdrawn 2026-11-21 They never met.`];
  assert.deepEqual(emptied(withLedger(told)), [
    '/quotations/by/anna-berg/2020/ in /quotations/by/anna-berg/',
  ]);
});
