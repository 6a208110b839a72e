import type { Span, Text } from './span.ts';
import { wordSet } from './word-set.ts';

/** A point after one of these ends no sentence. */
const abbreviations = wordSet(
  'mr mrs ms dr st sr jr prof gen col lt capt sgt hon rev gov sen rep pres amb messrs mme no nos vs etc inc ltd co corp i.e e.g h.e h.m h.h h.r.h u.s u.k u.n u.s.s.r a.m p.m jan feb mar apr jun jul aug sept sep oct nov dec',
);

/** A whole run of marks before a blank: it begins where no mark stands before it, so that a long run is read once. */
const marks = /(?<![.!?…”"»’')\]])[.!?…”"»’')\]]+(?=\s)|\n/gu;

/** The sentences of a text, in order; a mark that closes speech belongs to the sentence before it. */
export function sentencesOf({ p, text }: Text): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const { 0: mark, index } of text.matchAll(marks)) {
    const end = index + mark.length;
    if (!endsSentence(text, index, mark, end)) continue;
    push(end);
  }
  push(text.length);
  return spans;

  function push(end: number): void {
    const from = start + (/^\s*/u.exec(text.slice(start, end))?.[0].length ?? 0);
    if (from < end) spans.push({ p, start: from, end });
    start = end;
  }
}

/** A sentence ends at a mark that a capital, a digit or an opening mark follows, unless the point is that of an abbreviation or an initial. */
function endsSentence(text: string, index: number, mark: string, end: number): boolean {
  if (!/[.!?…\n]/u.test(mark)) return false;
  if (!/^\s*(?:\*\s*)*["“«„‘'([–—-]*\s*[\p{Lu}\p{Lo}\p{N}]/u.test(text.slice(end, end + 16)))
    return end === text.length;
  if (!mark.startsWith('.') || mark.length > 1) return true;
  const word = /[\p{L}.]+$/u.exec(text.slice(Math.max(0, index - 12), index))?.[0] ?? '';
  return !abbreviations.has(word.toLowerCase()) && !/^\p{Lu}$/u.test(word);
}
