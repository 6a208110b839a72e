import type { ArchiveDate } from '../date.ts';
import type { ContactLevel } from '../contact.ts';
import {
  directVerbs,
  encounterNouns,
  haveVerbs,
  headlineVerbs,
  mutualVerbs,
  remoteWords,
  withVerbs,
} from './encounter-words.ts';
import { isClauseStart, readSubject } from './encounter-subjects.ts';
import { marks, type Phrased } from './person-phrases.ts';
import { readList, readListBefore } from './person-lists.ts';
import { isOfThisEvent, leadsToMainClause } from './report-time.ts';

/** What one sentence says of an encounter, before sides are looked at; offsets are those of the sentence. */
export type Encounter = {
  readonly between: readonly (readonly [string, string])[];
  readonly level: ContactLevel;
  /** The words that state it. */
  readonly start: number;
  readonly end: number;
  /** True when the sentence does not name both, and they follow from the report. */
  readonly isInferred?: boolean;
};

type Agents = readonly (string | null)[];

/** The encounters that one sentence states; `principal` is whom a headline without a subject is about. */
export function findEncounters(
  phrased: Phrased,
  date: ArchiveDate | null,
  principal: string | null,
): Encounter[] {
  return [
    ...findByVerbAndWith(phrased, date),
    ...findByVerbAndObject(phrased, date),
    ...findPassives(phrased, date),
    ...findMutual(phrased, date),
    ...findNounsBetween(phrased, date),
    ...findNounsOfOwners(phrased, date),
    ...findNounsInPassing(phrased, date),
    ...(phrased.isHeadline ? findInHeadline(phrased, date, principal) : []),
  ];
}

const nouns = encounterNouns.map(([, source]) => source).join('|');
const modifiers =
  "(?:(?:an?|the|his|her|their|its|this) )?(?:(?:number|series|couple|round|first round|second round|variety) of )?(?:(?!(?:with|between|of|after|during|before|on|for|to|at|in|from|about|following|by|that|who|and then|separate)\\b)[\\p{L}\\p{N}’'-]+,? ){0,6}?";
const day =
  '(?:\\d{1,2} )?(?:january|february|march|april|may|june|july|august|september|october|november|december)(?: \\d{1,2})?,?(?: \\d{4},?)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const narrowGap = `(?: (?:today|yesterday|tonight|earlier today|briefly|separately|again|also|privately|virtually|individually|by (?:secure )?(?:tele)?phone|over the phone|on the phone|by secure video|by video ?conference|via (?:a )?(?:secure )?video(?:[- ]?\\p{L}+)?|(?:on )?(?:${day})|this (?:morning|afternoon|evening|week)|in person|late \\p{L}+)){0,3}`;
const word =
  "(?!(?:with|and|that|who|which|to|by|between|about|of talks|of negotiations|talks|negotiations|cooperation|relations|dialogue|partnership|agreements?|contacts|preparations?|connection|accordance|line|support|discussions?)\\b)[\\p{L}\\p{N}’'.()-]+,?";
const wideGap = `(?:${narrowGap}|(?: (?:today|yesterday|here|briefly|separately|virtually|for talks|for the (?:first|second|third) time|one-on-one|in (?:an? |the )?|at the |at an? |on the (?:margins|sidelines?|fringes|occasion|territory)|during (?:the|his|her|an?|today’s) |as part of |within |via |over |by )(?: ?${word}){0,12}?)?)`;
const startsList = `(?=(?:the )?[${marks.person}\\p{L}])(?:both )?`;

function rowsOf(phrased: Phrased): (readonly [ContactLevel, string, 'wide' | 'narrow'])[] {
  return phrased.isHeadline ? [...withVerbs, ...headlineVerbs.with] : [...withVerbs];
}

const patterns = {
  text: makePatterns([...withVerbs], [...directVerbs], haveVerbs),
  headline: makePatterns(
    [...withVerbs, ...headlineVerbs.with],
    [...directVerbs, ...headlineVerbs.direct],
    `${haveVerbs}|${headlineVerbs.have}`,
  ),
};
void rowsOf;

