import type { RuleId } from './rules/table.ts';

/** A place in a file: line and column, both counted from 1. */
export type Position = { readonly line: number; readonly column: number };

/** A fault found in the corpus. `position` is absent when the fault has no line of its own (a file that is missing). */
export type Issue = {
  readonly rule: RuleId;
  readonly file: string;
  readonly position?: Position;
  readonly message: string;
  readonly cure: string;
};

/** Where an issue stands, as editors and terminals read it: `file:line:column`, or the file alone. */
export function whereOf({ file, position }: Issue): string {
  return position ? `${file}:${position.line}:${position.column}` : file;
}

/** Orders issues by file, line, column and rule, so that the same faults always print the same report. */
export function compareIssues(a: Issue, b: Issue): number {
  return (
    compare(a.file, b.file) ||
    compare(a.position?.line ?? 0, b.position?.line ?? 0) ||
    compare(a.position?.column ?? 0, b.position?.column ?? 0) ||
    compare(a.rule, b.rule) ||
    compare(a.message, b.message)
  );
}

function compare<T extends string | number>(a: T, b: T): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
