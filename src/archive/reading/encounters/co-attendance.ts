import type { ArchiveDate } from '../../date.ts';
import { groupByEach } from '../../group-by-each.ts';
import { type Encounter, pairsAmong } from './encounter.ts';
import { nobody } from './encounter-patterns.ts';
import { readSubject } from './encounter-subjects.ts';
import { type Agents, readList } from './person-lists.ts';
import { marks, type Phrased } from './person-phrases.ts';
import { isOfThisEvent } from './report-time.ts';

/** Somebody was at something. */
export type Attendance = {
  readonly agents: Agents;
  /** The noun of it; null where the words name none (“addressed the participants”). */
  readonly thing: string | null;
  /** What tells it from others of its kind: “opening” of the opening ceremony; empty where nothing does. */
  readonly which: string;
  /** False for “a dinner”: another sentence may tell of another one. */
  readonly isDefinite: boolean;
  readonly phrased: Phrased;
  readonly start: number;
  readonly end: number;
};

/** More people than this are a list of delegates: the text does not say of each two that they attended together. */
const mostAttendants = 40;

const things =
  'ceremony|forum|summit|session|conference|meeting|talks|negotiations|council|reception|parade|congress|assembly|opening|signing|gala|dinner|lunch|breakfast|event|presentation|concert|exhibition|service|unveiling|inauguration|briefing|roundtable|round table|tournament|match|performance|screening|premiere|commemoration|celebrations?|festival|funeral|mass|tour';
const attended = new RegExp(
  `\\b(?:attended|(?:took|taken|take) part in|participated in|(?:was|were|is|are) present at|arrived at|spoke at|addressed)(?<which>(?: (?!(?:which|that|who|where|and|to|but)\\b)[\\p{L}\\p{N}’'“”"-]+){0,10}?) (?<thing>${things})(?=[\\s,.;:!?)]|$)(?! (?:${things})\\b)`,
  'giu',
);
const addressed = /\baddressed the (?:participants|audience|delegates|guests|forum)\b/giu;
const jointly =
  /\b(?:held|gave|hold|took part in) (?:a |their )?(?:joint|final|closing) (?<thing>(?:press|news) (?:conference|briefing|statement))s?\b|\bmade (?:joint )?(?:press statements|statements for the (?:press|media))\b/giu;
const attendedBy = new RegExp(
  `\\b(?<which>(?:the|this)(?: (?!(?:of|in|at|and)\\b)[\\p{L}\\p{N}’'-]+){0,6}?) (?<thing>${things}) (?:was|were|has been|is) (?:also )?attended(?: ${nobody}{1,60}?)? by (?=${marks.person}|\\p{L})`,
  'giu',
);

/** Who attended what, as one sentence says it. */
export function findAttendances(phrased: Phrased, date: ArchiveDate | null): Attendance[] {
  if (!phrased.text.includes(marks.person) || !isOfThisEvent(phrased.text, date)) return [];
  const bySubject = [attended, addressed, jointly].flatMap((pattern) =>
    attendancesOf(pattern, phrased, ({ index }) => readSubject(phrased, index)),
  );
  const byList = attendancesOf(attendedBy, phrased, ({ 0: words, index }) =>
    readList(phrased, index + words.length),
  );
  return [...bySubject, ...byList];
}

function attendancesOf(
  pattern: RegExp,
  phrased: Phrased,
  attendantsOf: (match: RegExpExecArray) => { readonly agents: Agents } | null,
): Attendance[] {
  return Array.from(phrased.text.matchAll(pattern)).flatMap((match) => {
    const attendants = attendantsOf(match);
    if (!attendants) return [];
    const { thing = pattern === jointly ? 'press conference' : null, which = '' } =
      match.groups ?? {};
    return [
      {
        agents: attendants.agents,
        thing: thing?.toLowerCase() ?? null,
        which: [which, placeAfter(phrased, match.index + match[0].length)]
          .join(' ')
          .toLowerCase()
          .replace(/\b(?:the|this|an?)\b/gu, '')
          .trim(),
        isDefinite: !/^ an?\b/iu.test(which),
        phrased,
        start: match.index,
        end: match.index + match[0].trimEnd().length,
      },
    ];
  });
}

/** “in Astana”, “on Friday”, “of the Games” after a ceremony: what tells a thing from others of its kind. */
function placeAfter({ text }: Phrased, end: number): string {
  const isCeremony = /(?:ceremony|opening)$/iu.test(text.slice(0, end));
  const found = /^ (in|at|on|of) (?:the )?[\p{L}\p{N}-]+/u.exec(text.slice(end, end + 60));
  return found && (found[1] !== 'of' || isCeremony) ? found[0] : '';
}

/**
 * Whom the text says to have attended the same thing: named together in one sentence, or in two which speak of one thing
 * (“took part in the opening ceremony”, “addressed the participants”). Where the thing is the talks that two had, a third
 * who attended them was there with both.
 */
export function joinAttendances(
  attendances: readonly Attendance[],
  talkers: ReadonlySet<string>,
): (Encounter & { readonly phrased: Phrased })[] {
  const named = new Set(attendances.flatMap(({ thing }) => (thing === null ? [] : [thing])));
  const [only] = named.size === 1 ? named : [];
  const groups = groupByEach(attendances, ({ thing }) => [thing ?? only ?? []].flat());
  return [...groups].flatMap(([thing, group]) =>
    joinGroup(group, /^(?:meeting|talks|negotiations)$/u.test(thing) ? talkers : new Set()),
  );
}

function joinGroup(
  group: readonly Attendance[],
  talkers: ReadonlySet<string>,
): (Encounter & { readonly phrased: Phrased })[] {
  const isOne = new Set(group.flatMap(({ which }) => (which === '' ? [] : [which]))).size <= 1;
  const seen = new Set(talkers);
  const found = group.flatMap(({ agents, isDefinite, phrased, start, end }) => {
    const own = agents.filter((agent) => agent !== null);
    const others = isOne && isDefinite ? [...seen] : [];
    for (const agent of own) seen.add(agent);
    const across = own.flatMap((agent) =>
      others.filter((other) => other !== agent).map((other): [string, string] => [other, agent]),
    );
    const between = [...pairsAmong(own), ...across];
    return [{ between, level: 'co-attendance' as const, start, end, phrased }];
  });
  return seen.size > mostAttendants ? [] : found;
}
