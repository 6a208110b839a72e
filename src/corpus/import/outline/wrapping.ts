import { endsSentence, isItem, isTurn } from './text-shape.ts';
import type { Line } from './units.ts';

/** How a capture breaks its lines. */
export type Wrapping = {
  /** True when it breaks lines within paragraphs. */
  readonly isWrapped: boolean;
  /** The length that its lines have at most, where they are filled to one length; null when they break anywhere. */
  readonly width: number | null;
};

/** Reads from the breaks between lines that touch whether and how a capture breaks its paragraphs. */
export function readWrapping(pairs: readonly (readonly [Line, Line])[]): Wrapping {
  const open = pairs.filter(([upper]) => !endsSentence(upper.text));
  const within = open.filter(([upper, lower]) => runsOn(upper.text, lower.text));
  const isWrapped =
    within.length > 0 && open.length >= pairs.length * 0.5 && within.length >= open.length * 0.2;
  return { isWrapped, width: isWrapped ? readWidth(within) : null };
}

/** True when a line goes on in the one below it, in a capture that is wrapped in this way. */
export function goesOn(upper: Line, lower: Line, { width }: Wrapping): boolean {
  if (runsOn(upper.text, lower.text)) return true;
  const hasRoom = width !== null && isUnfilled(upper, lower, width);
  // Points counted within a sentence: “by: 1) expanding …; 2) …”.
  if (/^\(?\d{1,2}\)/.test(lower.text)) return !hasRoom;
  // A dash may fall at the start of a line within a sentence.
  if (isItem(lower.text)) {
    return (
      /^[–—]/.test(lower.text) && !hasRoom && !isItem(upper.text) && !/[.!?;:]$/.test(upper.text)
    );
  }
  if (isTurn(lower.text) && endsSentence(upper.text)) return false;
  return !hasRoom;
}

/** True when a sentence breaks off in a line: the next begins small, or the line ends in a word that needs another. */
export function runsOn(upper: string, lower: string): boolean {
  if (endsSentence(upper) || isItem(lower) || /[;:]$/.test(upper)) return false;
  return /^[“"'‘(]?\p{Ll}/u.test(lower) || needsMore.test(upper);
}

const needsMore =
  /[\s\u00a0](?:a|an|the|of|and|or|with|by|to|for|in|on|at|from|between|as|that|which|was|were|is|are|has|have|his|her|their|its|our)$|\p{L}[’']s$/u;

/** True when a line has room for more, or is longer than the capture fills its lines: its end is that of a paragraph. */
function isUnfilled(upper: Line, lower: Line, width: number): boolean {
  return upper.length > width + 6 || roomyLength(upper, lower) <= width - 8;
}

/** The width to which lines are filled: none of them had room for the word that the next begins with. */
function readWidth(within: readonly (readonly [Line, Line])[]): number | null {
  if (within.length < 2) return null;
  const lengths = within.map(([upper]) => upper.length).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  const filled = within.filter(([upper, lower]) => roomyLength(upper, lower) > width - 8);
  return width >= 40 && filled.length >= within.length * 0.9 ? width : null;
}

/** How long a line would be with the first word of the next. */
function roomyLength(upper: Line, lower: Line): number {
  return upper.length + 1 + (lower.text.split(/[\s\u00a0]/, 1)[0]?.length ?? 0);
}
