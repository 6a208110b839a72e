import type { DraftFinding } from '../draft.ts';

/** A finding with its number in the list of the entry, counted from 1: by it the page names its anchors. */
export type NumberedFinding = DraftFinding & { readonly number: number };

/** A stretch of a line: the findings whose words it is part of, and those whose words end with it. */
export type LinePiece = {
  readonly text: string;
  readonly findings: readonly NumberedFinding[];
  readonly ending: readonly NumberedFinding[];
};

/** The findings of an entry in its order. */
export function numberFindings(findings: readonly DraftFinding[]): NumberedFinding[] {
  return findings.map((finding, index) => ({ ...finding, number: index + 1 }));
}

/** True when the words of a finding stand in the line that it names; also of one that names no words. */
export function standsInLine({ words }: DraftFinding, line: string): boolean {
  return words === undefined || findWords(line, words) !== undefined;
}

/**
 * A line cut where the words of findings begin and end; put together again, the pieces are the line.
 *
 * `Beijing, 14 May` with a place on “Beijing” and a date on “14 May” → `Beijing` `, ` `14 May`
 */
export function piecesOfLine(line: string, findings: readonly NumberedFinding[]): LinePiece[] {
  const spans = findings.flatMap((finding) => {
    const span = finding.words === undefined ? undefined : findWords(line, finding.words);
    return span ? [{ ...span, finding }] : [];
  });
  const borders = new Set([0, line.length, ...spans.flatMap(({ start, end }) => [start, end])]);
  const sorted = [...borders].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((from, index) => {
    const to = sorted[index + 1] ?? line.length;
    const around = spans.filter(({ start, end }) => start <= from && to <= end);
    return {
      text: line.slice(from, to),
      findings: around.map(({ finding }) => finding),
      ending: around.filter(({ end }) => end === to).map(({ finding }) => finding),
    };
  });
}

/** Where words stand in a line, whatever white space lies between them. */
function findWords(line: string, words: string): { start: number; end: number } | undefined {
  const parts = words.trim().split(/\s+/).map(RegExp.escape);
  const match = new RegExp(parts.join('\\s+')).exec(line);
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}
