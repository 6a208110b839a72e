import assert from 'node:assert/strict';
import { test } from 'node:test';

import { makeCatalogue } from '../../src/archive/join.ts';
import { readReports } from '../../src/archive/readings.ts';
import { anchorEntries } from '../../src/archive/anchored-entry.ts';
import type { Catalogue } from '../../src/archive/catalogue.ts';
import type { Corpus, Entry } from '../../src/archive/corpus.ts';
import { parseLedger } from '../../src/archive/ledger.ts';
import { formerAnchors, ledgerAdditions, lostAddresses } from '../../src/archive/permalinks.ts';
import { checkCorpus } from '../../src/corpus/check-corpus.ts';
import { readReport } from '../../src/markdown/read-report.ts';

const { corpus } = await checkCorpus('content');
const id = '2017-05-14-nazarbayev-li-keqiang';
const [first] = corpus.events.filter((entry) => entry.id === id);
assert.ok(first);
const page = `/events/${id}/`;

/** The archive with some entries changed or added, and with this ledger. */
function archiveOf(ledgerText: string, change: (entries: Entry[]) => Entry[]): Corpus {
  const { ledger, faults } = parseLedger(ledgerText, 'permalinks.txt');
  assert.deepEqual(faults, []);
  return { ...corpus, ledger, events: anchorEntries(change([...corpus.events]), ledger) };
}

const account = (body: string): Entry => ({
  ...first,
  id: '2017-05-14-kazinform',
  record: {
    ...first.record,
    accountOf: id,
    source: { ...first.record.source, issuer: 'kazinform' },
  },
  paragraphs: readReport(body, 1).paragraphs,
});
const body =
  'Nazarbayev met the premier of China today in Beijing.\n\nThey spoke of trade, of transit and of farms.\n\nThe premier was invited to come to Astana soon.';
const replace = (entries: Entry[], by: Partial<Entry>): Entry[] =>
  entries.map((entry) => (entry.id === id ? { ...entry, ...by } : entry));
const allLines = (changed: Corpus): string =>
  `${ledgerAdditions(catalogueOf(changed)).join('\n')}\n`;

test('a further account that is deleted is missed by its anchors', () => {
  const published = allLines(archiveOf('', (entries) => [...entries, account(body)]));
  assert.match(published, new RegExp(`^${page}#kazinform-p3 `, 'm'));
  const without = catalogueOf(archiveOf(published, (entries) => entries));
  assert.deepEqual(lostAddresses(without), [
    `${page}#kazinform-p1`,
    `${page}#kazinform-p2`,
    `${page}#kazinform-p3`,
  ]);
});

test('an account keeps its anchors when the event is renamed', () => {
  const cut = body.replace(/\n\n.*\n\n/, '\n\n');
  const published = `${allLines(archiveOf('', (entries) => [...entries, account(body)]))}${page}#kazinform-p2 -> #kazinform-p1\n`;
  const renamed = archiveOf(published, (entries) => [
    ...entries.map((entry) =>
      entry.id === id
        ? { ...entry, id: 'new-name', record: { ...entry.record, formerIds: [id] } }
        : entry,
    ),
    { ...account(cut), record: { ...account(cut).record, accountOf: 'new-name' } },
  ]);
  const kept = renamed.events.find((entry) => entry.record.accountOf === 'new-name');
  assert.deepEqual(
    kept?.paragraphs.map(({ anchor }) => anchor),
    ['kazinform-p1', 'kazinform-p3'],
  );
  assert.deepEqual(lostAddresses(catalogueOf(renamed)), []);
});

test('an anchor that moved answers after a rename too, and its number is never given again', () => {
  const published = `${allLines(archiveOf('', (entries) => entries))}${page}#p6 -> #p5\n`;
  const shorter = first.paragraphs.slice(0, 5);
  const rename = (paragraphs: Entry['paragraphs']) => (entries: Entry[]) =>
    replace(entries, { paragraphs }).map((entry) =>
      entry.id === id
        ? { ...entry, id: 'new-name', record: { ...entry.record, formerIds: [id] } }
        : entry,
    );
  const renamed = archiveOf(published, rename(shorter));
  const event = catalogueOf(renamed).events.find((each) => each.id === 'new-name');
  assert.ok(event);
  assert.deepEqual([...formerAnchors(event, renamed.ledger)], [['p5', ['p6']]]);
  const later = `${published}${allLines(archiveOf(published, rename(shorter)))}`;
  const added = [
    ...shorter,
    ...readReport('A wholly new paragraph stands at the end here.', 1).paragraphs,
  ];
  const grown = archiveOf(later, rename(added)).events.find((entry) => entry.id === 'new-name');
  assert.deepEqual(grown?.paragraphs.at(-1)?.anchor, 'p7');
  assert.deepEqual(lostAddresses(catalogueOf(archiveOf(later, rename(added)))), []);
});

test('moves that run in a circle, or to where nothing is, answer nothing', () => {
  const { ledger } = corpus;
  const lost = (lines: string): string[] =>
    lostAddresses(catalogueOf(archiveOf(`${ledger.text}${lines}`, (entries) => entries)));
  assert.deepEqual(lost('/leaders/a/\n/leaders/a/ -> /leaders/b/\n/leaders/b/ -> /leaders/a/\n'), [
    '/leaders/a/',
  ]);
  assert.deepEqual(lost('/leaders/a/\n/leaders/a/ -> /leaders/nobody/\n'), ['/leaders/a/']);
  assert.deepEqual(lost('/leaders/a/\n/leaders/a/ -> /leaders/li-keqiang/\n'), []);
  assert.deepEqual(lost('/leaders/a/\n/leaders/a/ withdrawn 2026-01-01 why\n'), []);
});

function catalogueOf(corpus: Corpus): Catalogue {
  return makeCatalogue(corpus, readReports(corpus));
}
