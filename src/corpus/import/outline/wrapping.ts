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
  const hasRoom = width !== null && roomyLength(upper, lower) <= width - 8;
  if (isItem(lower.text)) return !hasRoom && !endsSentence(upper.text) && !isItemEnd(upper.text);
  if (isTurn(lower.text) && endsSentence(upper.text)) return false;
  return !hasRoom;
}

/** True when a sentence breaks off in a line and the next begins small. */
export function runsOn(upper: string, lower: string): boolean {
  return (
    !endsSentence(upper) && /^[“"'‘(]?\p{Ll}/u.test(lower) && !isItem(lower) && !/[;:]$/.test(upper)
  );
}

function isItemEnd(text: string): boolean {
  return /[;:]$/.test(text);
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
