import { changeAuthority } from '../archive/authority-records.ts';
import type { Corpus, Stored } from '../archive/corpus.ts';
import { isDraft } from '../archive/draft.ts';
import { compareIssues, type Issue } from '../archive/issue.ts';
import { publishedPart } from '../archive/published-part.ts';
import { checkArchive } from '../archive/rules/check.ts';
import { checkReviews } from '../archive/rules/drafts.ts';
import type { CheckedCorpus } from './check-corpus.ts';
import { recallReadings } from './recall-readings.ts';

/** What was found in the drafts of an archive. None of it keeps anything from being published. */
export type DraftReport = {
  /** True when the site shows the drafts, each marked as one. */
  readonly areShown: boolean;
  readonly issues: readonly Issue[];
};

/** The report of an archive without drafts. */
export const noDrafts: DraftReport = { areShown: false, issues: [] };

/**
 * What each draft lacks and what an editor has to decide, and of the drafts that are not published the faults that they
 * would have if they were.
 */
export function checkDrafts(content: string, checked: CheckedCorpus): DraftReport {
  const { corpus } = checked;
  return {
    areShown: corpus.archive?.record.drafts === 'shown',
    issues: [...faultsOfDrafts(content, checked), ...checkReviews(corpus)].sort(compareIssues),
  };
}

/** The faults of the drafts that are not published, without what is to be decided of each. */
export function faultsOfDrafts(content: string, checked: CheckedCorpus): Issue[] {
  const { corpus, unpublished, draftFaults } = checked;
  const faults = unpublished.size > 0 ? faultsIfPublished(content, corpus, unpublished) : [];
  return [...draftFaults, ...faults].sort(compareIssues);
}

/** Only the drafts are read in the light of all records: what was published was read without them. */
function faultsIfPublished(
  content: string,
  corpus: Corpus,
  unpublished: ReadonlySet<string>,
): Issue[] {
  const { leftOut } = publishedPart(corpus);
  const whole = draftsLast(corpus);
  const readings = recallReadings(content, { ...whole, events: leftOut }, 'readings-of-drafts');
  return checkArchive(whole, readings).filter(({ file }) => unpublished.has(file));
}

/** Of two records that claim the same, the later one is told of it: that is to be the draft. */
function draftsLast(corpus: Corpus): Corpus {
  const sorted = <T extends Stored<{ readonly draft?: unknown }>>(records: readonly T[]): T[] => [
    ...records.filter((record) => !isDraft(record)),
    ...records.filter(isDraft),
  ];
  return { ...changeAuthority(corpus, sorted), events: sorted(corpus.events) };
}
