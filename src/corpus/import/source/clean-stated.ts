import { withoutBadCharacters } from '../../../archive/rules/characters.ts';
import type { Stated } from './source-text.ts';

/** What a file says of itself, as the lines have it: without the characters that may not stand in a text. */
export function cleanStated(stated: Stated): Stated {
  const clean = Object.entries(stated).flatMap(([field, { value, line }]) => {
    const words = withoutBadCharacters(value).trim();
    return words === '' ? [] : [[field, { value: words, line }]];
  });
  return Object.fromEntries(clean);
}
