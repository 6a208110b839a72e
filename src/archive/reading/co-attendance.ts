import type { ArchiveDate } from '../date.ts';
import { type Encounter, pairsAmong } from './encounter.ts';
import { readSubject } from './encounter-subjects.ts';
import { readList } from './person-lists.ts';
import { marks, type Phrased } from './person-phrases.ts';
import { isOfThisEvent } from './report-time.ts';

/** Somebody was at something; `thing` is the noun of it, or null where the words name none (“addressed the participants”). */
type Attendance = {
  readonly agents: readonly (string | null)[];
  readonly thing: string | null;
  readonly phrased: Phrased;
  readonly start: number;
  readonly end: number;
};

/** More people than this are a list of delegates: the text does not say of each two that they attended together. */
const mostAttendants = 40;

const things =
  'ceremony|forum|summit|session|conference|meeting|talks|negotiations|council|reception|parade|congress|assembly|opening|signing|gala|dinner|lunch|breakfast|event|presentation|concert|exhibition|service|unveiling|inauguration|briefing|roundtable|round table|tournament|match|performance|screening|premiere|commemoration|celebrations?|festival|funeral|mass|tour';
const object = `(?: (?!(?:which|that|who|where|and|to|but)\\b)[\\p{L}\\p{N}’'“”"-]+){0,10}? (?<thing>${things})(?=[\\s,.;:!?)]|$)`;
const attended = new RegExp(
  `\\b(?:attended|(?:took|taken|take) part in|participated in|(?:was|were|is|are) present at|arrived at|spoke at|addressed)${object}`,
  'giu',
);
const addressed = /\baddressed the (?:participants|audience|delegates|guests|forum)\b/giu;
const attendedBy = new RegExp(
  `\\b(?<thing>${things}) (?:was|were|has been|is) (?:also )?attended by (?=${marks.person}|\\p{L})`,
  'giu',
);
const jointly =
  /\b(?:held|gave|hold|took part in) (?:a |their )?(?:joint|final|closing) (?:press|news) (?:conference|briefing|statement)s?\b|\bmade (?:joint )?(?:press statements|statements for the (?:press|media))\b/giu;

/** Who attended what, as one sentence says it. */
export function findAttendances(phrased: Phrased, date: ArchiveDate | null): Attendance[] {
  if (!phrased.text.includes(marks.person) || !isOfThisEvent(phrased.text, date)) return [];
  const bySubject = [attended, addressed, jointly].flatMap((pattern) =>
    Array.from(phrased.text.matchAll(pattern)).flatMap(({ 0: words, index, groups }) => {
      const subject = readSubject(phrased, index);
      if (!subject) return [];
      const thing = pattern === jointly ? 'press conference' : (groups?.['thing'] ?? null);
      return [
        {
          agents: subject.agents,
          thing: thing?.toLowerCase() ?? null,
          phrased,
          start: index,
          end: index + words.length,
        },
      ];
    }),
  );
  const byList = Array.from(phrased.text.matchAll(attendedBy)).flatMap(
    ({ 0: words, index, groups }) => {
      const list = readList(phrased, index + words.length);
      if (!list) return [];
      return [
        {
          agents: list.agents,
          thing: groups?.['thing']?.toLowerCase() ?? null,
          phrased,
          start: index,
          end: index + words.trimEnd().length,
        },
      ];
    },
  );
  return [...bySubject, ...byList];
}

/**
 * Whom the text says to have attended the same thing: named together in one sentence, or in two which speak of one thing
 * (“took part in the opening ceremony”, “addressed the participants”). Where the thing is the talks that two had, a third
 * who attended them was there with both.
 */
export function joinAttendances(
  attendances: readonly Attendance[],
  talkers: ReadonlySet<string>,
): (Encounter & { phrased: Phrased })[] {
  const things = new Set(attendances.flatMap(({ thing }) => (thing === null ? [] : [thing])));
  const [only] = things;
  const groups = new Map<string, Attendance[]>();
  for (const attendance of attendances) {
    const thing = attendance.thing ?? (things.size === 1 ? only : undefined);
    if (thing !== undefined) groups.set(thing, [...(groups.get(thing) ?? []), attendance]);
  }
  return [...groups].flatMap(([thing, group]) => {
    const isTalks = /^(?:meeting|talks|negotiations)$/u.test(thing);
    const seen: string[] = isTalks ? [...talkers] : [];
    const found = group.flatMap(({ agents, phrased, start, end }) => {
      const own = agents.filter((agent) => agent !== null);
      const among = pairsAmong(own);
      const across = isTalks || thing !== 'event' ? own.flatMap((a) => crossed(seen, a)) : [];
      seen.push(...own);
      return [
        { between: [...among, ...across], level: 'co-attendance' as const, start, end, phrased },
      ];
    });
    return new Set(seen).size > mostAttendants ? [] : found;
  });

  function crossed(seen: readonly string[], agent: string): [string, string][] {
    return seen.filter((other) => other !== agent).map((other) => [other, agent]);
  }
}
