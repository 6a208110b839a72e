import assert from 'node:assert/strict';
import { test } from 'node:test';

import { z } from 'zod';

import { describeData, jsonSchemaOf } from '../../../src/archive/exports/data/data-index.ts';
import { columnsOf, type DataTable } from '../../../src/archive/exports/data/data-table.ts';
import { makeCatalogue } from '../../../src/archive/join.ts';
import { readReports } from '../../../src/archive/readings.ts';
import { checkCorpus } from '../../../src/corpus/check-corpus.ts';

const { corpus } = await checkCorpus('content');
const catalogue = makeCatalogue(corpus, readReports(corpus));

const table: DataTable = {
  name: 'letters',
  title: 'Letters',
  description: 'One row a letter.',
  row: z.object({
    by: z.string().nullable().describe('Who wrote it.'),
    form: z.enum(['note', 'cable']).nullable().describe('Its form.'),
    copies: z.int().describe('How many were made.'),
    to: z.tuple([z.string(), z.string()]).describe('The two it went to.'),
    seals: z.array(z.object({ of: z.string(), day: z.string() })).describe('Its seals.'),
    topics: z.array(z.string()).describe('What it was about.'),
    isSecret: z.boolean().describe('Whether it was secret.'),
  }),
  rowsOf: () => [],
};

test('the index says what the data are, of which edition, and how many rows each file has', () => {
  const { files, rights, ...facts } = describeData(catalogue);
  assert.deepEqual(facts, {
    schemaVersion: '1.1',
    title: 'Readout',
    description: 'Official reports of who met whom, word for word, with their source.',
    site: 'https://readout.example',
    edition: '1',
    released: '2026-11-21',
    licence: 'CC0-1.0',
    coverage: 'Kazakh and Chinese official sources; absence is not evidence',
    events: 8,
    reports: 8,
  });
  assert.match(rights, /belong to those who issued them/);
  const [events] = files;
  assert.deepEqual(
    [events?.name, events?.rows, events?.json, events?.csv, events?.schema],
    ['events', 8, 'events.json', 'events.csv', 'schema/events.json'],
  );
  assert.deepEqual(events?.columns[1], {
    name: 'accountOf',
    type: 'text or null',
    description:
      'The event that this report is a further account of; null for the first report of an event.',
  });
});

test('a column says its type as a person reads it', () => {
  assert.deepEqual(
    columnsOf(table).map(({ name, type }) => `${name}: ${type}`),
    [
      'by: text or null',
      'form: one of `note`, `cable` or null',
      'copies: whole number',
      'to: list of 2',
      'seals: list of { of, day }',
      'topics: list of text',
      'isSecret: true or false',
    ],
  );
});

test('the schema of a file is that of an array of rows, and lets pass what a later version may add', () => {
  const written = JSON.stringify(jsonSchemaOf(table));
  assert.match(
    written,
    /^\{"\$schema":"https:\/\/json-schema\.org\/draft\/2020-12\/schema","title":"Letters","description":"One row a letter\.","type":"array","items":\{"type":"object"/,
  );
  assert.doesNotMatch(written, /additionalProperties/);
  assert.match(written, /"required":\["by","form","copies","to","seals","topics","isSecret"\]/);
});
