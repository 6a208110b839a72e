import type { TermMention } from '../../../archive/reading/mentions.ts';

/** A topic of a report, where the text first names it, and how sure it is that the report is about it. */
export type FoundTopic = {
  readonly topic: string;
  readonly confidence: number;
  readonly first: TermMention;
};

/** The topics of the vocabulary that a report names more than in passing: in its headline, at its head, or in two paragraphs. */
export function findTopics(terms: readonly TermMention[]): FoundTopic[] {
  const byTopic = Map.groupBy(
    terms.filter(({ kind }) => kind === 'topic'),
    ({ id }) => id,
  );
  return [...byTopic].flatMap(([topic, mentions]) => {
    const [first] = mentions;
    const paragraphs = new Set(mentions.map(({ p }) => p));
    const confidence = paragraphs.has('0')
      ? 0.95
      : paragraphs.size > 1
        ? 0.9
        : paragraphs.has('1') || paragraphs.has('2')
          ? 0.8
          : 0;
    return first && confidence > 0 ? [{ topic, confidence, first }] : [];
  });
}
