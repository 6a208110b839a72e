import type { Issue } from '../archive/issue.ts';

/** An entry cut in two: its YAML and its text, each with the line of the file on which it begins. */
export type FrontMatter = {
  readonly yaml: string;
  readonly yamlLine: number;
  readonly body: string;
  readonly bodyLine: number;
  /** Where the cut had to be guessed, or lines stand in the way. */
  readonly issues: readonly Issue[];
};

/** Cuts a Markdown file at its two `---` lines; the issue alone when it has no front matter. */
export function splitFrontMatter(file: string, text: string): FrontMatter | Issue {
  const lines = text.split('\n');
  const isFence = (line: string | undefined): boolean => line?.trimEnd() === '---';
  const begin = lines.findIndex((line) => line.trim() !== '');
  const issue = (line: number, message: string, cure: string): Issue => ({
    rule: 'front-matter',
    file,
    position: { line, column: 1 },
    message,
    cure,
  });
  if (begin < 0) return issue(1, 'The file is empty', 'write fields and text, or remove the file');
  if (!isFence(lines[begin])) {
    return issue(
      1,
      'The file does not begin with front matter',
      'begin it with a line `---`, the fields, and another line `---`',
    );
  }
  const issues: Issue[] = [];
  if (begin > 0)
    issues.push(issue(1, 'Empty lines stand above the front matter', 'begin the file with `---`'));
  const end = lines.findIndex((line, index) => index > begin && isFence(line));
  const cut = end < 0 ? lastFieldLine(lines, begin) + 1 : end;
  if (end < 0) {
    issues.push(
      issue(
        cut + 1,
        `The front matter that begins in line ${begin + 1} is never closed`,
        'add a line `---` here, after its last field',
      ),
    );
  }
  const textBegin = end < 0 ? cut : cut + 1;
  return {
    yaml: lines.slice(begin + 1, cut).join('\n'),
    yamlLine: begin + 2,
    body: lines.slice(textBegin).join('\n'),
    bodyLine: textBegin + 1,
    issues,
  };
}

/** Where fields end that nothing closes: before the first empty line that no further field or row follows. */
function lastFieldLine(lines: readonly string[], begin: number): number {
  let last = begin;
  for (const [index, line] of lines.entries()) {
    if (index <= begin || line.trim() === '') continue;
    const isField = /^(?:[\w-]+:(?: |$)|\s|- |[#}\]])/.test(line);
    if (!isField && lines[index - 1]?.trim() === '') return last;
    last = index;
  }
  return last;
}
