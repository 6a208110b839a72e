import type { ContactLevel } from '../../contact.ts';
import {
  type Encounter,
  encounter,
  type Frame,
  isStated,
  levelOf,
  pairsAmong,
} from './encounter.ts';
import { matchesOf, modifiers, nobody, nouns } from './encounter-patterns.ts';
import { readSubject } from './encounter-subjects.ts';
import { mutualVerbs, togetherVerbs } from './encounter-words.ts';
import { readList } from './person-lists.ts';
import { marks, type Phrased } from './person-phrases.ts';

const mutual: readonly (readonly [ContactLevel | null, RegExp])[] = [
  ...mutualVerbs.map(([level, verb]) => [level, new RegExp(`\\b(?:${verb})\\b`, 'giu')] as const),
  [
    null,
    new RegExp(
      `\\b(?:${togetherVerbs}) (?:an? |the |their )?(?:joint )?${modifiers}(?<noun>${nouns})\\b`,
      'giu',
    ),
  ],
];
const severalEach =
  /\b(?:separate|meetings|conversations|calls|chats|breakfasts|lunches|dinners)\b/iu;
/** After “A and B met”: nothing that would be an object. */
const afterMutual =
  /^(?:$|[.,;:!?)]| (?:in|on|at|for|today|yesterday|one-on-one|one on one|face to face|face-to-face|during|here|again|to|before|ahead|under|via|by|this|over|virtually|briefly|tonight|as|following|after|and|where|late|early|late|within)\b)/iu;

/** “A and B met”, “A, B and C held a trilateral meeting”: each with each. */
export function findMutual(phrased: Phrased, frame: Frame): Encounter[] {
  return mutual.flatMap(([level, pattern]) =>
    matchesOf(pattern, phrased).flatMap((match) => {
      const subject = readSubject(phrased, match.start);
      if (!subject || subject.agents.length < 2) return [];
      if (
        !standsAlone(phrased, match) ||
        !isStated(phrased, frame, { ...match, listEnd: match.end })
      )
        return [];
      return [
        encounter(phrased, frame, pairsAmong(subject.agents), level ?? levelOf(match.noun), {
          ...match,
          listEnd: match.end,
        }),
      ];
    }),
  );
}

const atMeeting = new RegExp(
  `^(?:at|during|in the course of) (?:an?|the|their|today[’']s) ${modifiers}(?<noun>${nouns})(?: ${nobody}{1,80})?, (?=${marks.person})`,
  'giu',
);
const spokeTogether =
  /^ (?:also )?(?:discussed|exchanged|considered|reviewed|addressed|agreed|focused|talked|spoke)\b/u;

/** “At a meeting in Kyiv, A and B discussed …”: each with each. */
export function findAtMeeting(phrased: Phrased, frame: Frame): Encounter[] {
  return matchesOf(atMeeting, phrased).flatMap((match) => {
    const list = readList(phrased, match.end, 'may-be-subject');
    if (!list || list.agents.length < 2) return [];
    if (!spokeTogether.test(phrased.text.slice(list.end, list.end + 40))) return [];
    const end =
      match.start + match.words.search(new RegExp(`(?:${nouns})`, 'iu')) + match.noun.length;
    const words = { ...match, end, listEnd: list.end };
    if (!isStated(phrased, frame, words)) return [];
    return [encounter(phrased, frame, pairsAmong(list.agents), levelOf(match.noun), words)];
  });
}

/** True when what was done has no other partner than those who did it. */
export function standsAlone({ text }: Phrased, match: { start: number; end: number }): boolean {
  const words = text.slice(match.start, match.end);
  const after = text.slice(match.end, match.end + 160);
  if (severalEach.test(words) || !afterMutual.test(after)) return false;
  return !/^[^,;:.]{0,120}\b(?:with|among|between)\b/iu.test(after);
}
