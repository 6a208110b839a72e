import type { Catalogue } from '../archive/catalogue.ts';
import { makeCatalogue } from '../archive/join.ts';
import { compareIssues, type Issue } from '../archive/issue.ts';
import { checkArchive } from '../archive/rules/check.ts';
import { checkAddresses } from '../archive/rules/permalinks.ts';
import { rules } from '../archive/rules/table.ts';
import { type CorpusReading, readCorpus } from './read-corpus.ts';
import { recallReadings } from './recall-readings.ts';

/** A corpus with all that was found in it. `catalogue` is null when some issue is an error: then nothing may be built. */
export type CheckedCorpus = CorpusReading & { readonly catalogue: Catalogue | null };

/** Reads a content folder and runs every rule: one reading, all issues, in order. */
export async function checkCorpus(content: string): Promise<CheckedCorpus> {
  const reading = await readCorpus(content);
  const readings = recallReadings(content, reading.corpus);
  const found: Issue[] = [...reading.issues, ...checkArchive(reading.corpus, readings)];
  const joined = hasError(found) ? null : makeCatalogue(reading.corpus, readings);
  const issues = [...found, ...(joined ? checkAddresses(joined) : [])].sort(compareIssues);
  return { ...reading, issues, catalogue: hasError(issues) ? null : joined };
}

function hasError(issues: readonly Issue[]): boolean {
  return issues.some(({ rule }) => rules[rule] === 'error');
}
