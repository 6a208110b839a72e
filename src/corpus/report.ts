import { styleText } from 'node:util';

import { type Issue, whereOf } from '../archive/issue.ts';
import { rules, type Severity } from '../archive/rules/table.ts';
import { type DraftReport, noDrafts } from './check-drafts.ts';

const colours = { error: 'red', warning: 'yellow', note: 'cyan' } as const;

/**
 * The issues as lines for a terminal, `file:line:column  severity  message; cure  rule`, and a count at the end. In colour,
 * an empty line parts one file from the next. What was found in drafts stands above, under a heading of its own: the count
 * is that of the rest.
 */
export function reportIssues(
  issues: readonly Issue[],
  colour: boolean,
  drafts: DraftReport = noDrafts,
): string {
  const end = colour && issues.length > 0 ? '\n' : '';
  const heading = drafts.areShown ? 'Drafts, shown and not reviewed' : 'Drafts, not published';
  return [
    ...(drafts.issues.length > 0 ? [heading, ...linesOf(drafts.issues, colour), ''] : []),
    ...linesOf(issues, colour),
    `${end}${countIssues(issues)}`,
  ].join('\n');
}

function linesOf(issues: readonly Issue[], colour: boolean): string[] {
  const paint = (style: Parameters<typeof styleText>[0], text: string): string =>
    colour ? styleText(style, text, { validateStream: false }) : text;
  return issues.map((issue, index) => {
    const severity = rules[issue.rule];
    const begins = colour && index > 0 && issues[index - 1]?.file !== issue.file;
    return `${begins ? '\n' : ''}${paint('bold', whereOf(issue))}  ${paint(colours[severity], severity)}  ${issue.message}; ${issue.cure}  ${paint('dim', issue.rule)}`;
  });
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
