import type { Outline } from '../../src/corpus/import/outline/outline.ts';
import { linesOfWords } from './body-lines.ts';
import type { ImportedCapture } from './dev-captures.ts';

/** What became of the words of a report’s body, and of the lines of its capture. */
export type WordScore = {
  /** Words of the record’s text that stand in the capture, in its order. */
  readonly words: number;
  /** Of these, in a paragraph; in a headline; in the removal log; in none of them. */
  readonly kept: number;
  readonly inHeadline: number;
  readonly removed: number;
  readonly lost: number;
  /** Words of the record’s text that the capture does not have. */
  readonly foreign: number;
  /** What is wrong with the lines of the capture, and the body’s lines that were removed: a sentence each. */
  readonly faults: readonly string[];
  readonly removedLines: readonly string[];
};

type Part = 'paragraph' | 'headline' | 'removed' | 'nothing';

/** Follows each word of the record’s text to its line in the capture, and asks what became of that line. */
export function scoreWords({ record, source, reports }: ImportedCapture): WordScore {
  const outlines = reports.map(({ outline }) => outline);
  const parts = partsOf(source.lines, outlines);
  const count = { paragraph: 0, headline: 0, removed: 0, nothing: 0 };
  const removedLines = new Set<number>();
  const rules = new Map(
    outlines.flatMap(({ removed }) => removed).map((each) => [each.line, each.rule]),
  );
  const { lines, foreign } = linesOfWords(record.text, source.lines);
  for (const line of lines) {
    const part = parts.get(line) ?? 'nothing';
    count[part] += 1;
    if (part === 'removed') removedLines.add(line);
  }
  return {
    words: lines.length,
    kept: count.paragraph,
    inHeadline: count.headline,
    removed: count.removed,
    lost: count.nothing,
    foreign,
    faults: faultsOf(source.lines, outlines).map((fault) => `${record.id}: ${fault}`),
    removedLines: [...removedLines].map(
      (line) => `${record.id}: line ${line}, ${rules.get(line)}: ${source.lines[line - 1]}`,
    ),
  };
}

/** Several scores as one. */
export function sumOfWords(scores: readonly WordScore[]): WordScore {
  const sum = (key: 'words' | 'kept' | 'inHeadline' | 'removed' | 'lost' | 'foreign'): number =>
    scores.reduce((total, score) => total + score[key], 0);
  return {
    words: sum('words'),
    kept: sum('kept'),
    inHeadline: sum('inHeadline'),
    removed: sum('removed'),
    lost: sum('lost'),
    foreign: sum('foreign'),
    faults: scores.flatMap(({ faults }) => faults),
    removedLines: scores.flatMap(({ removedLines }) => removedLines),
  };
}

/** The promise of the outline: each line that is not blank has one part, and a part says what its lines say. */
function faultsOf(lines: readonly string[], outlines: readonly Outline[]): string[] {
  const claims = outlines.flatMap(claimsOf);
  const counts = new Map<number, number>();
  for (const { first, last } of claims)
    for (let line = first; line <= last; line++) counts.set(line, (counts.get(line) ?? 0) + 1);
  const faults = lines.flatMap((text, index) => {
    const line = index + 1;
    if (bareWords(text) === '') return [];
    const count = counts.get(line) ?? 0;
    if (count === 1) return [];
    return [`line ${line} has ${count === 0 ? 'no part' : `${count} parts`}: ${text}`];
  });
  const changed = claims.flatMap(({ first, last, text }) =>
    bareWords(text) === bareWords(lines.slice(first - 1, last).join(' '))
      ? []
      : [`lines ${first}–${last} are not what the capture has: ${text}`],
  );
  const ranges = outlines.map(({ first, last }) => `${first}-${last}`).join(', ');
  const lastLine = lines.findLastIndex((line) => bareWords(line) !== '') + 1;
  const isWhole =
    outlines[0]?.first === 1 &&
    (outlines.at(-1)?.last ?? 0) >= lastLine &&
    outlines.every(
      ({ first }, index) => index === 0 || first === (outlines[index - 1]?.last ?? 0) + 1,
    );
  return [...faults, ...changed, ...(isWhole ? [] : [`${ranges} of 1-${lines.length} claimed`])];
}

function claimsOf({
  title,
  paragraphs,
  removed,
}: Outline): { first: number; last: number; text: string }[] {
  return [
    ...(title ? [title] : []),
    ...paragraphs,
    ...removed.map(({ line, text }) => ({ first: line, last: line, text })),
  ];
}

function partsOf(lines: readonly string[], outlines: readonly Outline[]): Map<number, Part> {
  const parts = new Map<number, Part>();
  const mark = (part: Part, first: number, last: number): void => {
    for (let line = first; line <= Math.min(last, lines.length); line++) parts.set(line, part);
  };
  for (const { title, paragraphs, removed } of outlines) {
    for (const { line } of removed) mark('removed', line, line);
    if (title) mark('headline', title.first, title.last);
    for (const { first, last } of paragraphs) mark('paragraph', first, last);
  }
  return parts;
}

/** White space folded, and without the characters that no text may hold. */
function bareWords(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}\ufffd]/gu, '')
    .trim();
}
