import { type ContactLevel, contactLevels, type ContactSetting } from '../contact.ts';
import { findAttendances, joinAttendances } from './encounters/co-attendance.ts';
import type { Discourse, SetBy } from './discourse.ts';
import { findInferred, talksOfStates } from './encounters/encounters-inferred.ts';
import { settingWords } from './encounters/encounter-words.ts';
import type { Encounter, Frame } from './encounters/encounter.ts';
import { findEncounters } from './encounters/encounters.ts';
import type { Phrased } from './encounters/person-phrases.ts';
import { phraseReport } from './encounters/phrased-report.ts';
import { sentencesOf } from './sentences.ts';
import type { Span } from './span.ts';

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
  if (!hasTwoPersons(discourse)) return [];
  const all = phraseReport(discourse);
  const sentences = isSpeechThroughout(discourse)
    ? all.filter(({ isHeadline }) => isHeadline)
    : all;
  const frame: Frame = {
    date: discourse.date,
    principal: principalOf(discourse),
    isCall: /\bcalls?\b|phone/iu.test(discourse.texts[0]?.text ?? ''),
  };
  const isAnnounced = isAnnouncement(discourse);
  const stated = sentences.flatMap((phrased) =>
    isAnnounced && phrased.isHeadline
      ? []
      : findEncounters(phrased, frame).map((encounter) => ({
          ...encounter,
          phrased,
        })),
  );
  const inferred = [
    ...findInferred(sentences, discourse),
    ...(isAnnounced ? [] : talksOfStates(sentences, discourse)),
  ];
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

const announced =
  /(?<!\b(?:which|that|who|where|when),? )\b(?:will|is to|are to|is scheduled to|are scheduled to|is expected to|plans to) (?:also |then )?(?:be |have |hold |meet\b|receive|visit|arrive|pay |take |travel|go |host|welcome|attend|participate|speak|talk)/iu;

/** Where fewer than two persons took part, or are spoken of, nobody met: most reports need no further look. */
function hasTwoPersons({ participants, mentions, principal, isPerson }: Discourse): boolean {
  const spokenOf = mentions.flatMap(({ agent }) => agent ?? []);
  const people = new Set(participants ?? [...spokenOf, ...(principal === null ? [] : [principal])]);
  return [...people].filter(isPerson).length > 1;
}

/** True when a headline says that all is speech, and nobody’s turns part it: then no sentence is the issuer’s own. */
function isSpeechThroughout({ texts, quotations }: Discourse): boolean {
  const headline = texts[0]?.text ?? '';
  return (
    /^(?:remarks|speech|address|lecture|op-ed|article|press gaggle|interview)\b/iu.test(headline) &&
    quotations.every(({ form }) => form !== 'turn')
  );
}

/** True when the first sentence tells of what is to come: then the headline does, too. */
function isAnnouncement({ texts, quotations }: Discourse): boolean {
  const lead = texts.slice(1).find(({ text }) => text.trim() !== '');
  const [first] = lead ? sentencesOf(lead) : [];
  if (!lead || !first || quotations.some(({ p, start }) => p === lead.p && start < first.end))
    return false;
  return announced.test(lead.text.slice(0, first.end));
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
  if (isByVideo(contact, held)) return true;
  if (isByVideo(held, contact)) return false;
  const grade = grades.indexOf(contact.level) - grades.indexOf(held.level);
  return grade < 0 || (grade === 0 && contact.preference < held.preference);
}

/** A headline may call “meeting” what the text says to have been a call. */
function isByVideo(said: Ranked, titled: Ranked): boolean {
  return (
    said.level === 'call' &&
    said.preference === 0 &&
    titled.level === 'meeting' &&
    titled.preference === 1
  );
}
