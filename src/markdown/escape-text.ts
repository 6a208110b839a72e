import { foldWhiteSpace } from '../archive/white-space.ts';

/**
 * What means something within a line (CommonMark 0.31, 2.4 to 2.5 and 6): a backslash, marks of code and emphasis, the
 * beginnings of links and HTML, an entity. `_` between letters means nothing (6.2), and a `]` nothing without its `[`.
 */
const inline = /[\\`*[<]|&(?=#?[A-Za-z0-9]+;)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;

/**
 * What means something at the start of a line (4 and 5): a heading, a quotation, a list, a break, a block of code, and
 * the line that makes a heading of the one above it.
 */
const atStart = /^(?:#{1,6}(?= |$)|>|[-+](?= |$)|-[- ]*$|=+$|~~~)/;

/** The number of a list: it is the point that gets the backslash. */
const numberAtStart = /^(\d{1,9})(?=[.)](?: |$))/;

/**
 * A line of plain text as Markdown that reads as exactly these characters, in one paragraph: a backslash before each
 * sign that Markdown would take for its own, and before no other. White space is folded, as reading does.
 *
 * `- 5 * 3` → `\- 5 \* 3`; `AT&T, 1.5 – a_b` stays as it is
 */
export function escapeText(line: string): string {
  return foldWhiteSpace(line)
    .replace(inline, '\\$&')
    .replace(atStart, '\\$&')
    .replace(numberAtStart, '$1\\');
}
