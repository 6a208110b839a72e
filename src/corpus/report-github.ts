import type { Issue } from '../archive/issue.ts';
import { rules } from '../archive/rules/table.ts';
import { type DraftReport, noDrafts } from './check-drafts.ts';
import { countIssues } from './report.ts';

const commands = { error: 'error', warning: 'warning', note: 'notice' } as const;

/**
 * The issues as workflow commands, which GitHub shows beside the lines of a change; the count is a plain line. Whatever was
 * found in a draft is a notice.
 */
export function reportForGithub(issues: readonly Issue[], drafts: DraftReport = noDrafts): string {
  return [
    ...issues.map((issue) => commandOf(issue, commands[rules[issue.rule]])),
    ...drafts.issues.map((issue) => commandOf(issue, 'notice')),
    countIssues(issues),
  ].join('\n');
}

function commandOf({ rule, file, position, message, cure }: Issue, command: string): string {
  const place = position ? [`line=${position.line}`, `col=${position.column}`] : [];
  const properties = [`file=${property(file)}`, ...place, `title=${property(rule)}`];
  return `::${command} ${properties.join(',')}::${data(`${message}; ${cure}`)}`;
}

/** What a command’s message must not hold as it is (actions/toolkit, `command.ts`). */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
