import type { Catalogue } from '../archive/catalogue.ts';
import type { Corpus } from '../archive/corpus.ts';
import { compareIssues, type Issue } from '../archive/issue.ts';
import { makeCatalogue } from '../archive/join.ts';
import { publishedPart } from '../archive/published-part.ts';
import { checkArchive } from '../archive/rules/check.ts';
import { checkDraftRecords } from '../archive/rules/drafts.ts';
import { checkAddresses } from '../archive/rules/permalinks.ts';
import { rules } from '../archive/rules/table.ts';
import { type CorpusReading, readCorpus } from './read-corpus.ts';
import { recallReadings } from './recall-readings.ts';

/**
 * A corpus with all that was found in what is published of it; of the drafts only what could not be read is told here
 * (see `checkDrafts`).
 */
export type CheckedCorpus = CorpusReading & {
  /** Made of the published part; null when some issue is an error: then nothing may be built. */
  readonly catalogue: Catalogue | null;
  /** The files of the drafts that are not published, with the captures that they alone claim. */
  readonly unpublished: ReadonlySet<string>;
  /** What could not be read in these. */
  readonly draftFaults: readonly Issue[];
};

/** Reads a content folder and runs every rule over what is published: one reading, all issues, in order. */
export async function checkCorpus(content: string): Promise<CheckedCorpus> {
  const reading = await readCorpus(content);
  const part = publishedPart(reading.corpus);
  const unpublished = unpublishedFiles(reading, part);
  const readings = recallReadings(content, part);
  const found: Issue[] = [
    ...reading.issues.filter(({ file }) => !unpublished.has(file)),
    ...checkArchive(part, readings).filter(({ file }) => !unpublished.has(file)),
    ...checkDraftRecords(part, reading.corpus),
    ...checkHoldings(part),
  ];
  const joined = hasError(found) ? null : makeCatalogue(part, readings);
  const issues = [...found, ...(joined ? checkAddresses(joined) : [])].sort(compareIssues);
  return {
    ...reading,
    issues,
    catalogue: hasError(issues) ? null : joined,
    unpublished,
    draftFaults: reading.issues.filter(({ file }) => unpublished.has(file)),
  };
}

function unpublishedFiles({ corpus, draftFiles }: CorpusReading, part: Corpus): Set<string> {
  const areShown = corpus.archive?.record.drafts === 'shown';
  const captureNames = ({ events }: Pick<Corpus, 'events'>): string[] =>
    events.map(({ record }) => record.source.capture);
  const published = new Set(captureNames(part));
  const captures = captureNames({ events: part.leftOut }).flatMap((name) =>
    published.has(name) ? [] : (corpus.captures.get(name)?.file ?? []),
  );
  return new Set([...(areShown ? part.leftOut.map(({ file }) => file) : draftFiles), ...captures]);
}

/** Something must be published; drafts alone are no archive. */
function checkHoldings({ archive, events, leftOut }: Corpus): Issue[] {
  if (!archive || events.length > 0 || leftOut.length === 0) return [];
  return [
    {
      rule: 'empty-archive',
      file: archive.file,
      message: `None of the reports is published: ${leftOut.length === 1 ? 'the only one is a draft' : `all ${leftOut.length} are drafts`}`,
      cure:
        archive.record.drafts === 'shown'
          ? 'give one of them its `date`'
          : 'review one of them and remove its `draft:`, or write `drafts: shown` here to try out the site',
    },
  ];
}

function hasError(issues: readonly Issue[]): boolean {
  return issues.some(({ rule }) => rules[rule] === 'error');
}
