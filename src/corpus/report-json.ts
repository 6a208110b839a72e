import type { Issue } from '../archive/issue.ts';
import { rules } from '../archive/rules/table.ts';

/** The issues as a JSON array for other programs; `line` and `column` are null where a fault has no line of its own. */
export function reportAsJson(issues: readonly Issue[]): string {
  const rows = issues.map(({ rule, file, position, message, cure }) => ({
    rule,
    severity: rules[rule],
    file,
    line: position?.line ?? null,
    column: position?.column ?? null,
    message,
    cure,
  }));
  return JSON.stringify(rows, null, 2);
}
