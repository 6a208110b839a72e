import type { ArchiveDate } from '../date.ts';
import { sentencesOf } from './sentences.ts';
import type { Span, Text } from './span.ts';
import { spokenOfPatterns } from './outcomes/spoken-of-patterns.ts';
import { findTimes } from './outcomes/time-words.ts';

/** Words that speak of an earlier or later event which has no report of its own here: “the meeting in 2014”. */
export type SpokenOf = Span & { readonly words: string };

/** Finds the other events of which a report speaks, in the order of the text; the reported event, of that date, is none. */
export function findSpokenOf(texts: readonly Text[], date: ArchiveDate | null): SpokenOf[] {
  return texts.flatMap((text) => spokenOfIn(text, date));
}

function spokenOfIn(text: Text, date: ArchiveDate | null): SpokenOf[] {
  const found: SpokenOf[] = [];
  for (const { stem, words, notAfter } of spokenOfPatterns) {
    for (const { from, to } of windowsAround(text.text, stem)) {
      for (const match of text.text.slice(from, to).matchAll(words)) {
        const start = from + match.index;
        if (notAfter.test(text.text.slice(Math.max(0, start - 40), start))) continue;
        const spoken = trimmed(text, start, start + match[0].length);
        if (isThisEvent(spoken.words, date) || crossesSentences(text, spoken)) continue;
        if (found.some((other) => other.start < spoken.end && spoken.start < other.end)) continue;
        found.push(spoken);
      }
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** No words that are looked for reach farther than this from the word that gives them away. */
const reach = 240;

/** The stretches around every match of a stem, whole words, none overlapping another: few of a text’s words are near one. */
function windowsAround(text: string, stem: RegExp): { from: number; to: number }[] {
  const windows: { from: number; to: number }[] = [];
  for (const { index } of text.matchAll(stem)) {
    const last = windows.at(-1);
    const to = endOfWord(text, index + reach);
    if (last && index - reach <= last.to) last.to = to;
    else windows.push({ from: startOfWord(text, index - reach), to });
  }
  return windows;
}

function startOfWord(text: string, at: number): number {
  return at <= 0 ? 0 : text.lastIndexOf(' ', at) + 1;
}

function endOfWord(text: string, at: number): number {
  const end = text.indexOf(' ', at);
  return end < 0 ? text.length : end;
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
