import type { DraftFinding } from '../draft.ts';
import type { ReviewedLine } from './line-fates.ts';

/** A finding with its number in the list of the entry, counted from 1: by it the page names its anchors. */
export type NumberedFinding = DraftFinding & { readonly number: number };

/** A stretch of a line: the findings whose words it is part of, and those whose words end with it. */
export type LinePiece = {
  readonly text: string;
  readonly findings: readonly NumberedFinding[];
  readonly ending: readonly NumberedFinding[];
};

/** Where words of a finding stand in one line; `isEnd` is false when they go on in the next one. */
type FoundWords = {
  readonly finding: NumberedFinding;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly isEnd: boolean;
};

/** The findings of an entry in its order. */
export function numberFindings(findings: readonly DraftFinding[]): NumberedFinding[] {
  return findings.map((finding, index) => ({ ...finding, number: index + 1 }));
}

/**
 * The lines of a capture cut where the words of findings begin and end, by their number; put together again, the pieces
 * are the line. Words may go over several lines of one paragraph.
 *
 * `Beijing, 14 May` with a place on “Beijing” and a date on “14 May” → `Beijing` `, ` `14 May`
 */
export function piecesOfLines(
  lines: readonly ReviewedLine[],
  findings: readonly NumberedFinding[],
): Map<number, LinePiece[]> {
  const found = findings.flatMap((finding) => findWords(finding, lines));
  const byLine = Map.groupBy(found, ({ line }) => line);
  return new Map(lines.map(({ line, text }) => [line, cut(text, byLine.get(line) ?? [])]));
}

/** True when the words of a finding stand in the line that it names, or begin there. */
export function isShown(finding: NumberedFinding, lines: readonly ReviewedLine[]): boolean {
  return finding.words === undefined || findWords(finding, lines).length > 0;
}

function cut(text: string, found: readonly FoundWords[]): LinePiece[] {
  const borders = new Set([0, text.length, ...found.flatMap(({ start, end }) => [start, end])]);
  const sorted = [...borders].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((from, index) => {
    const to = sorted[index + 1] ?? text.length;
    const around = found.filter(({ start, end }) => start <= from && to <= end);
    return {
      text: text.slice(from, to),
      findings: around.map(({ finding }) => finding),
      ending: around.filter(({ end, isEnd }) => isEnd && end === to).map(({ finding }) => finding),
    };
  });
}

/** Where the words stand: in the line of the finding, or over lines that became the same paragraph. */
function findWords(finding: NumberedFinding, lines: readonly ReviewedLine[]): FoundWords[] {
  const { words } = finding;
  const first = lines.findIndex(({ line }) => line === finding.line);
  if (words === undefined || first < 0) return [];
  const stretch = linesOfParagraph(lines, first);
  const span = spanOf(words, stretch.map(({ text }) => text).join('\n'));
  if (!span) return [];
  let from = 0;
  return stretch.flatMap(({ line, text }): FoundWords[] => {
    const start = Math.max(0, span.start - from);
    const end = Math.min(text.length, span.end - from);
    const isEnd = span.end - from <= text.length;
    from += text.length + 1;
    return start < end ? [{ finding, line, start, end, isEnd }] : [];
  });
}

/** A line and those after it that became the same paragraph or headline. */
function linesOfParagraph(lines: readonly ReviewedLine[], first: number): ReviewedLine[] {
  const partOf = ({ fate }: ReviewedLine): string | undefined => {
    if (fate.kind === 'headline') return '0';
    return fate.kind === 'paragraph' ? fate.anchor : undefined;
  };
  const [line] = lines.slice(first, first + 1);
  if (!line) return [];
  const rest = lines.slice(first + 1);
  const part = partOf(line);
  const end = part === undefined ? 0 : rest.findIndex((each) => partOf(each) !== part);
  return [line, ...(end < 0 ? rest : rest.slice(0, end))];
}

/** Where words stand in a text, whatever white space lies between them. */
function spanOf(words: string, text: string): { start: number; end: number } | undefined {
  const parts = words
    .trim()
    .split(/\s+/)
    .map((part) => part.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  const match = new RegExp(parts.join('\\s+'), 'u').exec(text);
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}
