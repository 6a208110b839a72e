import { foldWhiteSpace } from '../../../archive/white-space.ts';
import type { Outline } from '../outline/outline.ts';

/** The line of a report that holds the words, the preferred one if it does; null when none does by itself. */
export function lineWith(outline: Outline, words: string, preferred: number): number | null {
  if (lineHolds(outline, preferred, words)) return preferred;
  for (let line = outline.first; line <= outline.last; line++)
    if (lineHolds(outline, line, words)) return line;
  return null;
}

/** True when the words stand in a line of a report by themselves, its white space folded. */
export function lineHolds({ source }: Outline, line: number, words: string): boolean {
  return foldWhiteSpace(source.lines[line - 1] ?? '').includes(words);
}
