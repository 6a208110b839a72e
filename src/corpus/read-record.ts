import type { z } from 'zod';

import type { Stored } from '../archive/corpus.ts';
import type { Issue } from '../archive/issue.ts';
import { faultsOf, issuesOf, type Mend, mendsFor, type SchemaFault } from './schema-issue.ts';
import type { YamlText } from './yaml-text.ts';

/** A record as read, with its faults; null when nothing can be made of it. */
export type RecordReading<T> = {
  readonly record: T | null;
  readonly issues: readonly Issue[];
  readonly faultyFields: ReadonlySet<string>;
  readonly positionOf: Stored<T>['positionOf'];
};

/** Mended values may show faults that were hidden before; a record is at most so deep. */
const mostRounds = 5;

/**
 * Reads a YAML value as a record of a schema. Each fault is an issue. Where it is plain what was meant (a mistyped key or
 * value), the rest is read as if that stood there; any other field at fault is left out, or replaced by a stand-in if it
 * must be there. So the rules can look at the rest. A record with issues is never published.
 */
export function readRecord<T>(
  file: string,
  yaml: YamlText,
  schema: z.ZodType<T>,
  standIns: Readonly<Record<string, unknown>> = {},
): RecordReading<T> {
  const { positionOf } = yaml;
  const nothing = { record: null, faultyFields: new Set<string>(), positionOf };
  if (yaml.value === undefined && yaml.issues.length > 0)
    return { ...nothing, issues: yaml.issues };
  if (!isFields(yaml.value)) return { ...nothing, issues: [...yaml.issues, noFields(file, yaml)] };

  const issues: Issue[] = [...yaml.issues];
  const mends: Mend[] = [];
  const places = placesAfter(yaml, mends);
  let value = yaml.value;
  let result = schema.safeParse(value, { reportInput: true });
  for (let round = 0; round < mostRounds && !result.success; round++) {
    const faults = faultsOf(result.error);
    const missing = faults.filter(({ input }) => input === undefined);
    const mendable = faults.flatMap((fault) => {
      const found = mendsFor(schema, value, fault, missing);
      return found.length > 0 ? [{ fault: onlyMended(fault, found), found }] : [];
    });
    if (mendable.length === 0) break;
    for (const { fault, found } of mendable) {
      issues.push(...issuesOf(file, places, schema, fault, found));
      for (const mend of found) value = mended(value, mend);
    }
    mends.push(...mendable.flatMap(({ found }) => found));
    result = schema.safeParse(value, { reportInput: true });
  }
  const read = { positionOf: places.positionOf };
  if (result.success) return { ...read, record: result.data, issues, faultyFields: new Set() };
  const faults = faultsOf(result.error);
  issues.push(...faults.flatMap((fault) => issuesOf(file, places, schema, fault, [])));
  const faultyFields = new Set(faults.flatMap(faultyFieldsOf));
  const rest = { ...standIns, ...withoutFaults(value, faultyFields, standIns) };
  return { ...read, record: schema.safeParse(rest).data ?? null, issues, faultyFields };
}

/** True of the text of a draft, whatever else may be wrong with it. */
export function isDraftText({ value }: Pick<YamlText, 'value'>): boolean {
  return isFields(value) && 'draft' in value;
}

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

/** Of a fault about several keys, only those that were mended: the others come up again. */
function onlyMended(fault: SchemaFault, found: readonly Mend[]): SchemaFault {
  if (fault.code !== 'unrecognized_keys') return fault;
  const keys = fault.keys.filter((key) =>
    found.some((mend) => 'rename' in mend && mend.rename === key),
  );
  return { ...fault, keys };
}

function mended(value: object, mend: Mend): object {
  const copy = structuredClone(value);
  const path = 'value' in mend ? mend.path.slice(0, -1) : mend.path;
  const holder: object = path.reduce<object>(
    (inner, step) => Object(Reflect.get(inner, step)),
    copy,
  );
  if ('value' in mend) Reflect.set(holder, mend.path.at(-1) ?? '', mend.value);
  else {
    Reflect.set(holder, mend.to, Reflect.get(holder, mend.rename));
    Reflect.deleteProperty(holder, mend.rename);
  }
  return copy;
}

/** Where values stand whose keys were renamed: under the keys that are written. */
function placesAfter(
  yaml: YamlText,
  mends: readonly Mend[],
): Pick<YamlText, 'positionOf' | 'keyPositionOf'> {
  const written = (path: readonly PropertyKey[]): PropertyKey[] =>
    path.map((step, depth) => {
      const mend = mends.find(
        (one) =>
          'to' in one &&
          one.to === step &&
          one.path.length === depth &&
          one.path.every((parent, index) => parent === path[index]),
      );
      return mend && 'rename' in mend ? mend.rename : step;
    });
  return {
    positionOf: (...path) => yaml.positionOf(...written(path)),
    keyPositionOf: (...path) => yaml.keyPositionOf(...written(path)),
  };
}

/** `date`, or `source` and `source.lines`. */
function faultyFieldsOf(fault: SchemaFault): string[] {
  const [first, second] = fault.path;
  if (first === undefined) return fault.code === 'unrecognized_keys' ? fault.keys : [];
  if (second === undefined && fault.code === 'unrecognized_keys')
    return [String(first), ...fault.keys.map((key) => `${String(first)}.${key}`)];
  return second === undefined
    ? [String(first)]
    : [String(first), `${String(first)}.${String(second)}`];
}

/** The good fields; where a stand-in has fields of its own, those of them that are good go before its own. */
function withoutFaults(
  value: object,
  faulty: ReadonlySet<string>,
  standIns: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, field]: [string, unknown]) => {
      if (!faulty.has(name)) return [[name, field]];
      const standIn = standIns[name];
      if (!isFields(standIn) || !isFields(field)) return [];
      const good = Object.entries(field).filter(([inner]) => !faulty.has(`${name}.${inner}`));
      return [[name, { ...standIn, ...Object.fromEntries(good) }]];
    }),
  );
}
