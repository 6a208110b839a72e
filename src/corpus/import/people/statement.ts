import type { MaskedSentence } from './masked-sentences.ts';
import type { Person } from './persons.ts';

/** That a person took part, as one place of the report shows it. */
export type Statement = {
  readonly person: Person;
  readonly confidence: number;
  /** The text it stands in, counted with the headline as 0. */
  readonly index: number;
  readonly words: string;
  readonly review?: string;
};

/** A statement of a sentence; the offsets are those of the sentence. */
export function stateIn(
  { index, phrased }: MaskedSentence,
  person: Person,
  confidence: number,
  start: number,
  end: number,
): Statement {
  const words = phrased.exact.slice(start, Math.min(end, phrased.exact.length)).trim();
  return { person, confidence, index, words };
}
