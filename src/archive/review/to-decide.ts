import type { Issue } from '../issue.ts';
import { rules } from '../rules/table.ts';
import { numberFindings, type NumberedFinding } from './finding-marks.ts';
import { recordsReached } from './records-reached.ts';
import type { DraftEntry, DraftRecord, Review } from './review.ts';

/** What has to be done before a draft is published: questions first answered by hand, faults mended, records reviewed. */
export type ToDecide = {
  readonly findings: readonly NumberedFinding[];
  readonly issues: readonly Issue[];
  /** Those of the issues that would stop a build. */
  readonly errors: readonly Issue[];
  readonly records: readonly DraftRecord[];
  /** How many things that is; warnings and notes do not count. */
  readonly count: number;
  /** What is to be decided in a few words: the fields in question, each once. */
  readonly fields: readonly string[];
};

/** Drafts, each with what is to be decided of it. */
export type DraftsByNeed = readonly (DraftEntry & { readonly open: ToDecide })[];

/** What an editor has to decide of a draft. */
export function toDecide({ file, entry }: DraftEntry, review: Review): ToDecide {
  const findings = numberFindings(entry?.record.draft?.findings ?? []).filter(
    (finding) => finding.review !== undefined,
  );
  const issues = review.issuesIn(file);
  const records = entry ? recordsReached(entry, review.corpus, review.records) : [];
  const errors = issues.filter(({ rule }) => rules[rule] === 'error');
  return {
    findings,
    issues,
    errors,
    records,
    count: findings.length + errors.length + records.length,
    fields: [...new Set(findings.map(({ field }) => field))],
  };
}

/** Drafts with what is to be decided of each: those that cannot be read first, then those that need most. */
export function draftsByNeed(review: Review): DraftsByNeed {
  return review.drafts
    .map((draft) => ({ ...draft, open: toDecide(draft, review) }))
    .sort(
      (a, b) =>
        Number(a.entry !== undefined) - Number(b.entry !== undefined) ||
        b.open.count - a.open.count ||
        (a.id < b.id ? -1 : 1),
    );
}
