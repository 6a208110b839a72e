import type { z } from 'zod';

import { dateFault } from '../archive/date-field.ts';
import { nearest } from '../archive/identifier.ts';
import type { Issue } from '../archive/issue.ts';
import { keysAt } from './schema-keys.ts';
import type { YamlText } from './yaml-text.ts';
import { quoted } from './yaml-repair.ts';

/** One fault of a value, as the schema tells it. */
export type SchemaFault = z.core.$ZodIssue;

/** A change to a value that makes of it what its writer most likely meant. */
export type Mend =
  | { readonly path: readonly PropertyKey[]; readonly rename: string; readonly to: string }
  | { readonly path: readonly PropertyKey[]; readonly value: string };

/** The faults of a value, those of a union in the form that comes nearest to it. */
export function faultsOf(error: z.ZodError): SchemaFault[] {
  return error.issues.flatMap(flatten);
}

/** What a fault was probably meant to be: a field under its right name, a value of the list. */
export function mendsFor(
  schema: z.ZodType,
  value: unknown,
  fault: SchemaFault,
  missing: readonly SchemaFault[],
): Mend[] {
  if (fault.code === 'unrecognized_keys') {
    const held = Object.keys(Object(valueAt(value, fault.path)));
    const free = keysAt(schema, fault.path).filter((key) => !held.includes(key));
    const needed = missing
      .filter(({ path }) => path.length === fault.path.length + 1 && isBelow(path, fault.path))
      .map(({ path }) => String(path.at(-1)));
    return fault.keys.flatMap((rename) => {
      const to = nearest(rename, needed) ?? nearest(rename, free);
      return to === undefined ? [] : [{ path: fault.path, rename, to }];
    });
  }
  if (fault.code !== 'invalid_value' || typeof fault.input !== 'string') return [];
  const near = nearest(fault.input, fault.values.map(String));
  return near === undefined ? [] : [{ path: fault.path, value: near }];
}

/** The issues of a fault, one a key or value, with its cure. */
export function issuesOf(
  file: string,
  yaml: Pick<YamlText, 'positionOf' | 'keyPositionOf'>,
  schema: z.ZodType,
  fault: SchemaFault,
  mends: readonly Mend[],
): Issue[] {
  const { path } = fault;
  if (fault.code === 'unrecognized_keys')
    return fault.keys.map((key) => unknownKey(file, yaml, schema, fault, key, mends));
  const field = path.filter((step) => typeof step === 'string').at(-1) ?? 'this record';
  const position = yaml.positionOf(...path);
  if (fault.input === undefined) {
    return [
      {
        rule: 'missing-field',
        file,
        position,
        message: `The field \`${field}\` is missing`,
        cure: `add \`${field}:\` here`,
      },
    ];
  }
  const shown = show(fault.input);
  const isEmpty = fault.input === null || fault.input === '';
  if (isDateFault(fault)) {
    const message = isEmpty
      ? `The field \`${field}\` is empty`
      : `Cannot read \`${shown}\` as a date`;
    return [{ rule: 'impossible-date', file, position, message, cure: fault.message }];
  }
  const message = isEmpty
    ? `The field \`${field}\` is empty`
    : `Cannot use \`${shown}\` for \`${field}\``;
  return [{ rule: 'field-value', file, position, message, cure: cureOf(fault) }];
}

function unknownKey(
  file: string,
  yaml: Pick<YamlText, 'keyPositionOf'>,
  schema: z.ZodType,
  { path, input }: SchemaFault,
  key: string,
  mends: readonly Mend[],
): Issue {
  const position = yaml.keyPositionOf(...path, key);
  if (key === 'id' && path.length === 0) {
    return {
      rule: 'id-key',
      file,
      position,
      message: 'A record has no key `id`: its id is the name of its file',
      cure: 'remove the line; to change the id, rename the file',
    };
  }
  const mend = mends.find((one) => 'rename' in one && one.rename === key);
  return {
    rule: 'unknown-key',
    file,
    position,
    message: `Cannot use the key \`${key}\``,
    cure:
      mend && 'to' in mend
        ? `did you mean \`${mend.to}\`?`
        : (cureOfBrokenRow(key, input) ?? `the keys here are ${list(keysAt(schema, path))}`),
  };
}

/** `{ p: 1, words: Speaking to reporters, Nursultan }`: the comma ends the words, and what follows looks like a key. */
function cureOfBrokenRow(key: string, row: unknown): string | undefined {
  const entries = Object.entries(Object(row));
  const at = entries.findIndex(([name]) => name === key);
  const before = entries[at - 1];
  if (entries[at]?.[1] !== null || typeof before?.[1] !== 'string') return undefined;
  return `if a comma stands in the words, put them in quotation marks: \`${before[0]}: ${quoted(`${before[1]}, ${key}`)}\``;
}

/** Of a value that fits no branch of a union, the branch with the fewest faults tells most; a date’s tells the form. */
function flatten(fault: SchemaFault): SchemaFault[] {
  if (fault.code !== 'invalid_union' || fault.errors.length === 0) return [fault];
  const branches = fault.errors.map((branch) =>
    branch.flatMap(flatten).map((inner) => ({ ...inner, path: [...fault.path, ...inner.path] })),
  );
  const [best = [fault]] = branches.sort((a, b) => weightOf(a) - weightOf(b));
  return best;
}

function weightOf(branch: readonly SchemaFault[]): number {
  const weights = branch.map((fault) => {
    if (isDateFault(fault)) return 0.5;
    if (fault.code === 'unrecognized_keys') return fault.keys.length;
    return fault.code === 'invalid_type' && fault.input !== undefined ? 3 : 1;
  });
  return weights.reduce((sum, weight) => sum + weight, 0);
}

function isDateFault(fault: SchemaFault): boolean {
  return fault.code === 'custom' && fault.params?.['isDate'] === dateFault.isDate;
}

function cureOf(fault: SchemaFault): string {
  if (fault.code === 'invalid_value') {
    const values = fault.values.map(String);
    const near = typeof fault.input === 'string' ? nearest(fault.input, values) : undefined;
    return near ? `did you mean \`${near}\`?` : `write one of ${list(values)}`;
  }
  if (fault.code === 'invalid_type') return cureOfType(fault.expected, fault.input);
  if (fault.code === 'too_small') return 'write something here, or leave the field out';
  if (fault.code === 'invalid_format' && fault.format === 'url')
    return 'write an address that begins with `https://` or `http://`';
  return fault.message;
}

function cureOfType(expected: string, input: unknown): string {
  const isPlain = typeof input === 'number' || typeof input === 'boolean';
  if (expected === 'string' && isPlain) return `put it in quotation marks: \`"${String(input)}"\``;
  const words: Record<string, string> = {
    string: 'write text',
    number: 'write a number',
    array: 'write a list: `- …` or `[…]`',
    object: 'write fields with names: `name: value`',
  };
  return words[expected] ?? `write ${expected}`;
}

function list(words: Iterable<string>): string {
  return [...words].map((word) => `\`${word}\``).join(', ');
}

function show(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function isBelow(path: readonly PropertyKey[], parent: readonly PropertyKey[]): boolean {
  return parent.every((step, index) => path[index] === step);
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((inner, step) => Reflect.get(Object(inner), step), value);
}
