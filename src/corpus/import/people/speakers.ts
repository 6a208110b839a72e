import { isOfThisEvent } from '../../../archive/reading/encounters/report-time.ts';
import type { MaskedSentence } from './masked-sentences.ts';
import { speaksAtMeeting, toldTo } from './part-patterns.ts';
import { stateIn, type Statement } from './statement.ts';
import type { Person } from './persons.ts';

const review = 'Only a verb shows that this person was there; the words may come from elsewhere.';

/**
 * Whom a report of talks lets speak in its main clauses: “P stressed that …”, “…, said P”, “told P”. Twice is enough; once
 * an editor has to look.
 */
export function findSpeakers(
  sentences: readonly MaskedSentence[],
  known: ReadonlySet<Person>,
): Statement[] {
  const statements = sentences.flatMap((sentence) => findInSentence(sentence, known));
  const byPerson = Map.groupBy(statements, ({ person }) => person);
  return statements.map((statement) =>
    (byPerson.get(statement.person)?.length ?? 0) > 1
      ? { ...statement, confidence: 0.82 }
      : { ...statement, review },
  );
}

function findInSentence(sentence: MaskedSentence, known: ReadonlySet<Person>): Statement[] {
  const { phrased, people } = sentence;
  return people.flatMap(({ person, start, end, isOwner }): Statement[] => {
    if (!person || isOwner || known.has(person)) return [];
    const before = phrased.text.slice(0, start);
    const after = phrased.text.slice(end, end + 120);
    if (!isSubject(before, after) && !saidBy.test(before) && !isTold(before)) return [];
    if (!isOfThisEvent(before.slice(-60) + after.slice(0, 60), sentence.day)) return [];
    return [stateIn(sentence, person, 0.75, start, end + 40)];
  });
}

const saidBy = /\uE002[,.]? (?:said|noted|stressed|added|stated|emphasi[sz]ed|underlined) $/u;

function isSubject(before: string, after: string): boolean {
  return speaksAtMeeting.test(after) && isMainClause(before);
}

/** “P told Q”: the words went to somebody in the room. */
function isTold(before: string): boolean {
  if (!toldTo.test(before)) return false;
  return isMainClause(before.replace(toldTo, '').replace(/\uE000+[^,;\uE000]*$/u, ''));
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
