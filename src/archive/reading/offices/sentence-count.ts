import { sentencesOf } from '../sentences.ts';
import type { Text } from '../span.ts';

/** The number of the sentence at a place of a report, its texts counted through. */
export type SentenceAt = (text: number, at: number) => number;

/** Counts the sentences of a report; a text is only cut into sentences when it is asked for. */
export function countSentences(texts: readonly Text[]): SentenceAt {
  const starts = new Map<number, number[]>();
  return (index, at) => {
    const text = texts[index];
    if (!text) throw new RangeError(`There is no text ${index}`);
    const known = starts.get(index) ?? sentencesOf(text).map(({ start }) => start);
    starts.set(index, known);
    return index * beyond + known.filter((start) => start <= at).length;
  };
}

/** More sentences than a text has. */
const beyond = 100_000;
