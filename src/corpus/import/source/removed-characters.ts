import type { Removal } from '../../../archive/source.ts';
import { codePoint } from '../../../archive/look-alike.ts';
import type { SourceText } from './source-text.ts';

/**
 * The rows of the removal log for characters that may not stand in a text, of the lines `first` to `last`: one for each
 * kind of character in a line. Their lines stay in the text.
 */
export function removedCharactersIn(
  { dropped = [], lines }: SourceText,
  first = 1,
  last = lines.length,
): Removal[] {
  return dropped
    .filter(({ line }) => line >= first && line <= last)
    .map(({ line, character }) => ({ line, text: codePoint(character), rule: 'character' }));
}
