import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';

import { Ajv2020 } from 'ajv/dist/2020.js';
import papaparse from 'papaparse';

import { addressOf } from '../../src/archive/address.ts';
import { buildSite } from '../../src/publish/build.ts';
import { readPageFacts } from '../../src/publish/page-facts.ts';
import { listFiles } from '../../src/publish/site-files.ts';
import { copyArchive } from '../corpus/archive-copy.ts';
import { builtSite } from './built-site.ts';

type Row = Readonly<Record<string, unknown>>;

const tables = [
  'agents',
  'contacts',
  'events',
  'figures',
  'mentions',
  'outcomes',
  'quotations',
  'records',
];

const read = (file: string, site = builtSite): Promise<string> =>
  readFile(`${site}/data/${file}`, 'utf8');
const rowsOf = async (table: string, site = builtSite): Promise<Row[]> =>
  JSON.parse(await read(`${table}.json`, site));

test('every address of the data that was ever published answers', async () => {
  assert.deepEqual(
    await listFiles(`${builtSite}/data`),
    [
      ...tables.flatMap((table) => [`${table}.csv`, `${table}.json`, `schema/${table}.json`]),
      'index.html',
      'index.json',
    ].sort(),
  );
});

test('every row fits the schema that is published beside it', async () => {
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
  for (const table of tables) {
    const validate = ajv.compile(JSON.parse(await read(`schema/${table}.json`)));
    assert.ok(validate(await rowsOf(table)), `${table}: ${ajv.errorsText(validate.errors)}`);
  }
});

test('the index counts the rows and names the columns of every file', async () => {
  const { files } = JSON.parse(await read('index.json'));
  assert.deepEqual(files.map(({ name }: Row) => name).sort(), tables);
  for (const { name, rows, columns } of files) {
    const all = await rowsOf(name);
    const names = columns.map((column: Row) => column['name']);
    assert.equal(all.length, rows, name);
    for (const row of all) assert.deepEqual(Object.keys(row), names, name);
  }
});

test('the CSV of every table says what its JSON says', async () => {
  for (const table of tables) {
    const text = await read(`${table}.csv`);
    assert.ok(text.startsWith('\ufeff') && text.endsWith('\r\n'), table);
    const { data, errors } = papaparse.parse<Row>(text.trimEnd(), { header: true, delimiter: ',' });
    assert.deepEqual(errors, [], table);
    assert.deepEqual(data, (await rowsOf(table)).map(flatten), table);
  }
});

test('the words of every mention, speech, contact and outcome stand in the page at the place that the data give', async () => {
  assert.ok((await findPassages(builtSite)) > 150);
});

test('so do those of a further account, counted as UTF-16 counts', async () => {
  const copy = await copyArchive();
  await copy.write('captures/kazinform.txt', lines.join('\n'));
  await copy.write('events/2017/2017-05-14-kazinform.md', account);
  const { issues, published } = await buildSite(
    { content: copy.content, out: copy.out, isLocked: false },
    { step: () => undefined, end: () => undefined },
  );
  assert.ok(published, JSON.stringify(issues));
  assert.ok((await findPassages(copy.out)) > 150);
  const mentions = (await rowsOf('mentions', copy.out))
    .filter(({ via, paragraph }) => via === 'name' && String(paragraph).startsWith('kazinform'))
    .map(({ event, agent, paragraph, start, end }) => [event, agent, paragraph, start, end]);
  assert.deepEqual(mentions, [
    [accountOf, 'li-keqiang', 'kazinform-0', 16, 26],
    [accountOf, 'nursultan-nazarbayev', 'kazinform-1', 10, 30],
    [accountOf, 'li-keqiang', 'kazinform-1', 35, 45],
    [accountOf, 'klaus-schwab', 'kazinform-2', 3, 15],
  ]);
  await copy.remove();
});

test('every address in the data is a page of the site', async () => {
  const files = new Set((await listFiles(builtSite)).map((file) => `/${file}`));
  for (const table of ['events', 'agents', 'records'])
    for (const { url } of await rowsOf(table)) {
      if (url === null) continue;
      const { origin, pathname } = new URL(String(url));
      assert.equal(origin, 'https://readout.example');
      assert.ok(files.has(`${pathname}index.html`), String(url));
    }
});

