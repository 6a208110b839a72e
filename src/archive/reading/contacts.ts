import { type ContactLevel, contactLevels, type ContactSetting } from '../contact.ts';
import { findAttendances, joinAttendances } from './co-attendance.ts';
import type { Discourse, SetBy } from './discourse.ts';
import type { Mention } from './mentions.ts';
import { findInferred, talksOfStates } from './encounters-inferred.ts';
import { settingWords } from './encounter-words.ts';
import type { Encounter, Frame } from './encounter.ts';
import { findEncounters } from './encounters.ts';
import { type Phrased, phraseSentence } from './person-phrases.ts';
import { sentencesOf } from './sentences.ts';
import type { Span, Text } from './span.ts';

/** An encounter of two agents as a report states it; the span is that of the words which state it. */
export type Contact = Span & {
  /** Two agents in the order of their ids. */
  readonly between: readonly [string, string];
  readonly level: ContactLevel;
  /** The exact words: “held talks”. */
  readonly asDescribed: string;
  readonly setting: ContactSetting | null;
  readonly setBy: SetBy;
};

/** Finds the encounters that a report states: one for each pair, that of the highest grade. */
export function findContacts(discourse: Discourse): Contact[] {
  const sentences = phraseReport(discourse);
  const frame: Frame = {
    date: discourse.date,
    principal: principalOf(discourse),
    isCall: /\bcalls?\b|phone/iu.test(discourse.texts[0]?.text ?? ''),
  };
  const isAnnounced = isAnnouncement(discourse.texts);
  const stated = sentences.flatMap((phrased) =>
    isAnnounced && phrased.isHeadline
      ? []
      : findEncounters(phrased, frame).map((encounter) => ({
          ...encounter,
          phrased,
        })),
  );
  const inferred = [...findInferred(sentences, discourse), ...talksOfStates(sentences, discourse)];
  const meetings = [...stated, ...inferred].filter(({ level }) => level !== 'co-attendance');
  const talkers = new Set(meetings.flatMap(({ between }) => between.flat()));
  const together = joinAttendances(
    sentences.flatMap((phrased) => findAttendances(phrased, discourse.date)),
    new Set(meetings.flatMap(({ between }) => between.map((pair) => pair.join(' ')))).size === 1
      ? talkers
      : new Set(),
  );
  return chooseBest(
    [...stated, ...inferred, ...together].flatMap((encounter) => toContacts(encounter, discourse)),
  );
}

type Found = Encounter & { readonly phrased: Phrased };
type Ranked = Contact & { readonly preference: number };

/** Words without which no sentence states an encounter: most sentences have none of them. */
const trigger =
  /\b(?:met|meets?|meetings?|talks?|talked|talking|negotiat\w*|conversations?|calls?|spoke|greet\w*|receiv\w*|welcom\w*|host\w*|tele?phoned|phoned|conferences?|attend\w*|part in|participat\w*|present at|address\w*|shook|exchanged|lunch|dinner|breakfast|chat\w*|sat down|summit|consultations?|discuss\w*|conferred|audience|statements?|remarks|ceremony|reception|forum|t[êe]te|arrived at)\b/iu;

/** A longer stretch without a full stop is a list or a fault of the copy; to read it would take time and tell nothing. */
const longestSentence = 4000;

/** The sentences in which an encounter may be stated, speech masked. */
function phraseReport(discourse: Discourse): Phrased[] {
  const { texts, mentions, quotations, participants } = discourse;
  const isCandidate = (agent: string): boolean => participants?.has(agent) ?? true;
  const mentionsOf = groupByText(mentions);
  const speechOf = groupByText(quotations);
  return texts.slice(0, firstTurnOf(discourse)).flatMap((text, index) => {
    if (!trigger.test(text.text)) return [];
    const here = mentionsOf.get(text.p) ?? [];
    const speech = speechOf.get(text.p) ?? [];
    const isHeadline = index === 0;
    let next = 0;
    return (isHeadline ? [wholeOf(text)] : sentencesOf(text)).flatMap((sentence) => {
      const inside: Mention[] = [];
      for (
        let mention = here[next];
        mention && mention.start < sentence.end;
        mention = here[++next]
      )
        if (mention.end <= sentence.end) inside.push(mention);
      if (sentence.end - sentence.start > longestSentence) return [];
      if (!trigger.test(text.text.slice(sentence.start, sentence.end))) return [];
      const said = speech.filter(({ start, end }) => start < sentence.end && sentence.start < end);
      return [phraseSentence(text, sentence, inside, said, discourse, isCandidate, isHeadline)];
    });
  });
}

