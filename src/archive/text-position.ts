import type { Position } from './issue.ts';

/** Line and column of an offset in a text, both from 1; `firstLine` is the line on which the text begins. */
export function positionAt(text: string, offset: number, firstLine = 1): Position {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: firstLine + before.split('\n').length - 1, column: offset - lineStart + 1 };
}
