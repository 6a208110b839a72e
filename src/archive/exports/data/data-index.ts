import { z } from 'zod';

import { type Catalogue, countReports } from '../../catalogue.ts';
import { oncePer } from '../../once-per.ts';
import { type Column, columnsOf, type DataTable } from './data-table.ts';
import { dataTables, schemaVersion } from './data-tables.ts';

/** What the data files are, for programs and for the page that describes them. Addresses are relative to `/data/`. */
export type DataIndex = {
  readonly schemaVersion: string;
  readonly title: string;
  readonly description: string;
  readonly site: string;
  readonly edition: string;
  readonly released: string;
  readonly licence: string;
  readonly rights: string;
  readonly coverage: string;
  readonly events: number;
  readonly reports: number;
  readonly files: readonly DataFile[];
};

export type DataFile = {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly rows: number;
  readonly json: string;
  readonly csv: string;
  readonly schema: string;
  readonly columns: readonly Column[];
};

/** Whose the words in the data are: part of the index and of the page. */
export const rights =
  'The licence covers the archive’s own records. The words of the reports (`title`, `venue`, `asNamed`, `asDescribed`, `surface`, `text`, `attribution`, `words`) belong to those who issued them and stand here as quotations, with their source.';

/** Describes every data file of a catalogue; to count the rows, all of them are made. */
export const describeData = oncePer((catalogue: Catalogue): DataIndex => {
  const { archive, events } = catalogue;
  return {
    schemaVersion,
    title: archive.title,
    description: archive.description,
    site: archive.site,
    edition: archive.edition,
    released: archive.released,
    licence: archive.licence,
    rights,
    coverage: `${archive.coverage}; absence is not evidence`,
    events: events.length,
    reports: countReports(events),
    files: dataTables.map((table) => describeFile(table, catalogue)),
  };
});

/** The JSON Schema (2020-12) of the JSON file of a table. It lets columns pass that a later version may add. */
export function jsonSchemaOf({ title, description, row }: DataTable): object {
  const { $schema, ...array } = z.toJSONSchema(z.array(row), { io: 'input' });
  return { $schema, title, description, ...array };
}

function describeFile(table: DataTable, catalogue: Catalogue): DataFile {
  const { name, title, description, rowsOf } = table;
  return {
    name,
    title,
    description,
    rows: count(rowsOf(catalogue)),
    json: `${name}.json`,
    csv: `${name}.csv`,
    schema: `schema/${name}.json`,
    columns: columnsOf(table),
  };
}

function count(rows: Iterable<object>): number {
  let found = 0;
  for (const _ of rows) found += 1;
  return found;
}
