import { isOfThisEvent } from '../../../archive/reading/encounters/report-time.ts';
import type { MaskedSentence } from './masked-sentences.ts';
import { speaksAtMeeting, toldTo } from './part-patterns.ts';
import type { Statement } from './parts.ts';
import type { Person } from './persons.ts';

/** Whom a report of talks lets speak in its main clauses: “P stressed that …”, “…, said P”, “told P”. */
export function findSpeakers(
  { phrased, people }: MaskedSentence,
  isKnown: (person: Person) => boolean,
): Statement[] {
  return people.flatMap(({ person, start, end, isOwner }): Statement[] => {
    if (!person || isOwner || isKnown(person)) return [];
    const before = phrased.text.slice(0, start);
    const after = phrased.text.slice(end, end + 120);
    const isSubject = speaksAtMeeting.test(after) && isMainClause(before);
    const isSaidBy =
      /\uE002[,.]? (?:said|noted|stressed|added|stated|emphasi[sz]ed|underlined) $/u.test(before);
    const isTold =
      toldTo.test(before) &&
      isMainClause(before.replace(toldTo, '').replace(/[\uE000]+[^,;\uE000]*$/u, ''));
    if (!isSubject && !isSaidBy && !isTold) return [];
    if (!isOfThisEvent(before.slice(-60) + after.slice(0, 60), null)) return [];
    return [
      {
        person,
        confidence: 0.75,
        start,
        end: Math.min(phrased.exact.length, end + 40),
        review: 'Only a verb shows that this person was there; the words may come from elsewhere.',
      },
    ];
  });
}

function isMainClause(before: string): boolean {
  return (
    /^(?:|[^.;]{0,100}, |.*[,;] (?:and|while|but) |.*\uE000 and |[^,;]{0,60}\b(?:today|also|then) )$/u.test(
      before,
    ) &&
    !/\b(?:that|when|which|who|where|because|as|if|said|noted|recalled|earlier|previously)\b/iu.test(
      before,
    )
  );
}
