import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';

import { Ajv2020 } from 'ajv/dist/2020.js';
import papaparse from 'papaparse';

import { addressOf } from '../../src/archive/address.ts';
import { readPageFacts } from '../../src/publish/page-facts.ts';
import { listFiles } from '../../src/publish/site-files.ts';
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

const read = (file: string): Promise<string> => readFile(`${builtSite}/data/${file}`, 'utf8');
const rowsOf = async (table: string): Promise<Row[]> => JSON.parse(await read(`${table}.json`));

test('every address of the data that was ever published answers', async () => {
  const files = await listFiles(`${builtSite}/data`);
  assert.deepEqual(
    files,
    [
      ...tables.flatMap((table) => [`${table}.csv`, `${table}.json`, `schema/${table}.json`]),
      'index.html',
      'index.json',
    ].sort(),
  );
});

test('every row fits the schema that is published beside it', async () => {
  const ajv = new Ajv2020({
    strict: true,
    allErrors: true,
    strictTuples: false,
    allowUnionTypes: true,
  });
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
    assert.equal(all.length, rows, name);
    for (const row of all)
      assert.deepEqual(
        Object.keys(row),
        columns.map((column: Row) => column['name']),
        name,
      );
  }
});

test('the CSV of every table says what its JSON says', async () => {
  for (const table of tables) {
    const text = await read(`${table}.csv`);
    assert.ok(text.startsWith('\ufeff') && text.endsWith('\r\n'), table);
    const { data, errors, meta } = papaparse.parse<Record<string, string>>(text.trimEnd(), {
      header: true,
      delimiter: ',',
    });
    assert.deepEqual(errors, [], table);
    const rows = await rowsOf(table);
    assert.deepEqual(
      data,
      rows.map((row) =>
        Object.fromEntries(Object.entries(row).map(([name, value]) => [name, flat(value)])),
      ),
    );
    if (rows[0]) assert.deepEqual(meta.fields, Object.keys(rows[0]), table);
  }
});

/** What a re-user does to compare the two: no text of this archive begins as a formula does. */
function flat(value: unknown): string {
  if (value === null) return '';
  if (!Array.isArray(value)) return String(value);
  return value.every((each) => typeof each === 'string') ? value.join(';') : JSON.stringify(value);
}

test('the words of every mention, speech, contact and outcome stand in the page at the place that the data give', async () => {
  const titles = new Map((await rowsOf('events')).map(({ id, title }) => [id, String(title)]));
  const words: Readonly<Record<string, string>> = {
    mentions: 'surface',
    quotations: 'text',
    contacts: 'asDescribed',
    outcomes: 'words',
  };
  let found = 0;
  for (const [table, column] of Object.entries(words))
    for (const row of await rowsOf(table)) {
      const { event, paragraph, start, end } = row;
      const text =
        paragraph === '0'
          ? titles.get(event)
          : (await paragraphsOf(String(event))).get(anchorOf(String(paragraph)));
      assert.equal(text?.slice(Number(start), Number(end)), row[column], JSON.stringify(row));
      found += 1;
    }
  assert.ok(found > 150, `${found} passages`);
});

const anchorOf = (paragraph: string): string => paragraph.replace(/\d+[a-z]*$/, 'p$&');

const pages = new Map<string, ReadonlyMap<string, string>>();

/** The text of each paragraph of an event’s page as a browser has it, by its anchor. */
async function paragraphsOf(event: string): Promise<ReadonlyMap<string, string>> {
  const known = pages.get(event);
  if (known) return known;
  const html = await readFile(`${builtSite}${addressOf.event(event)}index.html`, 'utf8');
  const paragraphs = new Map(
    readPageFacts(html).paragraphs.map(({ anchor, text }) => [anchor, text]),
  );
  pages.set(event, paragraphs);
  return paragraphs;
}

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
