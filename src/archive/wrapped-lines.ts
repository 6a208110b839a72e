import type { CapturedLine } from './claim.ts';

/**
 * Joins the lines of a capture that breaks them within paragraphs: each piece of the entry, in its order, takes as many
 * lines as make its words; no two lines are joined between which another one stands in the capture. What no piece is made
 * of stays as the capture has it, a stretch of lines each, so that a missing or differing paragraph is still one piece.
 */
export function joinWrapped(
  lines: readonly CapturedLine[],
  pieces: readonly string[],
): CapturedLine[] {
  const joined: CapturedLine[] = [];
  let at = 0;
  pieces.forEach((piece, index) => {
    const found = findPiece(lines, at, piece);
    if (found) {
      joined.push(
        ...stretches(lines.slice(at, found.from)),
        join(lines.slice(found.from, found.to)),
      );
      at = found.to;
      return;
    }
    const rest = pieces.slice(index + 1, index + 1 + mostDiffering);
    const { end, isShared } = endOfUnknown(lines, at, rest);
    if (end === at) return;
    const taken = at + countLike(lines.slice(at, end), piece, isShared);
    joined.push(join(lines.slice(at, taken)));
    at = taken;
  });
  return [...joined, ...stretches(lines.slice(at))];
}

/** How many pieces in a row may differ before it is no longer asked where the text goes on. */
const mostDiffering = 3;
/** How many lines in a row may be missing before the same. */
const mostMissing = 300;

/** The next lines that make the words of a piece, none left over. */
function findPiece(
  lines: readonly CapturedLine[],
  at: number,
  piece: string,
): { from: number; to: number } | undefined {
  const farthest = Math.min(lines.length, at + mostMissing);
  for (let from = at; from < farthest; from++) {
    const to = endOfPiece(lines, from, piece);
    if (to !== undefined) return { from, to };
  }
  return undefined;
}

function endOfPiece(
  lines: readonly CapturedLine[],
  from: number,
  piece: string,
): number | undefined {
  let offset = 0;
  for (let at = from; at < lines.length; at++) {
    const line = lines[at];
    if (!line || (at > from && !follows(lines[at - 1], line))) return undefined;
    if (!piece.startsWith(line.text, offset)) return undefined;
    offset += line.text.length;
    if (offset === piece.length) return at + 1;
    if (piece[offset] !== ' ') return undefined;
    offset += 1;
  }
  return undefined;
}

/**
 * Where the lines begin that a later piece is made of. Up to there all are of this piece, or shared with others that differ
 * too.
 */
function endOfUnknown(
  lines: readonly CapturedLine[],
  at: number,
  rest: readonly string[],
): { end: number; isShared: boolean } {
  for (const [index, piece] of rest.entries()) {
    const found = findPiece(lines, at, piece);
    if (found) return { end: found.from, isShared: index > 0 };
  }
  return { end: lines.length, isShared: rest.length > 0 };
}

/** Of lines that make no piece exactly, as many as are about as long as this one, and not beyond a blank line. */
function countLike(lines: readonly CapturedLine[], piece: string, isShared: boolean): number {
  let [count, length] = [0, 0];
  for (const [index, line] of lines.entries()) {
    if (index > 0 && !follows(lines[index - 1], line)) break;
    if (count > 0 && isShared && length + line.text.length / 2 > piece.length) break;
    count += 1;
    length += line.text.length + 1;
  }
  return count;
}

function stretches(lines: readonly CapturedLine[]): CapturedLine[] {
  const found: CapturedLine[][] = [];
  for (const line of lines) {
    const stretch = found.at(-1);
    if (stretch && follows(stretch.at(-1), line)) stretch.push(line);
    else found.push([line]);
  }
  return found.map(join);
}

function follows(before: CapturedLine | undefined, line: CapturedLine): boolean {
  return before !== undefined && line.line === before.last + 1;
}

function join(lines: readonly CapturedLine[]): CapturedLine {
  const [line, last] = [lines[0]?.line ?? 0, lines.at(-1)?.last ?? 0];
  return { line, last, text: lines.map(({ text }) => text).join(' ') };
}
