import type { Issue } from '../archive/issue.ts';

/** An entry cut in two: its YAML and its text, each with the line of the file on which it begins. */
export type FrontMatter = {
  readonly yaml: string;
  readonly yamlLine: number;
  readonly body: string;
  readonly bodyLine: number;
};

/** Cuts a Markdown file at its two `---` lines; an issue when one of them is missing. */
export function splitFrontMatter(file: string, text: string): FrontMatter | Issue {
  const lines = text.split('\n');
  if (lines[0]?.trimEnd() !== '---') {
    return {
      rule: 'front-matter',
      file,
      position: { line: 1, column: 1 },
      message: 'The file does not begin with front matter',
      cure: 'begin it with a line `---`, the fields, and another line `---`',
    };
  }
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
  if (end < 0) {
    return {
      rule: 'front-matter',
      file,
      position: { line: 1, column: 1 },
      message: 'The front matter that begins here is never closed',
      cure: 'add a line `---` after its last field',
    };
  }
  return {
    yaml: lines.slice(1, end).join('\n'),
    yamlLine: 2,
    body: lines.slice(end + 1).join('\n'),
    bodyLine: end + 2,
  };
}
