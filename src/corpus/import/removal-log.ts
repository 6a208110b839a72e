import { codePoint } from '../../archive/look-alike.ts';
import type { Removal } from '../../archive/source.ts';
import type { Outline } from './outline/outline.ts';
import type { SourceText } from './source/source-text.ts';

/** The removal log of a report, in the order of its lines: lines that are not its words, and characters no text may hold. */
export function removalLog({ source, first, last, removed }: Outline): Removal[] {
  const lines = removed.map(({ line, text, rule }): Removal => ({ line, text, rule }));
  const characters = removedCharactersIn(source).filter(
    ({ line }) => line >= first && line <= last,
  );
  return [...lines, ...characters].sort((a, b) => a.line - b.line);
}

/** One row for each kind of character that a line of the capture lost. The line itself stays where it was. */
export function removedCharactersIn({ dropped = [] }: SourceText): Removal[] {
  return dropped.map(({ line, character }) => ({
    line,
    text: codePoint(character),
    rule: 'character',
  }));
}
