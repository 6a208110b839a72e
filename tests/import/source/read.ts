import { readSource } from '../../../src/corpus/import/source/read-source.ts';
import type { SourceText } from '../../../src/corpus/import/source/source-text.ts';

/** The bytes of a text, in UTF-8 or in one byte a character. */
export function bytesOf(
  text: string,
  encoding: 'utf8' | 'latin1' | 'utf16le' = 'utf8',
): Uint8Array {
  return new Uint8Array(Buffer.from(text, encoding));
}

/** The one source text of a file. Throws when there are more or none. */
export function read(path: string, text: string | Uint8Array): SourceText {
  const { sources, refusals } = readSource(path, typeof text === 'string' ? bytesOf(text) : text);
  const [source, ...more] = sources;
  if (!source || more.length > 0 || refusals.length > 0)
    throw new Error(`${path}: ${JSON.stringify(refusals)}`);
  return source;
}

/** What a file is refused with, a line each: message and cure, with the path if it is not the file’s own. */
export function refusalsOf(path: string, text: string | Uint8Array): string[] {
  const { refusals } = readSource(path, typeof text === 'string' ? bytesOf(text) : text);
  return refusals.map((refusal) =>
    [refusal.path === path ? '' : `${refusal.path}: `, refusal.message, '; ', refusal.cure].join(
      '',
    ),
  );
}
