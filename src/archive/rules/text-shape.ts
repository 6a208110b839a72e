import type { Issue, Position } from '../issue.ts';

/**
 * What no report comes near: of 10,000 real ones the longest paragraph has 176,484 characters, the most paragraphs are
 * 1,039, the most signs in one 44. Beyond it a Markdown or YAML parser may take minutes, since some of its work grows with the
 * square of what it reads: 5,000 quotations of one line took 3.8 s, 1 MB of emphasis 27 s, 20,000 fields 5.4 s.
 */
const longestParagraph = 250_000;
const mostParagraphs = 5_000;
const mostLines = 20_000;
const mostSignsInParagraph = 1_000;
const mostSigns = 10_000;
const mostMarks = 500;
const deepestMarks = 10;
const deepestIndentation = 100;
const mostFields = 5_000;
const deepestFields = 30;

/** What Markdown may take for the beginning or the end of emphasis, a link, an image, HTML, a character or code. */
const signs = /[*_[\]<&!`]/g;

/** A text that is too long or too deep to be parsed; then it is not. `firstLine` is the line on which it begins. */
export function checkTextShape(file: string, text: string, firstLine: number): Issue | undefined {
  const lines = text.split('\n');
  const fault = lineFault(lines) ?? paragraphFault(lines) ?? textFault(lines);
  if (!fault) return undefined;
  const { index, rule = 'text-too-complex', message, cure } = fault;
  return { rule, file, position: lineAt(firstLine + index), message, cure };
}

/** Fields that are too many or too deep to be parsed. */
export function checkFieldsShape(file: string, yaml: string, firstLine: number): Issue | undefined {
  let depth = 0;
  let count = 0;
  for (const [index, line] of yaml.split('\n').entries()) {
    depth = Math.max(0, depth + countOf(line, /[[{]/g) - countOf(line, /[\]}]/g));
    count += 1 + countOf(line, /,/g);
    const indentation = /^[ \t]*(?:- )*/.exec(line)?.[0].length ?? 0;
    const position = lineAt(firstLine + index);
    if (depth > deepestFields || indentation > deepestIndentation)
      return {
        rule: 'text-too-complex',
        file,
        position,
        message: 'The fields lie too deep within one another here',
        cure: 'no field of a record lies deeper than four others; see the fields in the guide',
      };
    if (count > mostFields)
      return {
        rule: 'text-too-complex',
        file,
        position,
        message: `There are more than ${thousands(mostFields)} fields here`,
        cure: 'a record describes one thing: divide it',
      };
  }
  return undefined;
}

type Fault = {
  readonly index: number;
  readonly rule?: 'paragraph-too-long';
  readonly message: string;
  readonly cure: string;
};

function lineFault(lines: readonly string[]): Fault | undefined {
  for (const [index, line] of lines.entries()) {
    const marks = marksBefore(line);
    if (marks > deepestMarks)
      return {
        index,
        message: `This line begins with ${thousands(marks)} marks of quotations or lists, one inside the other`,
        cure: 'write a backslash before the first, if the source prints them',
      };
    const indentation = line.length - line.trimStart().length;
    if (indentation > deepestIndentation && indentation < line.length)
      return {
        index,
        message: `This line is indented by ${thousands(indentation)} blanks`,
        cure: 'begin it at the margin',
      };
    const columns = countOf(line, /\|/g);
    if (columns > mostSignsInParagraph)
      return {
        index,
        message: `This line has ${thousands(columns)} columns`,
        cure: 'a report holds no such table: leave the line out, with its rule',
      };
  }
  return undefined;
}

function paragraphFault(lines: readonly string[]): Fault | undefined {
  let [begin, length, count] = [0, 0, 0];
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') {
      [begin, length, count] = [index + 1, 0, 0];
      continue;
    }
    length += line.length + 1;
    count += countOf(line, signs);
    if (length > longestParagraph)
      return {
        index: begin,
        rule: 'paragraph-too-long',
        message: `The paragraph that begins here has more than ${thousands(longestParagraph)} characters`,
        cure: 'leave an empty line between paragraphs',
      };
    if (count > mostSignsInParagraph)
      return {
        index: begin,
        message: `The paragraph that begins here has more than ${thousands(mostSignsInParagraph)} signs such as \`*\`, \`[\` and \`<\``,
        cure: 'a report holds no such paragraph: copy its words anew',
      };
  }
  return undefined;
}

function textFault(lines: readonly string[]): Fault | undefined {
  const paragraphs = lines.filter((line, index) => line !== '' && !lines[index - 1]?.trim()).length;
  const marks = lines.reduce((sum, line) => sum + marksBefore(line) + (isMarked(line) ? 1 : 0), 0);
  const count = lines.reduce((sum, line) => sum + countOf(line, signs), 0);
  const excess = [
    { number: lines.length, most: mostLines, what: 'lines' },
    { number: paragraphs, most: mostParagraphs, what: 'paragraphs' },
    { number: marks, most: mostMarks, what: 'marks of headings, lists and quotations' },
    { number: count, most: mostSigns, what: 'signs such as `*`, `[` and `<`' },
  ].find(({ number, most }) => number > most);
  if (!excess) return undefined;
  const { number, most, what } = excess;
  return {
    index: 0,
    message: `The text has ${thousands(number)} ${what}; at most ${thousands(most)} are read`,
    cure: 'an entry holds one report: divide it',
  };
}

/** The number of marks of quotations and lists with which a line begins, one inside the other. */
function marksBefore(line: string): number {
  const [before = ''] = /^(?:[ \t]*(?:>|[-*+][ \t]|\d{1,9}[.)][ \t]))+/.exec(line) ?? [];
  return countOf(before, /[^\s\d]/g);
}

/** A heading or the line below one, a rule, a fence of code, or where a link is defined. */
function isMarked(line: string): boolean {
  return /^ {0,3}(?:#{1,6}(?: |$)|=+ *$|(?:[-*_] *){3,}$|-+ *$|```|~~~|\[)/.test(line);
}

function lineAt(line: number): Position {
  return { line, column: 1 };
}

function countOf(text: string, sign: RegExp): number {
  return text.match(sign)?.length ?? 0;
}

/** `12345` → `12,345`, whatever the locale. */
function thousands(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
