import { z } from 'zod';

import { agentRecord, openedSource } from '../../src/archive/agent.ts';
import { archiveRecord } from '../../src/archive/archive.ts';
import { eventRecord } from '../../src/archive/event.ts';
import { gatheringRecord } from '../../src/archive/gathering.ts';
import { officeRecord, tenureRecord } from '../../src/archive/office.ts';
import { pageRecord } from '../../src/archive/page.ts';
import { passage } from '../../src/archive/passage.ts';
import { placeRecord } from '../../src/archive/place.ts';
import { publisherRecord } from '../../src/archive/publisher.ts';
import { source } from '../../src/archive/source.ts';
import { topicRecord } from '../../src/archive/topic.ts';
import { visitRecord } from '../../src/archive/visit.ts';

const begin = '<!-- fields:begin -->';
const end = '<!-- fields:end -->';

/** Schemas with a table of their own; elsewhere a link leads to it. */
const sections: readonly { readonly name: string; readonly schema: z.ZodType }[] = [
  { name: 'An entry', schema: eventRecord },
  { name: 'A basis', schema: field(field(eventRecord, 'basis'), 'date') },
  { name: 'A passage', schema: passage },
  { name: 'A source', schema: source },
  { name: 'An agent', schema: agentRecord },
  { name: 'An office', schema: officeRecord },
  { name: 'A tenure', schema: tenureRecord },
  { name: 'An opened source', schema: openedSource },
  { name: 'A place', schema: placeRecord },
  { name: 'A topic', schema: topicRecord },
  { name: 'A visit', schema: visitRecord },
  { name: 'A gathering', schema: gatheringRecord },
  { name: 'A publisher', schema: publisherRecord },
  { name: 'The archive', schema: archiveRecord },
  { name: 'A page', schema: pageRecord },
];

/** The tables of the guide’s section “The fields”, one a kind of record, in Markdown as Prettier lays it out. */
export function fieldTables(): string {
  return sections.map(({ name, schema }) => section(name, rowsOf(schema, ''))).join('\n\n');
}

/** The guide with the tables of today between its two markers. Throws when it lacks one of them. */
export function withFieldTables(guide: string): string {
  const [from, to] = [guide.indexOf(begin), guide.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`The guide needs the lines ${begin} and ${end}`);
  return `${guide.slice(0, from + begin.length)}\n\n${fieldTables()}\n\n${guide.slice(to)}`;
}

function section(name: string, rows: readonly Row[]): string {
  return `### ${name}\n\n${table([['Field', 'Required', 'What it says'], ...rows])}`;
}

/** Pads every cell to the width of its column, as Prettier does. */
function table(rows: readonly Row[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: Row): string =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const rule = widths.map((width) => '-'.repeat(width));
  const [head = [], ...body] = rows;
  return [head, rule, ...body].map(line).join('\n');
}

/** A row for each field of an object, and below it a row for each field inside that one: `notes[].passage`. */
function rowsOf(schema: z.ZodType, prefix: string): Row[] {
  return fieldsOf(schema).flatMap(({ name, inner, required, words }) => {
    const path = `${prefix}${name}`;
    const { steps, core } = unwrap(inner);
    const described = [words, formsOf(core), valuesOf(core), linkTo(core)].filter(Boolean);
    const row = [code(path), required, described.join(' ')];
    return sectionOf(core) ? [row] : [row, ...rowsOf(core, `${path}${steps}.`)];
  });
}

/** The fields of an object; where a value may take several forms, the fields of all of them. */
function fieldsOf(schema: z.ZodType): Field[] {
  const forms = objectsIn(schema);
  const names = [...new Set(forms.flatMap(({ shape }) => Object.keys(shape)))];
  return names.map((name) => {
    const found = forms.flatMap(({ shape }) => shape[name] ?? []);
    const [inner] = found;
    if (!inner) throw new Error(`No form of the value has the field ${name}`);
    const always = found.length === forms.length ? 'yes' : 'see above';
    const words = inner.description ?? unwrap(inner).core.description ?? '';
    return { name, inner, required: found.some(isOptional) ? 'no' : always, words };
  });
}

/** Which fields go together, where a value may take several forms: `Either text alone; or …`. */
function formsOf(schema: z.ZodType): string {
  if (!(schema instanceof z.ZodUnion) || objectsIn(schema).length === 0) return '';
  const forms = optionsOf(schema).map((option) =>
    option instanceof z.ZodObject ? Object.keys(option.shape).map(code).join(', ') : 'text alone',
  );
  return `Either ${forms.join('; or ')}.`;
}

function valuesOf(schema: z.ZodType): string {
  if (!(schema instanceof z.ZodEnum)) return '';
  return `One of ${schema.options.map((option) => code(String(option))).join(', ')}.`;
}

function linkTo(schema: z.ZodType): string {
  const name = sectionOf(schema);
  return name ? `See [${name.toLowerCase()}](#${slug(name)}).` : '';
}

/** The name of the table that a schema has of its own. A schema that was only described anew is still the same one. */
function sectionOf(schema: z.ZodType): string | undefined {
  return sections.find((named) => named.schema.def === schema.def)?.name;
}

/** What stands inside optional values, lists and transformations; `steps` is `[]` for each list on the way. */
function unwrap(schema: z.ZodType): { steps: string; core: z.ZodType } {
  if (schema instanceof z.ZodOptional) return unwrap(asType(schema.unwrap()));
  if (schema instanceof z.ZodPipe) return unwrap(asType(schema.in));
  if (!(schema instanceof z.ZodArray)) return { steps: '', core: schema };
  const { steps, core } = unwrap(asType(schema.element));
  return { steps: `[]${steps}`, core };
}

function objectsIn(schema: z.ZodType): z.ZodObject[] {
  if (schema instanceof z.ZodObject) return [schema];
  return schema instanceof z.ZodUnion ? optionsOf(schema).flatMap(objectsIn) : [];
}

function optionsOf(union: z.ZodUnion): z.ZodType[] {
  return union.options.map(asType);
}

function isOptional(schema: z.core.$ZodType): boolean {
  return schema instanceof z.ZodOptional;
}

/** The field of an object schema, without its `optional()`. Throws when there is none. */
function field(schema: z.ZodType, name: string): z.ZodType {
  const found = schema instanceof z.ZodObject ? schema.shape[name] : undefined;
  if (!found) throw new Error(`The schema has no field ${name}`);
  return unwrap(asType(found)).core;
}

/** Every schema that zod’s classic interface makes is one of its classic types. */
function asType(schema: z.core.$ZodType): z.ZodType {
  if (schema instanceof z.ZodType) return schema;
  throw new Error('The schema is none of zod’s classic types');
}

function code(text: string): string {
  return `\`${text}\``;
}

function slug(heading: string): string {
  return heading.toLowerCase().replaceAll(' ', '-');
}

type Row = readonly string[];

type Field = {
  readonly name: string;
  readonly inner: z.ZodType;
  readonly required: 'yes' | 'no' | 'see above';
  readonly words: string;
};
