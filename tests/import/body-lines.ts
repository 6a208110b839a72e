import { alignWords } from './align-words.ts';

/** The line of each word of a text that the capture has, in its order, and how many it has not. */
export function linesOfWords(
  text: string,
  lines: readonly string[],
): { lines: number[]; foreign: number } {
  const words = lines.flatMap((line, index) =>
    wordsOf(line).map((word) => ({ word, line: index + 1 })),
  );
  const aligned = alignWords(
    wordsOf(text),
    words.map(({ word }) => word),
  );
  const found = aligned.flatMap((at) => (at === null ? [] : [words[at]?.line ?? 0]));
  return { lines: found, foreign: aligned.length - found.length };
}

/** Words without punctuation: the publishers’ data has other marks of layout than the captures. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
