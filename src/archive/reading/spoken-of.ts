import type { Span, Text } from './span.ts';

/** Words that speak of an earlier event which has no report of its own here: “the meeting in 2014”. */
export type SpokenOf = Span & { readonly words: string };

/** Finds the earlier events of which a report speaks, in the order of the text. */
export function findSpokenOf(_texts: readonly Text[]): SpokenOf[] {
  return [];
}
