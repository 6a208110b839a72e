import { isOfThisEvent } from '../../../archive/reading/encounters/report-time.ts';
import type { MaskedSentence } from './masked-sentences.ts';
import { afterAttendants, attended, beforeAttendants } from './part-patterns.ts';
import type { Statement } from './parts.ts';

type Placed = { statement: Statement; sentence: MaskedSentence };

/** Who was there: “attended by A, B and C”, “A, B and C also took part”, and the lists below a heading of participants. */
export function findAttendance(sentences: readonly MaskedSentence[]): Placed[] {
  return [...sentences.flatMap(findInSentence), ...findInLists(sentences)];
}

function findInSentence(sentence: MaskedSentence): Placed[] {
  const statements = [...findListed(sentence), ...findSubjects(sentence)];
  return statements.map((statement) => ({ statement, sentence }));
}

function findListed({ phrased, people }: MaskedSentence): Statement[] {
  return beforeAttendants.flatMap((pattern) =>
    Array.from(phrased.text.matchAll(pattern)).flatMap(({ 0: words, index }) => {
      const clause = phrased.text.slice(Math.max(0, index - 80), index + words.length);
      if (!isOfThisEvent(clause, null)) return [];
      return runFrom(phrased.text, people, index + words.length).map((one) => ({
        person: one.person,
        confidence: 0.92,
        start: index,
        end: one.end,
      }));
    }),
  );
}

type Standing = {
  readonly person: Statement['person'];
  readonly start: number;
  readonly end: number;
};

/** The persons of a list from an offset on: between two of them nothing but names, titles and joints. */
function runFrom(text: string, people: MaskedSentence['people'], from: number): Standing[] {
  const run: Standing[] = [];
  let at = from;
  for (const { start, end, person, isOwner } of people) {
    if (start < from) continue;
    if (!isListGap(text.slice(at, start))) break;
    if (person && !isOwner) run.push({ person, start, end });
    at = end;
  }
  return run;
}

function isListGap(gap: string): boolean {
  return (
    gap.length < 160 &&
    !/[.;]\s+\p{Lu}/u.test(gap.replace(/;/gu, ',')) &&
    !/\b(?:said|told|noted|stressed|discuss\p{L}*|that|which|who (?:said|told|noted)|met|was|were|is|are|has|have|had|will|during|after|before|about|regarding)\b/iu.test(
      gap,
    )
  );
}

const subjectVerb = new RegExp(
  `^(?:, [^,;.\\uE000]{1,80},)?,?(?: (?:also|then|both|jointly|together|all|has|have|had|personally))* ${attended}\\b`,
  'iu',
);

/** “A, B and C attended the talks”: whoever stands in the list before the verb. */
function findSubjects({ phrased, people }: MaskedSentence): Statement[] {
  return people.flatMap(({ end, person }, at): Statement[] => {
    const rest = phrased.text.slice(end);
    const isList = afterAttendants.test(rest);
    if (
      !isList &&
      !(person && subjectVerb.test(rest) && isClauseStart(phrased.text, people[at]?.start ?? 0))
    )
      return [];
    if (!isOfThisEvent(phrased.text.slice(Math.max(0, end - 60), end + 80), null)) return [];
    return runBefore(phrased.text, people, at).map((one) => ({
      person: one.person,
      confidence: isList ? 0.92 : 0.85,
      start: one.start,
      end: Math.min(phrased.text.length, end + 40),
    }));
  });
}

function isClauseStart(text: string, start: number): boolean {
  return (
    /(?:^|[,;:.] |\band |\uE002,? )$/u.test(text.slice(0, start)) ||
    /^(?:[^.;\uE000]{0,80}), $/u.test(text.slice(0, start))
  );
}

function runBefore(text: string, people: MaskedSentence['people'], at: number): Standing[] {
  const run: Standing[] = [];
  for (let index = at; index >= 0; index--) {
    const one = people[index];
    if (!one) break;
    const next = people[index + 1];
    if (
      index < at &&
      next &&
      !/^(?:,| and|, and|,? as well as|;| &|[^.;:\uE000]{0,60}, (?:and )?)\s*$/u.test(
        text.slice(one.end, next.start),
      )
    )
      break;
    if (index < at && next && !isListGap(text.slice(one.end, next.start))) break;
    if (one.person && !one.isOwner)
      run.push({ person: one.person, start: one.start, end: one.end });
  }
  return run;
}

const heading =
  /^[^\p{L}]*(?:.{0,80}\b)?(?:participants|attendees|attendance|attending|delegations?|present|taking part|members of the .{0,40} delegation)\b[^.]{0,60}:?[^\p{L}]*$/iu;

/** “Participants:” and below it a person a line. */
function findInLists(sentences: readonly MaskedSentence[]): Placed[] {
  const found: Placed[] = [];
  let isOpen = false;
  let last = -1;
  for (const sentence of sentences) {
    const { phrased, people, index } = sentence;
    const [first] = people;
    if (people.length === 0 || !isAtStart(phrased.text, first?.start ?? 0)) {
      const isSamePara = index === last;
      if (!isSamePara) isOpen = heading.test(phrased.text) && phrased.text.length < 160;
      last = index;
      continue;
    }
    last = index;
    if (!isOpen || !first?.person) continue;
    found.push({
      sentence,
      statement: { person: first.person, confidence: 0.9, start: first.start, end: first.end },
    });
  }
  return found;
}

function isAtStart(text: string, start: number): boolean {
  return /^[\s*•·–—\-\d.)]*$/u.test(text.slice(0, start));
}
