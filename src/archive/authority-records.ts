import type { Corpus, Stored } from './corpus.ts';
import type { RecordDraft } from './draft.ts';

/** The kinds of authority records: each of them may be a draft. */
export const authorityKinds = ['agent', 'office', 'place', 'topic', 'publisher'] as const;

/** `agent`, `office` … */
export type AuthorityKind = (typeof authorityKinds)[number];

/** What all authority records have. */
export type AuthorityRecord = {
  readonly name: string;
  readonly draft?: RecordDraft | undefined;
};

/** The authority records of a corpus, kind by kind. */
export function authorityRecords(
  corpus: Corpus,
): readonly (readonly [AuthorityKind, readonly Stored<AuthorityRecord>[]])[] {
  return [
    ['agent', corpus.agents],
    ['office', corpus.offices],
    ['place', corpus.places],
    ['topic', corpus.topics],
    ['publisher', corpus.publishers],
  ];
}

/** A corpus with the same change made to each kind of its authority records. */
export function changeAuthority(
  corpus: Corpus,
  change: <T extends Stored<AuthorityRecord>>(records: readonly T[]) => readonly T[],
): Corpus {
  return {
    ...corpus,
    agents: change(corpus.agents),
    offices: change(corpus.offices),
    places: change(corpus.places),
    topics: change(corpus.topics),
    publishers: change(corpus.publishers),
  };
}
