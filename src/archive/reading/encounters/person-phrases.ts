import type { Discourse } from '../discourse.ts';
import type { Mention } from '../mentions.ts';
import type { Span, Text } from '../span.ts';
import { appositionEnd, belongingEnd, titleStart } from './person-titles.ts';
import { followerWords, outsideWords } from './title-words.ts';

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