function makePatterns(
  withRows: readonly (readonly [ContactLevel, string, 'wide' | 'narrow'])[],
  directRows: readonly (readonly [ContactLevel, string])[],
  have: string,
): {
  verbWith: (readonly [ContactLevel | null, RegExp])[];
  verbObject: (readonly [ContactLevel, RegExp])[];
} {
  const verbWith = withRows.map(
    ([level, verb, gap]) =>
      [
        level,
        new RegExp(
          `\\b(?:${verb})(?:${gap === 'wide' ? wideGap : narrowGap}) with ${/spoke/u.test(verb) ? '' : ''}${startsList}`,
          'giu',
        ),
      ] as const,
  );
  return {
    verbWith: [
      ...verbWith,
      ['conversation', new RegExp(`\\b(?:spoke|talked)${narrowGap} to ${startsList}`, 'giu')],
      [
        null,
        new RegExp(
          `\\b(?:${have}) ${modifiers}(?<noun>${nouns})(?:${wideGap}) with ${startsList}`,
          'giu',
        ),
      ],
    ],
    verbObject: directRows.map(
      ([level, verb]) => [level, new RegExp(`\\b(?:${verb}) (?=${marks.person})`, 'giu')] as const,
    ),
  };
}

/** “A had talks with B and C”: each of the subject with each of the list. */
function findByVerbAndWith(phrased: Phrased, date: ArchiveDate | null): Encounter[] {
  const { verbWith } = phrased.isHeadline ? patterns.headline : patterns.text;
  return verbWith.flatMap(([level, pattern]) =>
    matchesOf(pattern, phrased).flatMap((match) => {
      const list = readList(phrased, match.end);
      const subject = list && readSubject(phrased, match.start);
      if (!list || !subject) return [];
      if (!isStated(phrased, date, match.start, list.end)) return [];
      const pairs = /\b(?:trilateral|three-way|quadrilateral|four-way)\b/iu.test(match.words)
        ? pairsAmong([...subject.agents, ...list.agents])
        : pairsBetween(subject.agents, list.agents);
      return [
        encounter(phrased, pairs, level ?? levelOf(match.noun), match.start, match.end, list.end),
      ];
    }),
  );
}

const welcomed = new RegExp(`\\bwelcomed (?=${marks.person})`, 'giu');
const welcomeAt = /^ (?:at|upon|on (?:his|her|their) arrival|on arrival|in the|to the \p{Lu})/u;
const participle = new RegExp(`^(?:greeting|welcoming) (?=${marks.person})`, 'iu');

/** “A received B”, “A welcomed B at the airport”, “Greeting B, A said”. */
function findByVerbAndObject(phrased: Phrased, date: ArchiveDate | null): Encounter[] {
  const { verbObject } = phrased.isHeadline ? patterns.headline : patterns.text;
  const rows: (readonly [ContactLevel, RegExp])[] = [...verbObject, ['greeting', welcomed]];
  const found = rows.flatMap(([level, pattern]) =>
    matchesOf(pattern, phrased).flatMap((match) => {
      const list = readList(phrased, match.end);
      const subject = list && readSubject(phrased, match.start);
      if (!list || !subject) return [];
      const after = phrased.words.slice(list.end, list.end + 60);
      if (pattern === welcomed && !welcomeAt.test(after)) return [];
      if (!isStated(phrased, date, match.start, list.end)) return [];
      const isAtAirport = /^ (?:at|in) (?:the )?(?:\p{L}+ ){0,4}airport/iu.test(after);
      return [
        encounter(
          phrased,
          pairsBetween(subject.agents, list.agents),
          isAtAirport ? 'greeting' : level,
          match.start,
          match.end - 1,
          list.end,
        ),
      ];
    }),
  );
  return [...found, ...findGreetingFirst(phrased)];
}

function findGreetingFirst(phrased: Phrased): Encounter[] {
  const match = participle.exec(phrased.text);
  const list = match && readList(phrased, match[0].length);
  if (!match || !list) return [];
  const after = phrased.text.slice(list.end);
  const comma = /^(?:,| (?:at|in|on|upon) [^,;:\uE000]{1,80},) (?=\uE000)/u.exec(after);
  if (!comma) return [];
  const subject = readList(phrased, list.end + comma[0].length);
  const pairs = pairsBetween(subject?.agents.slice(0, 1) ?? [], list.agents);
  return [{ between: pairs, level: 'greeting', start: 0, end: match[0].length - 1 }];
}

