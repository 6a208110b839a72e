import type { ArchiveDate } from '../date.ts';
import { sentencesOf } from './sentences.ts';
import type { Span, Text } from './span.ts';
import { spokenOfPatterns } from './spoken-of-patterns.ts';
import { findTimes } from './time-words.ts';

/** Words that speak of an earlier or later event which has no report of its own here: “the meeting in 2014”. */
export type SpokenOf = Span & { readonly words: string };

/** Finds the other events of which a report speaks, in the order of the text; the reported event, of that date, is none. */
export function findSpokenOf(texts: readonly Text[], date: ArchiveDate | null): SpokenOf[] {
  return texts.flatMap((text) => spokenOfIn(text, date));
}

function spokenOfIn(text: Text, date: ArchiveDate | null): SpokenOf[] {
  const found: SpokenOf[] = [];
  for (const { stem, words, notAfter } of spokenOfPatterns) {
    if (!stem.test(text.text)) continue;
    for (const match of text.text.matchAll(words)) {
      if (notAfter.test(text.text.slice(Math.max(0, match.index - 40), match.index))) continue;
      const spoken = trimmed(text, match.index, match.index + match[0].length);
      if (isThisEvent(spoken.words, date) || crossesSentences(text, spoken)) continue;
      if (found.some((other) => other.start < spoken.end && spoken.start < other.end)) continue;
      found.push(spoken);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** True when the words give a day, month or year that may be that of the reported event. */
function isThisEvent(words: string, date: ArchiveDate | null): boolean {
  if (/\bsince\b/iu.test(words)) return false;
  return findTimes(words).some(
    ({ from, to }) => date === null || (from <= date.to && date.from <= to),
  );
}

function crossesSentences(text: Text, { start, end }: Span): boolean {
  const inner = text.text.slice(start, end);
  if (!/[.!?]/u.test(inner)) return false;
  return !sentencesOf(text).some((sentence) => sentence.start <= start && end <= sentence.end);
}

function trimmed({ p, text }: Text, from: number, to: number): SpokenOf {
  const words = text.slice(from, to);
  const start = from + (/^[\s,]*/u.exec(words)?.[0].length ?? 0);
  const end = from + words.replace(/[\s.,;:]+$/u, '').length;
  return { p, start, end, words: text.slice(start, end) };
}
