import type { OfficeRecord } from '../../office.ts';
import type { Discourse } from '../discourse.ts';
import { type Encounter, levelOf, pairsAmong } from './encounter.ts';
import { standsAlone } from './encounters-mutual.ts';
import { mutualVerbs, remoteWords, togetherVerbs } from './encounter-words.ts';
import { readListBefore } from './person-lists.ts';
import { marks, type Phrased } from './person-phrases.ts';
import { isOfThisEvent, leadsToMainClause } from './report-time.ts';

type Found = Encounter & { readonly phrased: Phrased };

const everybody =
  '(?:(?:the |both )(?:two )?(?:leaders|presidents|heads of state|heads of government|prime ministers|foreign ministers|ministers|sides|parties|politicians|interlocutors)|they)';
const haveNoun = `(?:${togetherVerbs}) (?:an? |the |their )?(?:(?!(?:with|of|on|after|following)\\b)[\\p{L}’'-]+ ){0,4}?(?<noun>meeting|talks|negotiations|conversation|discussion|(?:tele)?phone (?:call|conversation))\\b`;
const mutual = new RegExp(
  `^(?:[^,]{0,60}, )?${everybody} (?:also |then |have |has )*(?<words>(?<verb>${mutualVerbs.map(([, verb]) => verb).join('|')})\\b|${haveNoun})`,
  'diu',
);
const atTalks =
  /^(?:(?:during|at|in the course of) )(?:the |their |today[’']s )(?:\p{L}+ ){0,2}?(?<words>(?<noun>meeting|talks|negotiations|conversation|call))(?: in [\p{L} ]{2,40})?,? (?:the|both) (?:two )?(?:leaders|presidents|heads of state|sides|parties|foreign ministers)\b/diu;

/**
 * “The two leaders met”, “At the meeting the sides exchanged views”: states an encounter only where exactly two took part,
 * or the text has just named exactly two together.
 */
export function findInferred(sentences: readonly Phrased[], discourse: Discourse): Found[] {
  return sentences.flatMap((phrased) => {
    if (phrased.isHeadline) return [];
    const match = mutual.exec(phrased.text) ?? atTalks.exec(phrased.text);
    if (!match?.groups) return [];
    const verb = match.groups['verb'];
    const [start, end] = match.indices?.groups?.['words'] ?? [0, match[0].length];
    if (!atTalks.test(phrased.text) && !standsAlone(phrased, { start, end })) return [];
    if (!isOfThisEvent(phrased.text, discourse.date)) return [];
    if (!leadsToMainClause(phrased.text.slice(0, start))) return [];
    const pair = pairOf(discourse, sentences);
    if (!pair) return [];
    if (!areCalledSo(match[0], pair, discourse)) return [];
    const said = verb
      ? (mutualVerbs.find(([, source]) => new RegExp(`^(?:${source})$`, 'iu').test(verb))?.[0] ??
        'meeting')
      : levelOf(match.groups['noun'] ?? '');
    const level = said === 'meeting' && remoteWords.test(phrased.text) ? 'call' : said;
    return [{ between: [pair], level, start, end, phrased, isInferred: true }];
  });
}

/** What only holders of offices of a rank are called together. */
const calledByRank: readonly (readonly [RegExp, readonly OfficeRecord['rank'][]])[] = [
  [/\b(?:presidents|heads of state)\b/iu, ['head-of-state']],
  [/\b(?:prime ministers|heads of government)\b/iu, ['head-of-government']],
  [/\bforeign ministers\b/iu, ['foreign-minister']],
  [/\bministers\b/iu, ['foreign-minister', 'other']],
];

/** “The foreign ministers met” over a report of two presidents means others. */
function areCalledSo(
  words: string,
  pair: readonly [string, string],
  { ranksOf }: Discourse,
): boolean {
  const ranks = calledByRank.find(([name]) => name.test(words))?.[1];
  return !ranks || pair.every((agent) => ranksOf(agent).some((rank) => ranks.includes(rank)));
}

const ofStates =
  /^(?:(?:the )?(?:beginning|start|opening) of )?(?:\p{L}+ )?(?:\p{Lu}\p{L}+ ?[-–—] ?\p{Lu}\p{L}+)(?: \p{L}+){0,2}? (?<noun>talks|negotiations|consultations|summit(?: meeting| talks)?|meeting)$/u;

/** “Russian-Uzbek talks” over a text that tells of exactly two. */
export function talksOfStates(sentences: readonly Phrased[], discourse: Discourse): Found[] {
  return sentences.flatMap((phrased) => {
    if (!phrased.isHeadline || phrased.persons.size > 0) return [];
    const noun = ofStates.exec(phrased.words.trim())?.groups?.['noun'];
    const pair = noun === undefined ? null : pairOf(discourse, sentences);
    if (noun === undefined || !pair) return [];
    const start = phrased.words.lastIndexOf(noun);
    const end = start + noun.length;
    return [{ between: [pair], level: 'meeting', start, end, phrased, isInferred: true }];
  });
}

/** The two who can be meant: the only participants, of different sides; else the only two whom the text joins by “and”. */
function pairOf(
  { participants, isPerson, sidesOf }: Discourse,
  sentences: readonly Phrased[],
): readonly [string, string] | null {
  const persons = participants ? [...participants].filter(isPerson) : coordinated(sentences);
  const [a, b, ...others] = persons;
  if (a === undefined || b === undefined || others.length > 0) return null;
  const sides = sidesOf(a);
  if (sides.length === 0 || sidesOf(b).length === 0) return null;
  return sidesOf(b).some((side) => sides.includes(side)) ? null : [a, b];
}

const first = new RegExp(`^${marks.person}+ and ${marks.person}+ `, 'u');

/** The persons of the first sentence whose subject is “A and B”. */
function coordinated(sentences: readonly Phrased[]): string[] {
  const lead = sentences.find(({ text, isHeadline }) => !isHeadline && first.test(text));
  const end = lead && first.exec(lead.text)?.[0].length;
  const list = lead && end !== undefined ? readListBefore(lead, end - 1) : null;
  if (!list || pairsAmong(list.agents).length !== 1) return [];
  return list.agents.filter((agent) => agent !== null);
}
