import type { Corpus } from '../corpus.ts';
import { compareIssues, type Issue } from '../issue.ts';
import { checkDates } from './dates.ts';
import { checkNames } from './names.ts';
import { checkAnchors, checkEntries } from './permalinks.ts';
import { checkOffices } from './offices.ts';
import { checkPassages } from './passages.ts';
import { checkReferences } from './references.ts';
import { checkVerbatim } from './verbatim.ts';

const checks = [
  checkReferences,
  checkNames,
  checkDates,
  checkOffices,
  checkPassages,
  checkVerbatim,
  checkAnchors,
  checkEntries,
];

/** Runs every rule over the corpus and returns all issues, in order of file and line. */
export function checkArchive(corpus: Corpus): Issue[] {
  return checks.flatMap((check) => check(corpus)).sort(compareIssues);
}
