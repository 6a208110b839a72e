import {
  isOfThisEvent,
  leadsToMainClause,
} from '../../../archive/reading/encounters/report-time.ts';
import type { MaskedSentence } from './masked-sentences.ts';
import { afterAttendants, attended } from './part-patterns.ts';
import { runBefore } from './person-lists.ts';
import { stateIn, type Statement } from './statement.ts';

const subjectVerb = new RegExp(
  `^(?:, [^;.]{1,120},)?,?(?: (?:also|then|both|jointly|together|all|has|have|had|personally))* ${attended}\\b`,
  'iu',
);

/** Two or more of whom a sentence says this did it with one another. */
const togetherVerb = /^,? (?:also )?(?:discussed|exchanged views|agreed|reviewed|considered)\b/u;

/** Who did what only one who was there does: “A, B and C also took part in the talks”, “A signed the protocol”. */
export function findAttendance(sentence: MaskedSentence): Statement[] {
  const { phrased, people } = sentence;
  return people.flatMap(({ start, end, isOwner }, at): Statement[] => {
    if (isOwner) return [];
    const rest = phrased.text.slice(end);
    const isList = afterAttendants.test(rest);
    const run = runBefore(sentence, at);
    const first = run.at(-1)?.start ?? start;
    const acted = subjectVerb.test(rest) || (run.length > 1 && togetherVerb.test(rest));
    if (!isList && !(acted && isClauseStart(phrased.text, first))) return [];
    if (!isOfThisEvent(phrased.text.slice(Math.max(0, end - 60), end + 80), sentence.day))
      return [];
    return run.map((one) =>
      stateIn(sentence, one.person, isList ? 0.92 : 0.85, one.start, end + 40),
    );
  });
}

function isClauseStart(text: string, start: number): boolean {
  const before = text.slice(0, start);
  // “ASTANA. KAZINFORM – The President …”, “MOSCOW, June 7. /TASS/. The ministers …”
  if (/^\p{Lu}{3,}[^\uE000]{0,60}(?:--|[–—/-])\.? (?:The \p{L}[^.;\uE000]{0,60}, )?$/u.test(before))
    return true;
  if (!leadsToMainClause(before)) return false;
  return /(?:^|[,;:.] |\band |\uE002,? )$/u.test(before) || /^[^.;\uE000]{0,80}, $/u.test(before);
}