const passive = new RegExp(
  `\\b(?:was|were|has been|have been)(?: also| then| warmly| cordially)? (?<verb>received|greeted|welcomed|met|hosted)(?:${wideGap}) by (?=${marks.person})`,
  'giu',
);

/** “A was received by B”. */
function findPassives(phrased: Phrased, date: ArchiveDate | null): Encounter[] {
  return matchesOf(passive, phrased).flatMap((match) => {
    const list = readList(phrased, match.end);
    const subject = list && readSubject(phrased, match.start);
    if (!list || !subject || !isStated(phrased, date, match.start, list.end)) return [];
    const level = /^(?:received|hosted)$/iu.test(match.verb) ? 'meeting' : 'greeting';
    const pairs = pairsBetween(subject.agents, list.agents);
    return [encounter(phrased, pairs, level, match.start, match.end, list.end)];
  });
}

const mutual: readonly (readonly [ContactLevel | null, RegExp])[] = [
  ...mutualVerbs.map(([level, verb]) => [level, new RegExp(`\\b(?:${verb})\\b`, 'giu')] as const),
  [
    null,
    new RegExp(
      `\\b(?:${haveVerbs}) (?:an? |the |their )?(?:joint )?${modifiers}(?<noun>${nouns})\\b`,
      'giu',
    ),
  ],
];
const severalEach =
  /\b(?:separate|meetings|conversations|calls|chats|breakfasts|lunches|dinners)\b/iu;
/** After “A and B met”: nothing that would be an object. */
const afterMutual =
  /^(?:$|[.,;:!?)]|[ \u00a0](?:in|on|at|for|today|yesterday|one-on-one|one on one|face to face|face-to-face|during|here|again|to|before|ahead|under|via|by|this|over|virtually|briefly|tonight|as|following|after|and|where|late|early|late|within)\b)/iu;

/** “A and B met”, “A, B and C held a trilateral meeting”: each with each. */
function findMutual(phrased: Phrased, date: ArchiveDate | null): Encounter[] {
  return mutual.flatMap(([level, pattern]) =>
    matchesOf(pattern, phrased).flatMap((match) => {
      const subject = readSubject(phrased, match.start);
      if (!subject || subject.agents.length < 2) return [];
      if (!standsAlone(phrased, match) || !isStated(phrased, date, match.start, match.end))
        return [];
      return [
        encounter(
          phrased,
          pairsAmong(subject.agents),
          level ?? levelOf(match.noun),
          match.start,
          match.end,
          match.end,
        ),
      ];
    }),
  );
}

/** True when what was done has no other partner than those who did it. */
export function standsAlone({ text }: Phrased, match: { start: number; end: number }): boolean {
  const words = text.slice(match.start, match.end);
  const after = text.slice(match.end, match.end + 160);
  if (severalEach.test(words) || !afterMutual.test(after)) return false;
  return !/^[^,;:.]{0,120}\b(?:with|among|between)\b/iu.test(after);
}

const happened =
  '(?:took place|taken place|was held|were held|has been held|have been held|began|started|ended|concluded|continued|is taking place|are taking place|is under ?way|are under ?way|is being held|are being held|got under ?way|was completed|were completed)';
