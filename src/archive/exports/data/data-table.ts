import { z } from 'zod';

import type { Catalogue, Event, Report } from '../../catalogue.ts';
import { compareIds } from '../../collation.ts';

/** One table of the archive’s data: its files, its page, its schema and its place in the index all come from here. */
export type DataTable<Row extends object = object> = {
  /** The name of its files: `events` for `events.json` and `events.csv`. */
  readonly name: string;
  readonly title: string;
  /** What one row is, in a sentence or two for the page. */
  readonly description: string;
  /** The columns in their order, each described; no value is ever left out: what is not known is null. */
  readonly row: z.ZodObject;
  readonly rowsOf: (catalogue: Catalogue) => Iterable<Row>;
};

/** A column of a table as people read of it. */
export type Column = { readonly name: string; readonly type: string; readonly description: string };

/** The columns of a table, in order. */
export function columnsOf({ row }: Pick<DataTable, 'row'>): Column[] {
  return Object.entries(row.shape).map(([name, schema]) => ({
    name,
    type: typeOf(z.toJSONSchema(schema)),
    description: schema instanceof z.ZodType ? (schema.description ?? '') : '',
  }));
}

/** The reports in the order of their events’ ids, further accounts after the report that gives the event its id. */
export function* reportsOf({ events }: Catalogue): Generator<{ event: Event; report: Report }> {
  for (const event of sortedById(events))
    for (const report of event.reports) yield { event, report };
}

/** In the order of the ids, so that a corrected date or name moves no row. */
export function sortedById<T extends { readonly id: string }>(records: Iterable<T>): T[] {
  return [...records].sort((a, b) => compareIds(a.id, b.id));
}

/** The keys of a table of words, as the values that a column may have. */
export function oneOf<Key extends string>(
  words: Readonly<Record<Key, string>>,
): z.ZodEnum<{ [key in Key]: key }> {
  // `Object.keys` gives the keys that the type names: the tables are literals.
  return z.enum(Object.keys(words) as [Key]);
}

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** `text`, `text or null`, `list of text`, `one of a, b`: a JSON Schema as a person reads it. */
function typeOf(schema: JsonSchema): string {
  if (schema.enum) return `one of ${schema.enum.map((value) => `\`${String(value)}\``).join(', ')}`;
  if (schema.anyOf) return schema.anyOf.map(typeOf).join(' or ');
  const { items } = schema;
  if (schema.prefixItems) return `list of ${schema.prefixItems.length}`;
  if (typeof items === 'object' && !Array.isArray(items)) return `list of ${typeOf(items)}`;
  if (schema.properties) return `{ ${Object.keys(schema.properties).join(', ')} }`;
  return [schema.type]
    .flat()
    .map((type) => typeNames[type ?? ''] ?? 'value')
    .join(' or ');
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'whole number',
  boolean: 'true or false',
  null: 'null',
};
