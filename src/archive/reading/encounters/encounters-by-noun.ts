import {
  type Encounter,
  encounter,
  type Frame,
  isStated,
  levelOf,
  pairsAmong,
  pairsBetween,
} from './encounter.ts';
import { matchesOf, nobody, nouns, startsList, wideGap } from './encounter-patterns.ts';
import { isClauseStart } from './encounter-subjects.ts';
import { type Agents, readList, readListBefore } from './person-lists.ts';
import { marks, type Phrased } from './person-phrases.ts';
import { leadsToMainClause } from './report-time.ts';

const happened =
  '(?:took place|taken place|has begun|have begun|has started|was held|were held|has been held|have been held|began|started|ended|concluded|continued|is taking place|are taking place|is under ?way|are under ?way|is being held|are being held|got under ?way|was completed|were completed)';
const between = new RegExp(`\\b(?<noun>${nouns})(?:${wideGap}) between ${startsList}`, 'giu');
const happenedBetween = new RegExp(
  `\\b(?<noun>${nouns}) (?:${happened})(?: (?!(?:after|before|following|during|ahead|${nouns})\\b)[\\p{L}\\p{N}’'-]+){0,8}? between ${startsList}`,
  'giu',
);
const meetingOf = new RegExp(`\\b(?<noun>${nouns}) of (?=${marks.person})`, 'giu');
const happensAfter = new RegExp(
  `^(?:, who ${nobody}{1,120},)?(?: ${nobody}{1,60}?)? ${happened}\\b`,
  'iu',
);
const occasion =
  /^(?:(?:during|at|in the course of|in|following|after|at the (?:end|beginning|start|close|conclusion) of|opening|concluding|beginning|in conclusion of|as a result of) )(?:(?:the|his|her|their|today[’']s|a|an|these|this) )?(?:(?!(?:to|of|for|up|follow-up|preparations?|light|view)\b)[\p{L}’'-]+ ){0,3}$/iu;

/** “Talks between A and B took place”, “the meeting of A with B was held”, “During the talks between A and B”. */
export function findNounsBetween(phrased: Phrased, frame: Frame): Encounter[] {
  const found = [between, meetingOf].flatMap((pattern) =>
    matchesOf(pattern, phrased).flatMap((match) => {
      const list = readList(phrased, match.end, 'may-be-subject');
      if (!list) return [];
      const partner =
        pattern === meetingOf && phrased.text.startsWith(' with ', list.end)
          ? readList(phrased, list.end + 6)
          : null;
      if (!partner && list.agents.length < 2) return [];
      const end = partner?.end ?? list.end;
      if (!isOccasion(phrased, match.start) && !happensAfter.test(phrased.text.slice(end)))
        return [];
      if (!leadsToMainClause(phrased.text.slice(0, match.start))) return [];
      if (!isStated(phrased, frame, { ...match, listEnd: end })) return [];
      const pairs = partner ? pairsBetween(list.agents, partner.agents) : pairsAmong(list.agents);
      return [encounter(phrased, frame, pairs, levelOf(match.noun), { ...match, listEnd: end })];
    }),
  );
  const told = matchesOf(happenedBetween, phrased).flatMap((match) => {
    const list = readList(phrased, match.end);
    if (!list || list.agents.length < 2) return [];
    if (!leadsToMainClause(phrased.text.slice(0, match.start))) return [];
    if (!isStated(phrased, frame, { ...match, listEnd: list.end })) return [];
    const level = levelOf(match.noun);
    return [
      encounter(phrased, frame, pairsAmong(list.agents), level, { ...match, listEnd: list.end }),
    ];
  });
  return [...found, ...told];
}

/** True when the words before a noun make it the frame of what is told: “During the”, or a headline that begins with it. */
export function isOccasion({ text, isHeadline }: Phrased, at: number): boolean {
  const before = text.slice(0, at);
  if (occasion.test(before)) return true;
  if (!isHeadline) return false;
  return /(?:^|: |\b(?:(?<!\b(?:ahead|eve|view|favou?r|advance|capable) )of|from|following|after|during|at|in) (?:(?:the|a|an|their) )?)(?:(?!(?:on|about|before|ahead|for|to|upcoming|forthcoming|next|planned)\b)[\p{L}\p{N}’'-]+ ){0,4}$/iu.test(
    before,
  );
}

/** A noun for an encounter, and with whom. */
export const nounWith = new RegExp(`\\b(?<noun>${nouns})(?:${wideGap}) with ${startsList}`, 'giu');

/** “Readout of A’s call with B”, “B during the conversation with A has confirmed”, “At the meeting with B, A said”. */
export function findNounsWith(phrased: Phrased, frame: Frame): Encounter[] {
  return matchesOf(nounWith, phrased).flatMap((match) => {
    const list = readList(phrased, match.end);
    if (!list || !isStated(phrased, frame, { ...match, listEnd: list.end })) return [];
    const some =
      ownersAt(phrased, match.start, list.end) ?? subjectBeside(phrased, match.start, list.end);
    if (!some) return [];
    const pairs = pairsBetween(some, list.agents);
    return [encounter(phrased, frame, pairs, levelOf(match.noun), { ...match, listEnd: list.end })];
  });
}

/** Said of an encounter with its day in passing, it is one of some days before. */
const weekday = /^[^,;:]{0,20}\bon (?:mon|tues|wednes|thurs|fri|satur|sun)day\b/iu;
const duringIt = /^(?:during|at|in|in the course of) $/iu;

/** Whose encounter it was, where that is told as the event of the report. */
function ownersAt(phrased: Phrased, nounStart: number, listEnd: number): Agents | null {
  const owners = ownersBefore(phrased, nounStart);
  if (!owners) return null;
  const before = phrased.text.slice(0, owners.start);
  if (phrased.isHeadline)
    return /\b(?:on|about|ahead of|before) $/iu.test(before) && !/^readout/iu.test(before)
      ? null
      : owners.agents;
  if (weekday.test(phrased.text.slice(listEnd, listEnd + 30))) return null;
  const isTold =
    duringIt.test(before) ||
    (isClauseStart(phrased, owners.start) && happensAfter.test(phrased.text.slice(listEnd)));
  return isTold ? owners.agents : null;
}

const ownerThenWords = new RegExp(
  `(?:${marks.owner}|${marks.person}(?= $))(?: (?!(?:with|of|on|for|before|ahead|upcoming|forthcoming|planned|next|last|first|previous|earlier)\\b)[\\p{L}’'-]+){0,4} $`,
  'iu',
);

function ownersBefore(
  phrased: Phrased,
  nounStart: number,
): { agents: Agents; start: number } | null {
  const before = phrased.text.slice(0, nounStart);
  const match = ownerThenWords.exec(before.slice(-120));
  if (!match) return null;
  const end = before.length - Math.min(120, before.length) + match.index + 1;
  if (before[end - 1] === marks.person && !phrased.isHeadline) return null;
  const asPersons = before.slice(0, end).replaceAll(marks.owner, marks.person);
  return readListBefore({ ...phrased, text: asPersons }, end);
}

const saidVerb =
  '(?: (?:said|noted|stressed|stated|emphasi[sz]ed|underlined|underscored|declared|announced|added|told|remarked|pointed out))?';
const inPassing = new RegExp(
  `^,?${saidVerb},? (?:during|at|in|in the course of|following|after) (?:(?:the|his|her|their|today[’']s|a|an|this) )?(?:[\\p{L}’'-]+ ){0,3}$`,
  'iu',
);

const afterTalks = new RegExp(
  `^(?:following|after|at the end of) (?:their|(?:the )?\\p{L}+[-–]\\p{L}+) (?:\\p{L}+ ){0,2}?(?<noun>talks|negotiations|consultations|meeting),? (?=${marks.person})`,
  'giu',
);

/** “Following their talks, A and B made statements”, “After Russian-Turkish talks, A and B …”: those of exactly two. */
export function findTalksBefore(phrased: Phrased, frame: Frame): Encounter[] {
  const [match] = matchesOf(afterTalks, phrased);
  const list = match && readList(phrased, match.end, 'may-be-subject');
  if (!match || !list || list.agents.length !== 2) return [];
  if (!isStated(phrased, frame, { start: 0, listEnd: list.end })) return [];
  const start = match.words.lastIndexOf(match.noun);
  const stretch = { start, end: start + match.noun.length, listEnd: list.end };
  return [encounter(phrased, frame, pairsAmong(list.agents), levelOf(match.noun), stretch)];
}

/** Who did something at an encounter, which is told beside it. */
function subjectBeside(phrased: Phrased, nounStart: number, listEnd: number): Agents | null {
  const before = phrased.text.slice(0, nounStart);
  if (
    /^(?:following|after) /iu.test(before) &&
    weekday.test(phrased.text.slice(listEnd, listEnd + 30))
  )
    return null;
  return occasion.test(before)
    ? subjectAfter(phrased, listEnd)
    : subjectInPassing(phrased, nounStart);
}

function subjectAfter(phrased: Phrased, at: number): Agents | null {
  const gap = /^(?:(?: (?:in|on|at|today)\b[^,;:\uE000\uE001]{0,80})?,) (?=\uE000)/u.exec(
    phrased.text.slice(at, at + 120),
  );
  return gap ? (readList(phrased, at + gap[0].length)?.agents ?? null) : null;
}

function subjectInPassing(phrased: Phrased, nounStart: number): Agents | null {
  const end = phrased.text.lastIndexOf(marks.person, nounStart - 1) + 1;
  if (end === 0 || !inPassing.test(phrased.text.slice(end, nounStart))) return null;
  const list = readListBefore(phrased, end);
  return list && isClauseStart(phrased, list.start) ? list.agents : null;
}
