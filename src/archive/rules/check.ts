import type { Corpus } from '../corpus.ts';
import { compareIssues, type Issue } from '../issue.ts';
import type { Readings } from '../readings.ts';
import { checkAccounts } from './accounts.ts';
import { checkCaptureCharacters } from './capture-characters.ts';
import { checkCircles } from './circles.ts';
import { checkClaims } from './claims.ts';
import { checkContacts } from './contacts.ts';
import { checkDates } from './dates.ts';
import { checkEvidence } from './evidence.ts';
import { checkFigures } from './figures.ts';
import { checkHolders } from './holders.ts';
import { checkIdDates } from './id-dates.ts';
import { checkKinds } from './kinds.ts';
import { checkNames } from './names.ts';
import { checkAnchors, checkEntries, checkMoves } from './permalinks.ts';
import { checkOffices } from './offices.ts';
import { checkOutcomes } from './outcomes.ts';
import { checkParticipants } from './participants.ts';
import { checkPassages } from './passages.ts';
import { checkReferences } from './references.ts';
import { checkRelease } from './release.ts';
import { checkScripts } from './scripts.ts';
import { checkTenures } from './tenures.ts';
import { checkVerbatim } from './verbatim.ts';
import { checkVisits } from './visits.ts';
import { checkWeekdays } from './weekdays.ts';

const checks = [
  checkReferences,
  checkKinds,
  checkCircles,
  checkNames,
  checkDates,
  checkIdDates,
  checkRelease,
  checkWeekdays,
  checkVisits,
  checkAccounts,
  checkEvidence,
  checkParticipants,
  checkContacts,
  checkOffices,
  checkTenures,
  checkHolders,
  checkOutcomes,
  checkFigures,
  checkPassages,
  checkScripts,
  checkCaptureCharacters,
  checkClaims,
  checkVerbatim,
  checkAnchors,
  checkEntries,
  checkMoves,
];

/** Runs every rule over the corpus and returns all issues, in order of file and line. */
export function checkArchive(corpus: Corpus, readings: Readings): Issue[] {
  return checks.flatMap((check) => check(corpus, readings)).sort(compareIssues);
}
