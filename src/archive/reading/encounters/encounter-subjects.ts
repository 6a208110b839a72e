import { marks, type Phrased } from './person-phrases.ts';
import { type PersonList, readListBefore } from './person-lists.ts';
import { leadsToMainClause } from './report-time.ts';

const none = `[^,;:${marks.person}${marks.owner}]`;
const adverb =
  '(?: (?:has|have|also|then|today|yesterday|later|subsequently|jointly|together|both|each|all|personally|briefly|separately|afterwards|in turn|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|this (?:morning|afternoon|evening|week)),?)*';

/** “A, President of B,”, “A, who is on a visit,”, “A within the visit to B”, “A has also” – and then the verb. */
const straight = new RegExp(
  `^(?:, (?:who (?:is|was|are|has|had|arrived|came) )?${none}{1,120},)?(?: (?:within|during|in|on|at|as part of|upon|following|after|while) ${none}{1,100}?,?)?${adverb} $`,
  'iu',
);

/** “A visited the exhibition and” – and then a further verb of the same subject. */
const coordinate = new RegExp(
  `^ [^;:${marks.person}${marks.owner}]{1,200}?(?: and|,)(?: then)?${adverb} $`,
  'iu',
);

/** Words between two persons of whom the first is still the subject: “A, accompanied by B, met …”. */
const company = new RegExp(
  `${marks.person},? (?:together with|accompanied by|along with|alongside|joined by|on behalf of|at the invitation of|on the instructions? of) $`,
  'iu',
);

const afterCompany = new RegExp(`^,${adverb} $`, 'iu');

/** The verb of a list’s own predicate, up to the list. */
const firstPredicate = new RegExp(
  ` (?:had|held|met|received|greeted|exchanged|shook|spoke|talked|conducted) (?:${none}{0,80} )?$`,
  'iu',
);

/** “On the sidelines of the Forum A met …”, “During the summit in Beijing A met …”, without a comma. */
const fronted =
  /^(?:On|At|In|During|Within|After|Before) [^,;:\uE000-\uE002]{1,80}(?:\p{Lu}\p{L}*|\d{4}|summit|forum|ceremony|session) $/u;

/** Before a subject: the start of a sentence or a clause, a day, or a word that cannot govern it. */
const clauseStart =
  /(?:^|[,;:)\]–—\-\uE002] ?|\b(?:today|yesterday|also|then|meanwhile|however|later|\d+|here|and|but|reports that|reported that|said that|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|evening|afternoon) )$/iu;

/** Who does what the verb at an offset says; null when the sentence leaves a doubt. */
export function readSubject(phrased: Phrased, verbStart: number): PersonList | null {
  const end = phrased.text.lastIndexOf(marks.person, verbStart - 1) + 1;
  if (end === 0) return null;
  const between = phrased.text.slice(end, verbStart);
  if (between.length > 260) return null;
  const list = readListBefore(phrased, end);
  if (!list) return null;
  if (!isClauseStart(phrased, list.start))
    return hopOverCompany(phrased, list, between) ?? hopOverPredicate(phrased, list, between);
  return isWay(between) ? list : null;
}

/** True when a main clause of the report may begin at the offset. */
export function isClauseStart({ text }: Phrased, at: number): boolean {
  const before = text.slice(0, at);
  return (clauseStart.test(before.slice(-40)) || fronted.test(before)) && leadsToMainClause(before);
}

function isWay(between: string): boolean {
  if (straight.test(between)) return leadsToMainClause(between.replace(/^, who /u, ''));
  return coordinate.test(between) && leadsToMainClause(between);
}

/** “A had talks with B and exchanged greetings with C”: the second verb has the subject of the first. */
function hopOverPredicate(phrased: Phrased, list: PersonList, between: string): PersonList | null {
  if (!/^,? and(?: also| then| later)? $/u.test(between)) return null;
  const from = Math.max(0, list.start - 120);
  const verb = firstPredicate.exec(phrased.text.slice(from, list.start));
  return verb && readSubject(phrased, from + verb.index + 1);
}

function hopOverCompany(phrased: Phrased, list: PersonList, between: string): PersonList | null {
  const before = phrased.text.slice(Math.max(0, list.start - 60), list.start);
  const found = company.exec(before);
  if (!found || !afterCompany.test(between)) return null;
  const end = list.start - found[0].length + 1;
  const subject = readListBefore(phrased, end);
  return subject && isClauseStart(phrased, subject.start) ? subject : null;
}
