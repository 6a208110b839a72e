import type { ContactLevel } from '../../contact.ts';
import {
  type Encounter,
  encounter,
  type Frame,
  isStated,
  levelOf,
  pairsAmong,
  pairsBetween,
} from './encounter.ts';
import {
  matchesOf,
  modifiers,
  narrowGap,
  nouns,
  startsList,
  wideGap,
} from './encounter-patterns.ts';
import { readSubject } from './encounter-subjects.ts';
import { directVerbs, haveVerbs, headlineVerbs, withVerbs } from './encounter-words.ts';
import { readList } from './person-lists.ts';
import { marks, type Phrased } from './person-phrases.ts';

/** “A had talks with B and C”: each of the subject with each of the list. */
export function findByVerbAndWith(phrased: Phrased, frame: Frame): Encounter[] {
  const { verbWith } = phrased.isHeadline ? patterns.headline : patterns.text;
  return verbWith.flatMap(([level, pattern]) =>
    matchesOf(pattern, phrased).flatMap((match) => {
      const list = readList(phrased, match.end);
      const subject = list && readSubject(phrased, match.start);
      if (!list || !subject) return [];
      if (!isStated(phrased, frame, { ...match, listEnd: list.end })) return [];
      const pairs = /\b(?:trilateral|three-way|quadrilateral|four-way)\b/iu.test(match.words)
        ? pairsAmong([...subject.agents, ...list.agents])
        : pairsBetween(subject.agents, list.agents);
      return [
        encounter(phrased, frame, pairs, level ?? levelOf(match.noun), {
          ...match,
          listEnd: list.end,
        }),
      ];
    }),
  );
}

const patterns = {
  text: makePatterns([...withVerbs], [...directVerbs], haveVerbs),
  headline: makePatterns(
    [...withVerbs, ...headlineVerbs.with],
    [...directVerbs, ...headlineVerbs.direct],
    `${haveVerbs}|${headlineVerbs.have}`,
  ),
};

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
          `\\b(?:${verb})(?:${gap === 'wide' ? wideGap : narrowGap}) with ${startsList}`,
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

const welcomed = new RegExp(`\\bwelcomed (?=${marks.person})`, 'giu');
const welcomeAt = /^,? (?:at|upon|on (?:his|her|their) arrival|on arrival|in the|to the \p{Lu})/u;
/** Greetings are sent on such occasions, and nobody meets. */
const byLetter =
  /\b(?:telegram|letter|message|cable|note|birthday|holiday|anniversary|new year|election|re-election|victory)\b/iu;
const participle = new RegExp(`^(?:greeting|welcoming) (?=${marks.person})`, 'iu');

/** “A received B”, “A welcomed B at the airport”, “Greeting B, A said”. */
export function findByVerbAndObject(phrased: Phrased, frame: Frame): Encounter[] {
  const { verbObject } = phrased.isHeadline ? patterns.headline : patterns.text;
  const rows: (readonly [ContactLevel, RegExp])[] = [...verbObject, ['greeting', welcomed]];
  const found = rows.flatMap(([level, pattern]) =>
    matchesOf(pattern, phrased).flatMap((match) => {
      const list = readList(phrased, match.end);
      const subject = list && readSubject(phrased, match.start);
      if (!list || !subject) return [];
      const after = phrased.words.slice(list.end, list.end + 60);
      if (pattern === welcomed && !welcomeAt.test(after)) return [];
      if (level === 'greeting' && byLetter.test(phrased.words)) return [];
      if (!isStated(phrased, frame, { ...match, listEnd: list.end })) return [];
      const isAtAirport = /^ (?:at|in) (?:the )?(?:\p{L}+ ){0,4}airport/iu.test(after);
      return [
        encounter(
          phrased,
          frame,
          pairsBetween(subject.agents, list.agents),
          isAtAirport ? 'greeting' : level,
          { ...match, listEnd: list.end },
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
export function findPassives(phrased: Phrased, frame: Frame): Encounter[] {
  return matchesOf(passive, phrased).flatMap((match) => {
    const list = readList(phrased, match.end);
    const subject = list && readSubject(phrased, match.start);
    if (!list || !subject || !isStated(phrased, frame, { ...match, listEnd: list.end })) return [];
    const level = /^(?:received|hosted)$/iu.test(match.verb) ? 'meeting' : 'greeting';
    const pairs = pairsBetween(subject.agents, list.agents);
    return [encounter(phrased, frame, pairs, level, { ...match, listEnd: list.end })];
  });
}
