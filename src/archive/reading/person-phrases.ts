import type { Discourse } from './discourse.ts';
import type { Mention } from './mentions.ts';
import type { Span, Text } from './span.ts';
import {
  addressWords,
  connectorWords,
  determinerWords,
  followerWords,
  outsideWords,
  rankWords,
} from './title-words.ts';

/** What stands in the masked text for a person with title and apposition, for a person in the genitive, and for speech. */
export const marks = { person: '\uE000', owner: '\uE001', speech: '\uE002' } as const;

/**
 * A sentence in which every person that a mention names is one run of marks, title and apposition included, so that the
 * rules need not know how people are called. The masked text is as long as the sentence: an offset means the same in both.
 */
export type Phrased = {
  readonly p: string;
  /** Where the sentence begins in its text. */
  readonly offset: number;
  readonly text: string;
  /** The sentence itself, every kind of blank made a plain one. */
  readonly words: string;
  readonly exact: string;
  /** Whom the run that begins at an offset means; null when it is nobody who can have a contact. */
  readonly persons: ReadonlyMap<number, string | null>;
  readonly isHeadline: boolean;
};

type Phrase = { start: number; end: number; agent: string | null; isName: boolean };

/** Masks one sentence; `isCandidate` says who can have a contact. */
export function phraseSentence(
  { text }: Text,
  sentence: Span,
  mentions: readonly Mention[],
  speech: readonly Span[],
  { isPerson }: Pick<Discourse, 'isPerson'>,
  isCandidate: (agent: string) => boolean,
  isHeadline: boolean,
): Phrased {
  const exact = text.slice(sentence.start, sentence.end);
  const words = exact.replace(/[\uE000-\uE002\s]/gu, ' ');
  const phrases = joinPhrases(
    mentions
      .filter(({ agent }) => agent === null || isPerson(agent))
      .map(({ agent, start, end, via }) => ({
        start: start - sentence.start,
        end: end - sentence.start,
        agent: agent !== null && isCandidate(agent) ? agent : null,
        isName: via === 'name',
      })),
    words,
  );
  const persons = new Map<number, string | null>();
  let masked = words;
  for (const phrase of phrases) {
    const owner = /^[’'](?:s\b)?/u.exec(words.slice(phrase.end, phrase.end + 3))?.[0].length ?? 0;
    const end = phrase.end + owner;
    masked = cover(masked, phrase.start, end, owner > 0 ? marks.owner : marks.person);
    persons.set(phrase.start, isSomebodyElse(words, phrase) ? null : phrase.agent);
  }
  for (const { start, end } of speech)
    masked = cover(
      masked,
      Math.max(0, start - sentence.start),
      Math.min(words.length, end - sentence.start),
      marks.speech,
    );
  return {
    p: sentence.p,
    offset: sentence.start,
    text: masked,
    words,
    exact,
    persons,
    isHeadline,
  };
}

function cover(text: string, start: number, end: number, mark: string): string {
  if (end <= start) return text;
  return text.slice(0, start) + mark.repeat(end - start) + text.slice(end);
}

/** “Kazakh President press secretary”, “President of Russia Aide Ushakov”: the words name another person. */
function isSomebodyElse(words: string, { start, end }: Phrase): boolean {
  if (/\bfirst lady\b/iu.test(words.slice(start, end))) return true;
  const next = /^ ([\p{L}-]+)/u.exec(words.slice(end, end + 30))?.[1];
  if (next === undefined) return false;
  if (followerWords.has(next.toLowerCase())) return true;
  return /^\p{Lu}/u.test(next) && !outsideWords.has(next.toLowerCase());
}

/** Makes one phrase of title, name and apposition. */
function joinPhrases(phrases: readonly Phrase[], words: string): Phrase[] {
  const joined: Phrase[] = [];
  for (const phrase of phrases) {
    const before = joined.at(-1);
    const gap = before ? words.slice(before.end, phrase.start) : '';
    if (before && isOnePerson(before, phrase, gap)) {
      before.end = phrase.end;
      before.agent = phrase.isName && !before.isName ? phrase.agent : before.agent;
      before.isName ||= phrase.isName;
      continue;
    }
    joined.push({ ...phrase, start: phrase.start });
  }
  return absorbAppositions(absorbTitles(joined, words), words);
}

/** An office and the name beside it are one person; so are a name and an office of the same person after a comma. */
function isOnePerson(before: Phrase, phrase: Phrase, gap: string): boolean {
  if (/^ $/.test(gap)) return !before.isName || phrase.agent === before.agent;
  // The office on record may have a shorter name than the text gives it: “President of the United States of America X”.
  if (!before.isName && phrase.isName && belongingEnd(gap) === gap.length - 1) return true;
  if (!/^,? (?:\()?$/.test(gap)) return false;
  if (before.isName === phrase.isName) return false;
  return phrase.agent === before.agent || (before.isName && phrase.agent === null);
}

function absorbTitles(phrases: readonly Phrase[], words: string): Phrase[] {
  const absorbed: Phrase[] = [];
  for (const phrase of phrases) {
    let floor = absorbed.at(-1)?.end ?? 0;
    let start = titleStart(words, floor, phrase.start);
    const owner = absorbed.at(-1);
    if (owner && start < phrase.start && /^[’']s? $/u.test(words.slice(owner.end, start))) {
      // “President Biden’s National Security Advisor Jake Sullivan” is one person, and not the first.
      start = owner.start;
      absorbed.pop();
      floor = absorbed.at(-1)?.end ?? 0;
    }
    absorbed.push({ ...phrase, start: Math.max(start, floor) });
  }
  return absorbed;
}

/** Where the title before a name begins; the offset of the name when it has none. */
function titleStart(words: string, floor: number, nameStart: number): number {
  let start = nameStart;
  let at = nameStart;
  let hasRank = false;
  let isOpen = false;
  let sinceConnector: 'nothing' | 'rank' | 'other' = 'nothing';
  for (let steps = 0; steps < 24; steps++) {
    const match = /(?:^|[\s(“"])([\p{L}\p{M}\p{N}.&’'-]+) $/u.exec(
      words.slice(Math.max(floor, at - 40), at),
    );
    const word = match?.[1];
    if (word === undefined) return start;
    const wordStart = at - word.length - 1;
    const lower = word.toLowerCase();
    if (addressWords.has(lower)) {
      start = wordStart;
      sinceConnector = 'nothing';
    } else if (rankWords.has(lower)) {
      start = wordStart;
      hasRank = true;
      isOpen = false;
      if (sinceConnector === 'nothing') sinceConnector = 'rank';
    } else if (connectorWords.has(lower) && lower !== 'the') {
      // “an envoy of President Xi” is not Xi: what stands between the two must be more than his own title.
      if (sinceConnector !== 'other' && lower !== 'and' && lower !== '&') return start;
      if (sinceConnector === 'nothing') return start;
      isOpen = true;
      sinceConnector = lower === 'and' || lower === '&' ? sinceConnector : 'nothing';
    } else if (determinerWords.has(lower) || /^\d+(?:st|nd|rd|th)$/u.test(lower)) {
      if (hasRank && !isOpen) start = wordStart;
    } else if (/^\p{Lu}/u.test(word) && !outsideWords.has(lower)) {
      if (hasRank && !isOpen) start = wordStart;
      if (sinceConnector !== 'rank') sinceConnector = 'other';
    } else return start;
    at = wordStart;
  }
  return start;
}

/** Takes in what follows a name and says who it is: “, Prime Minister of Malaysia,”, “of Kazakhstan”, “(PRC)”, “, Jr.”. */
function absorbAppositions(phrases: readonly Phrase[], words: string): Phrase[] {
  return phrases.map((phrase, index) => {
    const limit = phrases[index + 1]?.start ?? words.length;
    let end = phrase.end;
    end = extend(end, /^ (?:I{1,3}|I?V|VI{1,3})\b/u);
    end = extend(end, /^,? (?:Jr|Sr)\b/u);
    if (/\b(?:Jr|Sr)$/u.test(words.slice(0, end))) end = extend(end, /^\./u);
    end = extendBy(end, belongingEnd);
    end = extend(end, /^ \([^()]{1,60}\)/u);
    end = extendBy(end, appositionEnd);
    return { ...phrase, end };

    function extend(from: number, pattern: RegExp): number {
      return from + (pattern.exec(words.slice(from, Math.min(limit, from + 70)))?.[0].length ?? 0);
    }
    function extendBy(from: number, find: (rest: string) => number): number {
      return from + find(words.slice(from, Math.min(limit, from + 200)));
    }
  });
}

/** The length of “ of the People’s Republic of China” at the start of the words; 0 when they begin otherwise. */
function belongingEnd(rest: string): number {
  if (!/^ of /u.test(rest)) return 0;
  return capitalisedLength(rest);
}

/** The length of “, the UN Secretary General” at the start of the words, when the clause goes on or ends after it. */
function appositionEnd(rest: string): number {
  const comma = /^, (?:the |a )?/u.exec(rest)?.[0].length;
  if (comma === undefined) return 0;
  const length = capitalisedLength(` ${rest.slice(comma)}`) - 1;
  const title = rest.slice(comma, comma + Math.max(0, length));
  if (!title.split(/[ -]/u).some((word) => rankWords.has(word.toLowerCase()))) return 0;
  return /^(?:[,.;:)!?]|$| and | as well as | [\p{Ll}\uE000])/u.test(rest.slice(comma + length))
    ? comma + length
    : 0;
}

/** How far words with capitals, and those which join them, go on; each word with the blank before it. */
function capitalisedLength(rest: string): number {
  let end = 0;
  let certain = 0;
  for (const { 0: token, 1: word = '', index } of rest.matchAll(/ ([\p{L}\p{M}\p{N}.&’'–-]+)/gu)) {
    if (index !== end) break;
    const lower = word.toLowerCase();
    if (connectorWords.has(lower)) {
      end += token.length;
      continue;
    }
    if (!/^\p{Lu}/u.test(word) || outsideWords.has(lower)) break;
    const isStop = /[^.]\.$/u.test(word) && end + token.length >= rest.length;
    end += token.length - (isStop ? 1 : 0);
    certain = end;
  }
  return certain;
}
