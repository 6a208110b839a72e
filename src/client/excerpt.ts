import type { FoundParagraph } from './best-paragraph.ts';

/** A stretch of an excerpt, marked when it is what was searched for. */
export type ExcerptPiece = { readonly text: string; readonly marked: boolean };

const longest = 44;
const before = 10;

/** The part of a paragraph that holds most of the words found; all of it when it is short. An ellipsis shows each cut. */
export function makeExcerpt({ words, found }: FoundParagraph): ExcerptPiece[] {
  const from = words.length <= longest ? 0 : densestStart(words.length, found);
  const to = Math.min(words.length, from + longest);
  const marks = new Set(found);
  const pieces = [
    { text: from > 0 ? '… ' : '', marked: false },
    ...words
      .slice(from, to)
      .flatMap((word, index) => [
        { text: index > 0 ? ' ' : '', marked: false },
        ...(marks.has(from + index) ? markWord(word) : [{ text: word, marked: false }]),
      ]),
    { text: to < words.length ? ' …' : '', marked: false },
  ];
  return joinPieces(pieces);
}

function densestStart(length: number, found: readonly number[]): number {
  const starts = [0, ...found].map((at) => Math.min(Math.max(0, at - before), length - longest));
  const holds = (start: number) => found.filter((at) => at >= start && at < start + longest).length;
  return starts.reduce((best, start) => (holds(start) > holds(best) ? start : best));
}

/** Marks the word itself, not the punctuation around it. */
function markWord(word: string): ExcerptPiece[] {
  const [, opening = '', core = word, closing = ''] =
    /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u.exec(word) ?? [];
  return [
    { text: opening, marked: false },
    { text: core, marked: true },
    { text: closing, marked: false },
  ];
}

function joinPieces(pieces: readonly ExcerptPiece[]): ExcerptPiece[] {
  const joined: ExcerptPiece[] = [];
  for (const { text, marked } of pieces) {
    const last = joined.at(-1);
    if (text === '') continue;
    if (last && last.marked === marked)
      joined[joined.length - 1] = { text: last.text + text, marked };
    else joined.push({ text, marked });
  }
  return joined;
}