test('the page of the data explains every column and leads to every file', async () => {
  const html = await read('index.html');
  const { links } = readPageFacts(html);
  const { files } = JSON.parse(await read('index.json'));
  for (const { name, json, csv, schema, columns } of files) {
    for (const file of [json, csv, schema]) assert.ok(links.includes(`/data/${file}`), file);
    assert.match(html, new RegExp(`id="${name}"`));
    for (const column of columns) assert.match(html, new RegExp(`<code>${column.name}</code>`));
  }
  assert.match(html, /absence is not evidence/);
  assert.match(html, /CC0-1\.0/);
});

/** A row as a re-user of CSV has it. No text of this archive begins as a formula does. */
function flatten(row: Row): Row {
  const flat = (value: unknown): string => {
    if (value === null) return '';
    if (!Array.isArray(value)) return String(value);
    const isIds = value.every((each) => typeof each === 'string');
    return isIds ? value.join(';') : JSON.stringify(value);
  };
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, flat(value)]));
}

/** Finds the words of every row in the text of its page, as a parser reads it; gives how many there are. */
async function findPassages(site: string): Promise<number> {
  const titles = await titlesOf(site);
  const columns: Readonly<Record<string, string>> = {
    mentions: 'surface',
    quotations: 'text',
    contacts: 'asDescribed',
    outcomes: 'words',
  };
  const pages = new Map<string, ReadonlyMap<string, string>>();
  let found = 0;
  for (const [table, column] of Object.entries(columns))
    for (const row of await rowsOf(table, site)) {
      const [event, paragraph] = [String(row['event']), String(row['paragraph'])];
      const page = pages.get(event) ?? (await paragraphsOf(event, site));
      pages.set(event, page);
      const text = titles.get(`${event} ${paragraph}`) ?? page.get(anchorOf(paragraph));
      const words = text?.slice(Number(row['start']), Number(row['end']));
      assert.equal(words, row[column], JSON.stringify(row));
      found += 1;
    }
  return found;
}

/** The headlines, by the event and the paragraph as data name them. */
async function titlesOf(site: string): Promise<Map<string, string>> {
  const events = await rowsOf('events', site);
  return new Map(
    events.map(({ id, accountOf, issuer, title }) => [
      accountOf === null ? `${id} 0` : `${accountOf} ${issuer}-0`,
      String(title),
    ]),
  );
}

function anchorOf(paragraph: string): string {
  return paragraph.replace(/\d+[a-z]*$/, 'p$&');
}

/** The text of each paragraph of an event’s page, by its anchor. */
async function paragraphsOf(event: string, site: string): Promise<Map<string, string>> {
  const html = await readFile(`${site}${addressOf.event(event)}index.html`, 'utf8');
  return new Map(readPageFacts(html).paragraphs.map(({ anchor, text }) => [anchor, text]));
}

const accountOf = '2017-05-14-nazarbayev-li-keqiang';

const lines = [
  'Talks held with Li Keqiang',
  'President Nursultan Nazarbayev met Li Keqiang in the Chinese capital.',
  '🤝 Klaus Schwab was present, too.',
];

const account = `---
title: ${lines[0]}
date: 2017-05-14
basis:
  date: { kind: internal-evidence, bounds: 2017-05-14/2017-05-15, evidence: [{ p: 1, words: met Li Keqiang }] }
  issuer: { kind: internal-evidence, evidence: [{ p: 1, words: met Li Keqiang }] }
type: meeting
participants:
  - agent: nursultan-nazarbayev
  - agent: li-keqiang
participantsNamed: unstated
topics: []
source:
  issuer: kazinform
  publisher: kazinform
  captured: unknown
  received: 2026-11-21
  capture: kazinform.txt
  lines: 1-3
  language: en
  textStatus: unstated
accountOf: ${accountOf}
---

${lines[1]}

${lines[2]}
`;
