import { styleText } from 'node:util';

import { type Issue, whereOf } from '../archive/issue.ts';
import { rules, type Severity } from '../archive/rules/table.ts';

const colours = { error: 'red', warning: 'yellow', note: 'cyan' } as const;

/**
 * The issues as lines for a terminal, `file:line:column  severity  message; cure  rule`, and a count at the end. In colour,
 * an empty line parts one file from the next.
 */
export function reportIssues(issues: readonly Issue[], colour: boolean): string {
  const paint = (style: Parameters<typeof styleText>[0], text: string): string =>
    colour ? styleText(style, text, { validateStream: false }) : text;
  const lines = issues.map((issue, index) => {
    const severity = rules[issue.rule];
    const begins = colour && index > 0 && issues[index - 1]?.file !== issue.file;
    return `${begins ? '\n' : ''}${paint('bold', whereOf(issue))}  ${paint(colours[severity], severity)}  ${issue.message}; ${issue.cure}  ${paint('dim', issue.rule)}`;
  });
  const end = colour && issues.length > 0 ? '\n' : '';
  return [...lines, `${end}${countIssues(issues)}`].join('\n');
}

/** `2 errors, 1 warning`; notes only when there are some. */
export function countIssues(issues: readonly Issue[]): string {
  const count = (severity: Severity): string => {
    const number = issues.filter(({ rule }) => rules[rule] === severity).length;
    return `${number} ${severity}${number === 1 ? '' : 's'}`;
  };
  const hasNotes = issues.some(({ rule }) => rules[rule] === 'note');
  return [count('error'), count('warning'), ...(hasNotes ? [count('note')] : [])].join(', ');
}