/** A headline is one sentence whatever points stand in it. */
function wholeOf({ p, text }: Text): Span {
  return { p, start: 0, end: text.length };
}

const announced =
  /\b(?:will|is to|are to|is scheduled to|are scheduled to|is expected to|plans to) (?:also |then )?(?:be |have |hold |meet\b|receive|visit|arrive|pay |take |travel|go |host|welcome|attend|participate|speak|talk)/iu;

/** True when the first sentence tells of what is to come: then the headline does, too. */
function isAnnouncement(texts: readonly Text[]): boolean {
  const lead = texts.slice(1).find(({ text }) => text.trim() !== '');
  const [first] = lead ? sentencesOf(lead) : [];
  return lead !== undefined && first !== undefined && announced.test(lead.text.slice(0, first.end));
}

/** The index of the text with which a transcript begins: from there on everything is somebody’s speech. */
function firstTurnOf({ texts, quotations }: Discourse): number {
  const turns = new Set(quotations.filter(({ form }) => form === 'turn').map(({ p }) => p));
  const found = texts.findIndex(({ p }) => turns.has(p));
  return found < 0 ? texts.length : found;
}

function groupByText<T extends Span>(spans: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const span of spans) {
    const group = groups.get(span.p);
    if (group) group.push(span);
    else groups.set(span.p, [span]);
  }
  return groups;
}

/** Whom a headline without a subject is about; where nobody has said who took part, the text must name him. */
function principalOf({
  texts,
  participants,
  principal,
  mentions,
  sidesOf,
}: Discourse): string | null {
  if (principal === null || participants !== null) return principal;
  const sides = new Set(sidesOf(principal));
  const counts = new Map<string, number>();
  for (const { agent, p } of mentions) {
    if (agent === null || p === texts[0]?.p || !sidesOf(agent).some((side) => sides.has(side)))
      continue;
    counts.set(agent, (counts.get(agent) ?? 0) + 1);
  }
  const own = counts.get(principal) ?? 0;
  return own > 0 && [...counts.values()].every((count) => count <= own) ? principal : null;
}

function toContacts(found: Found, { sidesOf }: Discourse): Ranked[] {
  const { phrased, level, start, end, isInferred } = found;
  const asDescribed = phrased.exact.slice(start, end);
  return found.between.flatMap(([a, b]): Ranked[] => {
    if (a === b) return [];
    const [some, others] = [sidesOf(a), sidesOf(b)];
    if (some.some((side) => others.includes(side))) return [];
    return [
      {
        p: phrased.p,
        start: phrased.offset + start,
        end: phrased.offset + end,
        between: a < b ? [a, b] : [b, a],
        level,
        asDescribed,
        setting: settingOf(found),
        setBy: 'rule',
        preference: isInferred ? 2 : phrased.isHeadline ? 1 : 0,
      },
    ];
  });
}

/** The frame that the statement itself gives, else the one that its sentence gives; two that exclude each other give none. */
function settingOf({ phrased: { words }, level, start, end }: Found): ContactSetting | null {
  if (level === 'co-attendance') return null;
  const said = settingsIn(words.slice(start, end));
  const [setting = null, ...others] = said.length > 0 ? said : settingsIn(words);
  return setting === 'one-on-one' && others.includes('extended') ? null : setting;
}

function settingsIn(words: string): ContactSetting[] {
  return settingWords.flatMap(([setting, pattern]) => (pattern.test(words) ? [setting] : []));
}

const grades = Object.keys(contactLevels);

/** One contact for each pair: the highest grade, and of those what names both in the text before the headline. */
function chooseBest(contacts: readonly Ranked[]): Contact[] {
  const best = new Map<string, Ranked>();
  for (const contact of contacts) {
    const pair = contact.between.join(' ');
    const held = best.get(pair);
    if (!held || isBetter(contact, held)) best.set(pair, contact);
  }
  return [...best.values()].map(({ preference: _preference, ...contact }) => contact);
}

function isBetter(contact: Ranked, held: Ranked): boolean {
  const grade = grades.indexOf(contact.level) - grades.indexOf(held.level);
  return grade < 0 || (grade === 0 && contact.preference < held.preference);
}
