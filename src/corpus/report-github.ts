import type { Issue } from '../archive/issue.ts';
import { rules } from '../archive/rules/table.ts';
import { countIssues } from './report.ts';

const commands = { error: 'error', warning: 'warning', note: 'notice' } as const;

/** The issues as workflow commands, which GitHub shows beside the lines of a change; the count is a plain line. */
export function reportForGithub(issues: readonly Issue[]): string {
  const lines = issues.map(({ rule, file, position, message, cure }) => {
    const place = position ? [`line=${position.line}`, `col=${position.column}`] : [];
    const properties = [`file=${property(file)}`, ...place, `title=${property(rule)}`];
    return `::${commands[rules[rule]]} ${properties.join(',')}::${data(`${message}; ${cure}`)}`;
  });
  return [...lines, countIssues(issues)].join('\n');
}

/** What a command’s message must not hold as it is (actions/toolkit, `command.ts`). */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
