import { isOfThisEvent } from '../../../archive/reading/encounters/report-time.ts';
import type { MaskedSentence } from './masked-sentences.ts';
import { beforeAttendants, beforeMembers } from './part-patterns.ts';
import { runFrom } from './person-lists.ts';
import { stateIn, type Statement } from './statement.ts';

/** Who is listed as present: “attended by A, B and C”, and the lines below a heading of participants. */
export function findListed(sentences: readonly MaskedSentence[]): Statement[] {
  return [
    ...sentences.flatMap((sentence) => findAfter(sentence, beforeAttendants, 0.92)),
    ...findInLists(sentences),
  ];
}

/** “a delegation of officials, including A”: in the report of an event, these were there. */
export function findMembers(sentence: MaskedSentence): Statement[] {
  return findAfter(sentence, beforeMembers, 0.82);
}

function findAfter(
  sentence: MaskedSentence,
  patterns: readonly RegExp[],
  confidence: number,
): Statement[] {
  const { text } = sentence.phrased;
  return patterns.flatMap((pattern) =>
    Array.from(text.matchAll(pattern)).flatMap(({ 0: words, index }) => {
      const clause = text.slice(Math.max(0, index - 80), index + words.length);
      if (!isOfThisEvent(clause, sentence.day)) return [];
      return runFrom(sentence, index + words.length).map(({ person, end }) =>
        stateIn(sentence, person, confidence, index, end),
      );
    }),
  );
}

const heading =
  /^[^\p{L}]*(?:.{0,80}\b)?(?:participants|attendees|attendance|attending|delegations?|present|taking part|speakers|panell?ists|guests|invitees|leaders|legislators|advocates|members|members of the .{0,40} delegation)\b[^.]{0,60}:?[^\p{L}]*$/iu;

const markup = /<\/?\p{L}[^<>]*>|[*_\\#[\]]+|\((?:moderator|chair|virtual|host)\) ?/giu;

/** “Participants:” and below it a person a line. */
function findInLists(sentences: readonly MaskedSentence[]): Statement[] {
  const found: Statement[] = [];
  let isOpen = false;
  for (const paragraph of Map.groupBy(sentences, ({ index }) => index).values()) {
    const items = paragraph.flatMap(itemsOf);
    const words = paragraph.map(({ phrased }) => phrased.words).join(' ');
    // A list may have headings of its own: “Co-Chairs”.
    if (items.length === 0)
      isOpen =
        (words.length < 160 && heading.test(words.replace(markup, ''))) ||
        (isOpen &&
          (/^\s*(?:[-–•]|\d+[.)])\s/u.test(words) ||
            (words.length < 60 && !/[.!?]$/u.test(words))));
    if (isOpen) found.push(...items);
  }
  return found;
}

/** “- Norland Attorney General Anna Roe”: a place may stand before the title. */
const itemStart = /^[\s•·–—\-\d.)]*(?:\p{Lu}\p{L}+ ){0,3}$/u;

/** Who begins a line, or a numbered item of one that the capture joined. */
function itemsOf(sentence: MaskedSentence): Statement[] {
  const { phrased, people } = sentence;
  return people.flatMap(({ person, start, end, isOwner }) => {
    const before = phrased.text.slice(0, start).replace(markup, '');
    const isFirst = itemStart.test(before) || /\s(?:\d+[.)]|[-–•])\s+$/u.test(before);
    return person && !isOwner && isFirst ? [stateIn(sentence, person, 0.9, start, end)] : [];
  });
}
