import { styleText } from 'node:util';

import { type Issue, whereOf } from '../archive/issue.ts';
import { rules } from '../archive/rules/table.ts';

/** The issues as lines for a terminal, `file:line:column  message; cure  rule`, and a count at the end. */
export function reportIssues(issues: readonly Issue[], colour: boolean): string {
  const paint = (style: Parameters<typeof styleText>[0], text: string): string =>
    colour ? styleText(style, text, { validateStream: false }) : text;
  const lines = issues.map((issue) => {
    const severity = rules[issue.rule];
    const mark = severity === 'error' ? paint('red', 'error') : paint('yellow', 'warning');
    return `${paint('bold', whereOf(issue))}  ${mark}  ${issue.message}; ${issue.cure}  ${paint('dim', issue.rule)}`;
  });
  const errors = issues.filter(({ rule }) => rules[rule] === 'error').length;
  return [...lines, countOf(errors, issues.length - errors)].join('\n');
}

function countOf(errors: number, warnings: number): string {
  const plural = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;
  return `${plural(errors, 'error')}, ${plural(warnings, 'warning')}`;
}
