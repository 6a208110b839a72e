import { compareIssues, type Issue } from '../archive/issue.ts';
import { checkArchive } from '../archive/rules/check.ts';
import { rules } from '../archive/rules/table.ts';
import { type CorpusReading, readCorpus } from './read-corpus.ts';

/** A corpus with all that was found in it. `isWhole` is false when some issue is an error: then nothing may be built. */
export type CheckedCorpus = CorpusReading & { readonly isWhole: boolean };

/** Reads a content folder and runs every rule: one reading, all issues, in order. */
export async function checkCorpus(content: string): Promise<CheckedCorpus> {
  const reading = await readCorpus(content);
  const issues: Issue[] = [...reading.issues, ...checkArchive(reading.corpus)].sort(compareIssues);
  const isWhole = !issues.some(({ rule }) => rules[rule] === 'error');
  return { ...reading, issues, isWhole };
}