const between = new RegExp(`\\b(?<noun>${nouns})(?:${wideGap}) between ${startsList}`, 'giu');
const happenedBetween = new RegExp(
  `\\b(?<noun>${nouns}) (?:${happened})(?: [^,;:${marks.person}${marks.owner}]{1,80}?)? between ${startsList}`,
  'giu',
);
const meetingOf = new RegExp(`\\b(?<noun>${nouns}) of (?=${marks.person})`, 'giu');
const happensAfter = new RegExp(
  `^(?: [^,;:${marks.person}${marks.owner}]{1,60}?)? ${happened}\\b`,
  'iu',
);
const occasion =
  /^(?:(?:during|at|in the course of|in|following|after|at the (?:end|beginning|start|close|conclusion) of|opening|concluding|beginning|in conclusion of|as a result of) )(?:(?:the|his|her|their|today[’']s|a|an|these|this) )?(?:[\p{L}’'-]+ ){0,3}$/iu;

/** “Talks between A and B took place”, “the meeting of A with B was held”, “During the talks between A and B”. */
function findNounsBetween(phrased: Phrased, date: ArchiveDate | null): Encounter[] {
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
      if (!isStated(phrased, date, match.start, end)) return [];
      const pairs = partner ? pairsBetween(list.agents, partner.agents) : pairsAmong(list.agents);
      return [encounter(phrased, pairs, levelOf(match.noun), match.start, match.end - 1, end)];
    }),
  );
  const told = matchesOf(happenedBetween, phrased).flatMap((match) => {
    const list = readList(phrased, match.end);
    if (!list || list.agents.length < 2) return [];
    if (!leadsToMainClause(phrased.text.slice(0, match.start))) return [];
    if (!isStated(phrased, date, match.start, list.end)) return [];
    const level = levelOf(match.noun);
    return [
      encounter(phrased, pairsAmong(list.agents), level, match.start, match.end - 1, list.end),
    ];
  });
  return [...found, ...told];
}

