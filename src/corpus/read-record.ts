import type { z } from 'zod';

import { nearest } from '../archive/identifier.ts';
import type { Issue } from '../archive/issue.ts';
import type { YamlText } from './yaml-text.ts';

/**
 * Reads a YAML value as a record of a schema. When fields are at fault, the issues name each of them, and the record is
 * what remains with stand-ins for the fields that must be there, so that the rules can look at the rest; null when
 * nothing can be made of it. A record with issues is never published.
 */
export function readRecord<T>(
  file: string,
  yaml: YamlText,
  schema: z.ZodType<T>,
  standIns: Readonly<Record<string, unknown>> = {},
): RecordReading<T> {
  const faultyFields = new Set<string>();
  if (yaml.issues.length > 0) return { record: null, issues: yaml.issues, faultyFields };
  if (!isFields(yaml.value)) return { record: null, issues: [noFields(file, yaml)], faultyFields };
  const result = schema.safeParse(yaml.value, { reportInput: true });
  if (result.success) return { record: result.data, issues: [], faultyFields };
  const faults = result.error.issues.map(flatten);
  const issues = faults.flatMap((fault) => issuesOf(file, yaml, schema, fault));
  for (const fault of faults) faultyFieldsOf(fault).forEach((field) => faultyFields.add(field));
  const good = Object.entries(yaml.value).filter(([field]) => !faultyFields.has(field));
  const rest = { ...standIns, ...Object.fromEntries(good) };
  return { record: schema.safeParse(rest).data ?? null, issues, faultyFields };
}

/** A record as read; the fields of its first level that are at fault. */
type RecordReading<T> = {
  readonly record: T | null;
  readonly issues: readonly Issue[];
  readonly faultyFields: ReadonlySet<string>;
};

function isFields(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function noFields(file: string, yaml: YamlText): Issue {
  return {
    rule: 'missing-field',
    file,
    position: yaml.positionOf(),
    message: 'There are no fields here',
    cure: 'write each as `name: value`',
  };
}

function faultyFieldsOf({ path, ...issue }: SchemaIssue): string[] {
  if (path.length === 0 && issue.code === 'unrecognized_keys') return issue.keys;
  return [String(path[0])];
}

type SchemaIssue = z.core.$ZodIssue;

/** Of a value that fits no branch of a union, the branch that came furthest tells most. */
function flatten(issue: SchemaIssue): SchemaIssue {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return issue;
  const branches = issue.errors.filter((branch) => branch[0] && branch[0].code !== 'invalid_type');
  const nearestBranch = branches.sort((a, b) => a.length - b.length)[0] ?? issue.errors[0];
  const inner = nearestBranch?.[0];
  return inner ? flatten({ ...inner, path: [...issue.path, ...inner.path] }) : issue;
}

function issuesOf(file: string, yaml: YamlText, schema: z.ZodType, issue: SchemaIssue): Issue[] {
  const path = issue.path;
  const field = path.filter((step) => typeof step === 'string').at(-1) ?? 'this record';
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, path);
    return issue.keys.map((key) => {
      const near = nearest(key, known);
      return {
        rule: 'unknown-key',
        file,
        position: yaml.keyPositionOf(...path, key),
        message: `Cannot use the key \`${key}\``,
        cure: near ? `did you mean \`${near}\`?` : `the keys here are ${list(known)}`,
      };
    });
  }
  const position = yaml.positionOf(...path);
  if (issue.input === undefined) {
    return [
      {
        rule: 'missing-field',
        file,
        position,
        message: `The field \`${String(field)}\` is missing`,
        cure: `add \`${String(field)}:\` here`,
      },
    ];
  }
  const shown = show(issue.input);
  if (issue.code === 'custom' && /date|day/.test(issue.message)) {
    return [
      {
        rule: 'impossible-date',
        file,
        position,
        message: `Cannot read \`${shown}\` as a date`,
        cure: issue.message,
      },
    ];
  }
  return [
    {
      rule: 'field-value',
      file,
      position,
      message: `Cannot use \`${shown}\` for \`${String(field)}\``,
      cure: cureOf(issue),
    },
  ];
}

function cureOf(issue: SchemaIssue): string {
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    const near = typeof issue.input === 'string' ? nearest(issue.input, values) : undefined;
    return near ? `did you mean \`${near}\`?` : `write one of ${list(values)}`;
  }
  if (issue.code === 'invalid_type') return `write ${article(issue.expected)}`;
  if (issue.code === 'too_small') return 'write something here, or leave the field out';
  if (issue.code === 'invalid_format' && issue.format === 'url')
    return 'write an address that begins with `https://` or `http://`';
  return issue.message;
}

function article(expected: string): string {
  const words: Record<string, string> = {
    string: 'text (in quotation marks, if it looks like a number)',
    number: 'a number',
    array: 'a list: `- …` or `[…]`',
    object: 'fields with names: `name: value`',
  };
  return words[expected] ?? expected;
}

function list(words: Iterable<string>): string {
  return [...words].map((word) => `\`${word}\``).join(', ');
}

function show(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** The keys that the schema knows at a path, for “did you mean”. */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let current: unknown = schema;
  for (const step of path) current = inside(unwrap(current), step);
  const shape = shapeOf(unwrap(current));
  return shape ? Object.keys(shape) : [];
}

function inside(schema: unknown, step: PropertyKey): unknown {
  if (typeof step === 'number') return property(schema, 'element');
  const shape = shapeOf(schema);
  return shape ? shape[String(step)] : undefined;
}

function unwrap(schema: unknown): unknown {
  let current = schema;
  while (isOptional(current)) current = current.unwrap();
  return current;
}

function isOptional(schema: unknown): schema is { unwrap: () => unknown } {
  return typeof property(schema, 'unwrap') === 'function';
}

function shapeOf(schema: unknown): Record<string, unknown> | undefined {
  const shape = property(schema, 'shape');
  return typeof shape === 'object' && shape !== null ? { ...shape } : undefined;
}

function property(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
