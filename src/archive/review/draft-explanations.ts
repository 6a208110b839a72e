import { byId, type Corpus, type Entry } from '../corpus.ts';
import { parseDate } from '../date.ts';
import { type Explanation, explanationsOf, unresolvedOf } from '../explanations.ts';
import { type TermMention, unresolvedReasons } from '../reading/mentions.ts';
import type { Reading } from '../reading/reading.ts';

/** A place or topic that a text names, with how often. */
export type NamedTerm = Pick<TermMention, 'kind' | 'id'> & {
  readonly name: string;
  readonly times: number;
};

/** Whom the office phrases of a draft stand for, those of which the archive cannot tell, and the places and topics named. */
export function draftExplanations(
  { record }: Entry,
  reading: Reading,
  corpus: Corpus,
): {
  explanations: Explanation[];
  unresolved: { phrase: string; why: string }[];
  terms: NamedTerm[];
} {
  const date = parseDate(record.date);
  const records = { agents: byId(corpus.agents), offices: byId(corpus.offices) };
  return {
    explanations: date ? explanationsOf({ record, reading }, { date }, records) : [],
    unresolved: unresolvedOf({ reading }).map(({ phrase, reason }) => {
      return { phrase, why: unresolvedReasons[reason] };
    }),
    terms: termsOf(reading, corpus),
  };
}

function termsOf({ terms }: Reading, corpus: Corpus): NamedTerm[] {
  const records = { place: byId(corpus.places), topic: byId(corpus.topics) };
  const alike = Map.groupBy(terms, ({ kind, id }) => `${kind} ${id}`);
  return [...alike.values()].flatMap((all): NamedTerm[] => {
    const [first] = all;
    if (!first) return [];
    const { kind, id } = first;
    return [{ kind, id, name: records[kind].get(id)?.name ?? id, times: all.length }];
  });
}