/** True when the words before a noun make it the frame of what is told: “During the”, or a headline that begins with it. */
function isOccasion({ text, isHeadline }: Phrased, at: number): boolean {
  const before = text.slice(0, at);
  if (occasion.test(before)) return true;
  if (!isHeadline) return false;
  return /(?:^|\b(?:(?<!\b(?:ahead|eve|view|favou?r|advance|capable) )of|from|following|after|during|at|in) (?:(?:the|a|an|their) )?)(?:(?!(?:on|about|before|ahead|for|to|upcoming|forthcoming|next|planned)\b)[\p{L}\p{N}’'-]+ ){0,4}$/iu.test(
    before,
  );
}

const nounWith = new RegExp(`\\b(?<noun>${nouns})(?:${wideGap}) with ${startsList}`, 'giu');

/** “Readout of A’s call with B”, “A’s meeting with B took place”. */
function findNounsOfOwners(phrased: Phrased, date: ArchiveDate | null): Encounter[] {
  return matchesOf(nounWith, phrased).flatMap((match) => {
    const owners = ownersBefore(phrased, match.start);
    const list = owners && readList(phrased, match.end);
    if (!owners || !list) return [];
    const isTold =
      phrased.isHeadline ||
      occasion.test(phrased.text.slice(0, owners.start)) ||
      (isClauseStart(phrased, owners.start) && happensAfter.test(phrased.text.slice(list.end)));
    if (!isTold || !isStated(phrased, date, match.start, list.end)) return [];
    if (/\b(?:on|about|ahead of|before) $/iu.test(phrased.text.slice(0, owners.start))) {
      if (!/^readout/iu.test(phrased.words)) return [];
    }
    const pairs = pairsBetween(owners.agents, list.agents);
    return [encounter(phrased, pairs, levelOf(match.noun), match.start, match.end, list.end)];
  });
}

const ownerThenWords = new RegExp(
  `(?:${marks.owner}|${marks.person}(?= (?:call|meeting|conversation) $))(?: (?!(?:with|of|on|for|before|ahead|upcoming|forthcoming|planned|next|last|first|previous|earlier)\\b)[\\p{L}’'-]+){0,4} $`,
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

/** “B during the conversation with A has confirmed”, “At the meeting with B, A said”. */
function findNounsInPassing(phrased: Phrased, date: ArchiveDate | null): Encounter[] {
  return matchesOf(nounWith, phrased).flatMap((match) => {
    const list = readList(phrased, match.end);
    if (!list) return [];
    const subject = occasion.test(phrased.text.slice(0, match.start))
      ? subjectAfter(phrased, list.end)
      : subjectInPassing(phrased, match.start);
    if (!subject || !isStated(phrased, date, match.start, list.end)) return [];
    const pairs = pairsBetween(subject, list.agents);
    return [encounter(phrased, pairs, levelOf(match.noun), match.start, match.end, list.end)];
  });
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

const bySpeakers = new RegExp(`\\bby (?=${marks.person})`, 'giu');
const speakersAt = new RegExp(
  `^ (?:before|after|during|at|in|following|prior to) (?:(?:a|an|the|their) )?(?:(?!with\\b)[\\p{L}\\p{N}-]+ ){0,3}?(?<noun>${nouns})\\b`,
  'iu',
);

/** “Meeting with B”, “Press statements following talks with B”, “Remarks by A and B before bilateral meeting”. */
function findInHeadline(
  phrased: Phrased,
  date: ArchiveDate | null,
  principal: string | null,
): Encounter[] {
  const spoken = matchesOf(bySpeakers, phrased).flatMap((match) => {
    const list = readList(phrased, match.end);
    const at = list && speakersAt.exec(phrased.text.slice(list.end));
    if (!list || !at?.groups) return [];
    if (!isOfThisEvent(phrased.text, date)) return [];
    const start = list.end + at[0].length - (at.groups['noun']?.length ?? 0);
    const end = list.end + at[0].length;
    const partner = phrased.text.slice(end).startsWith(' with ')
      ? readList(phrased, end + 6)
      : null;
    const pairs = partner ? pairsBetween(list.agents, partner.agents) : pairsAmong(list.agents);
    return [encounter(phrased, pairs, levelOf(at.groups['noun'] ?? ''), start, end, end)];
  });
  if (principal === null || phrased.text.includes(marks.owner)) return spoken;
  const alone = matchesOf(nounWith, phrased).flatMap((match) => {
    const list = readList(phrased, match.end);
    const before = phrased.text.slice(0, match.start);
    if (!list || before.includes(marks.person)) return [];
    if (!isOccasion(phrased, match.start) || !isOfThisEvent(phrased.text, date)) return [];
    const pairs = pairsBetween([principal], list.agents);
    return [encounter(phrased, pairs, levelOf(match.noun), match.start, match.end, list.end)];
  });
  return [...spoken, ...alone];
}

type Match = {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly noun: string;
  readonly verb: string;
};

/** The matches of a pattern; `end` is where the list of persons begins, or the words end. */
function matchesOf(pattern: RegExp, { text }: Phrased): Match[] {
  return Array.from(text.matchAll(pattern), ({ 0: words, index, groups }) => ({
    start: index,
    end: index + words.length,
    words,
    noun: groups?.['noun'] ?? '',
    verb: groups?.['verb'] ?? '',
  }));
}

const levels = encounterNouns.map(
  ([level, source]) => [level, new RegExp(`^(?:${source})$`, 'iu')] as const,
);

export function levelOf(noun: string): ContactLevel {
  return levels.find(([, pattern]) => pattern.test(noun))?.[0] ?? 'meeting';
}

const tailEnd =
  /[;:.]|,(?! \d)|\b(?:to|and|who|where|which|following|after|ahead|before|about|regarding|discussing|against)\b/iu;

/** True when the words around an encounter tell of the reported event. */
function isStated(
  { text }: Phrased,
  date: ArchiveDate | null,
  start: number,
  listEnd: number,
): boolean {
  const before = text.slice(Math.max(0, start - 300), start);
  const rest = text.slice(listEnd, listEnd + 90);
  const tail = rest.slice(0, tailEnd.exec(rest)?.index ?? rest.length);
  return isOfThisEvent(before + text.slice(start, listEnd) + tail, date);
}

function encounter(
  { text, words }: Phrased,
  pairs: [string, string][],
  level: ContactLevel,
  start: number,
  end: number,
  listEnd: number,
): Encounter {
  const near = words.slice(Math.max(0, start - 60), listEnd + 60);
  const isRemote = (level === 'meeting' || level === 'conversation') && remoteWords.test(near);
  const trimmed = text.slice(start, end).trimEnd();
  const length = /\p{L}$/u.test(trimmed) ? trimmed.length : trimmed.replace(/\P{L}+$/u, '').length;
  return { between: pairs, level: isRemote ? 'call' : level, start, end: start + length };
}

function pairsBetween(some: Agents, others: Agents): [string, string][] {
  return some.flatMap((a) =>
    others.flatMap((b): [string, string][] =>
      a === null || b === null || a === b ? [] : [[a, b]],
    ),
  );
}

/** Each with each. */
export function pairsAmong(agents: Agents): [string, string][] {
  return agents.flatMap((a, index) => pairsBetween([a], agents.slice(index + 1)));
}
