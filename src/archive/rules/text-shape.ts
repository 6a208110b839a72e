import type { Issue } from '../issue.ts';

/**
 * What no report comes near. Beyond it a Markdown or YAML parser may take minutes: 5,000 quotations of one line took
 * 3.8 s, 20,000 signs of emphasis in one paragraph 0.6 s and four times that for twice as many.
 */
const longestParagraph = 100_000;
const mostParagraphs = 5_000;
const mostMarkedLines = 500;
const deepestMarks = 10;
const deepestIndentation = 100;
const mostSigns = 1_000;
const mostFields = 5_000;
const deepestFields = 30;

/** A text that is too long or too deep to be parsed; then it is not. `firstLine` is the line on which it begins. */
export function checkTextShape(file: string, text: string, firstLine: number): Issue | undefined {
  const lines = text.split('\n');
  return (
    checkLines(file, lines, firstLine) ??
    checkParagraphs(file, lines, firstLine) ??
    checkNumber(file, lines, firstLine)
  );
}

/** Fields that are too many or too deep to be parsed. */
export function checkFieldsShape(file: string, yaml: string, firstLine: number): Issue | undefined {
  const lines = yaml.split('\n');
  let depth = 0;
  let count = 0;
  for (const [index, line] of lines.entries()) {
    depth = Math.max(0, depth + countOf(line, /[[{]/g) - countOf(line, /[\]}]/g));
    count += 1 + countOf(line, /,/g);
    const steps = /^[ \t]*(?:- )*/.exec(line)?.[0].length ?? 0;
    if (depth > deepestFields || steps > deepestIndentation)
      return tooComplex(
        file,
        { line: firstLine + index, column: 1 },
        'The fields lie too deep within one another here',
        'no field of a record lies deeper than four others; see the fields in the guide',
      );
    if (count > mostFields)
      return tooComplex(
        file,
        { line: firstLine + index, column: 1 },
        `There are more than ${thousands(mostFields)} fields here`,
        'a record describes one thing: divide it',
      );
  }
  return undefined;
}

function checkLines(file: string, lines: readonly string[], firstLine: number): Issue | undefined {
  for (const [index, line] of lines.entries()) {
    const position = { line: firstLine + index, column: 1 };
    const marks = countOf(
      /^(?:[ \t]*(?:>|[-*+][ \t]|\d{1,9}[.)][ \t]))+/.exec(line)?.[0] ?? '',
      /[^\s\d]/g,
    );
    if (marks > deepestMarks)
      return tooComplex(
        file,
        position,
        `This line begins with ${thousands(marks)} marks of quotations or lists, one inside the other`,
        'write a backslash before the first, if the source prints them',
      );
    const indentation = /^[ \t]*/.exec(line)?.[0].length ?? 0;
    if (indentation > deepestIndentation && indentation < line.length)
      return tooComplex(
        file,
        position,
        `This line is indented by ${thousands(indentation)} blanks`,
        'begin it at the margin',
      );
    const columns = countOf(line, /\|/g);
    if (columns > mostSigns)
      return tooComplex(
        file,
        position,
        `This line has ${thousands(columns)} columns`,
        'a report holds no such table: leave the line out, with its rule',
      );
  }
  return undefined;
}

function checkParagraphs(
  file: string,
  lines: readonly string[],
  firstLine: number,
): Issue | undefined {
  let length = 0;
  let signs = new Map<string, number>();
  let begin = 0;
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') {
      [length, signs, begin] = [0, new Map(), index + 1];
      continue;
    }
    length += line.length + 1;
    const position = { line: firstLine + begin, column: 1 };
    if (length > longestParagraph)
      return {
        rule: 'paragraph-too-long',
        file,
        position,
        message: `The paragraph that begins here has more than ${thousands(longestParagraph)} characters`,
        cure: 'leave an empty line between paragraphs',
      };
    for (const [sign] of line.matchAll(/[*_[\]<&!`]/g)) {
      const count = (signs.get(sign) ?? 0) + 1;
      signs.set(sign, count);
      if (count > mostSigns)
        return tooComplex(
          file,
          position,
          `The paragraph that begins here has more than ${thousands(mostSigns)} signs “${sign}”`,
          'a report holds no such paragraph: copy its words anew',
        );
    }
  }
  return undefined;
}

function checkNumber(file: string, lines: readonly string[], firstLine: number): Issue | undefined {
  const paragraphs = lines.filter((line, index) => line !== '' && !lines[index - 1]?.trim()).length;
  const marked = lines.filter((line) => /^ {0,3}(?:>|[-*+] |\d{1,9}[.)] |\[)/.test(line)).length;
  if (paragraphs <= mostParagraphs && marked <= mostMarkedLines) return undefined;
  return tooComplex(
    file,
    { line: firstLine, column: 1 },
    paragraphs > mostParagraphs
      ? `The text has ${thousands(paragraphs)} paragraphs; at most ${thousands(mostParagraphs)} are read`
      : `The text has ${thousands(marked)} lines of lists or quotations; at most ${thousands(mostMarkedLines)} are read`,
    'an entry holds one report: divide it',
  );
}

function tooComplex(
  file: string,
  position: Issue['position'],
  message: string,
  cure: string,
): Issue {
  return { rule: 'text-too-complex', file, ...(position && { position }), message, cure };
}

function countOf(text: string, sign: RegExp): number {
  return text.match(sign)?.length ?? 0;
}

/** `12345` → `12,345`, whatever the locale. */
function thousands(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
