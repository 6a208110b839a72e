import { foldWhiteSpace } from '../../../archive/white-space.ts';
import type { Outline } from '../outline/outline.ts';

/** The line of a report that holds the words, the preferred one if it does; null when none does by itself. */
export function lineWith(outline: Outline, words: string, preferred: number): number | null {
  const holds = (line: number): boolean =>
    foldWhiteSpace(outline.source.lines[line - 1] ?? '').includes(words);
  if (holds(preferred)) return preferred;
  for (let line = outline.first; line <= outline.last; line++) if (holds(line)) return line;
  return null;
}
