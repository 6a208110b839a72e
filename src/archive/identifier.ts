import { z } from 'zod';
import { withLatinLetters } from './look-alike.ts';

const longestInBytes = 100;
const windowsDevices = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/** A record's id, which is the name of its file and part of its address: lower-case ASCII words joined by hyphens. */
export const identifier = z.string().refine(isIdentifier, {
  error: ({ input }) => {
    const meant = typeof input === 'string' ? identifierFrom(input) : undefined;
    return `write lower-case letters, digits and single hyphens: \`${meant ?? 'xi-jinping'}\``;
  },
});

/** True when the text can be a record's id on every file system and in every address. */
export function isIdentifier(text: string): boolean {
  return (
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text) &&
    text.length <= longestInBytes &&
    !windowsDevices.test(text)
  );
}

/** Why a text cannot be a record's id; undefined when it can. */
export function faultOfIdentifier(text: string): string | undefined {
  if (isIdentifier(text)) return undefined;
  const bytes = new TextEncoder().encode(text).length;
  if (bytes > longestInBytes) return `has ${bytes} bytes; an id has at most ${longestInBytes}`;
  if (windowsDevices.test(text)) return 'is a device on Windows, where no file can be called so';
  return 'cannot be an id';
}

/** The id that a text was probably meant to be: `Xi_Jinping` → `xi-jinping`; undefined when that can be none. */
export function identifierFrom(text: string): string | undefined {
  const id = withLatinLetters(text)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return isIdentifier(id) ? id : undefined;
}

/** The known id that the given one was probably meant to be, by edit distance; undefined when none is near. */
export function nearest(text: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.max(2, Math.floor(text.length / 4)) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - text.length) >= bestDistance) continue;
    const distance = editDistance(text, candidate);
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

/** Levenshtein distance: insertions, deletions and replacements of one character that turn a into b. */
function editDistance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const replaced = (above[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const changed = Math.min((above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
      current.push(Math.min(replaced, changed));
    }
    above = current;
  }
  return above[b.length] ?? 0;
}
