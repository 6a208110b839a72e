import type { Issue } from '../archive/issue.ts';
import { rules } from '../archive/rules/table.ts';
import { type DraftReport, noDrafts } from './check-drafts.ts';

/**
 * The issues as a JSON array for other programs; `line` and `column` are null where a fault has no line of its own. Those
 * with `draft` were found in drafts, and stop nothing.
 */
export function reportAsJson(issues: readonly Issue[], drafts: DraftReport = noDrafts): string {
  const rows = [
    ...issues.map((issue) => rowOf(issue, false)),
    ...drafts.issues.map((issue) => rowOf(issue, true)),
  ];
  return JSON.stringify(rows, null, 2);
}

function rowOf({ rule, file, position, message, cure }: Issue, draft: boolean) {
  return {
    rule,
    severity: rules[rule],
    file,
    line: position?.line ?? null,
    column: position?.column ?? null,
    message,
    cure,
    draft,
  };
}
