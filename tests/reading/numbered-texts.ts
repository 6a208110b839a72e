import type { Text } from '../../src/archive/reading/span.ts';

/** A headline and paragraphs as the texts of a report, numbered from 0. */
export function numberedTexts(texts: readonly string[]): Text[] {
  return texts.map((text, index) => ({ p: String(index), text }));
}
