import { alignWords } from './align-words.ts';

/**
 * The line of each word of a text that the capture has, in its order, and how many it has not. A line of which less than
 * half is found is none of the text’s: `The` and `Moscow` also stand in lines about it.
 */
export function linesOfWords(
  text: string,
  lines: readonly string[],
): { lines: number[]; foreign: number } {
  const words = wordsOf(text);
  const first = alignLines(words, lines);
  const counts = new Map<number, number>();
  for (const line of first) counts.set(line, (counts.get(line) ?? 0) + 1);
  const strong = lines.map((line, index) =>
    2 * (counts.get(index + 1) ?? 0) >= wordsOf(line).length ? line : '',
  );
  const found = alignLines(words, strong);
  return { lines: found, foreign: words.length - found.length };
}

function alignLines(text: readonly string[], lines: readonly string[]): number[] {
  const words = lines.flatMap((line, index) =>
    wordsOf(line).map((word) => ({ word, line: index + 1 })),
  );
  const aligned = alignWords(
    text,
    words.map(({ word }) => word),
  );
  return aligned.flatMap((at) => (at === null ? [] : [words[at]?.line ?? 0]));
}

/** Words without punctuation: the publishers’ data has other marks of layout than the captures. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
