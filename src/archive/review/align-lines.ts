/** A piece of a text in the lines of its capture: indices of both, and how many lines it takes (several when they wrap). */
export type AlignedPiece = {
  readonly piece: number;
  readonly line: number;
  readonly lines: number;
  /** False of a piece that stands where only this line can be meant, and does not say the same. */
  readonly isSame: boolean;
};

/**
 * Which lines each piece of a text takes, by the alignment that keeps most pieces in order (Needleman and Wunsch, 1970).
 * A piece is one line, or several joined by blanks. Between two pieces that stand, as many pieces as lines are taken for
 * each other, one for one: they differ. All texts with their white space folded.
 */
export function alignLines(pieces: readonly string[], lines: readonly string[]): AlignedPiece[] {
  const aligned: AlignedPiece[] = [];
  let [piece, line] = [0, 0];
  for (const next of [...samePieces(pieces, lines), endOf(pieces, lines)]) {
    if (next.piece - piece === next.line - line)
      for (; piece < next.piece; piece++, line++)
        aligned.push({ piece, line, lines: 1, isSame: false });
    if (next.lines > 0) aligned.push(next);
    [piece, line] = [next.piece + 1, next.line + next.lines];
  }
  return aligned;
}

function endOf(pieces: readonly string[], lines: readonly string[]): AlignedPiece {
  return { piece: pieces.length, line: lines.length, lines: 0, isSame: true };
}

/** The pieces that stand word for word, as many as can be kept in order. */
function samePieces(pieces: readonly string[], lines: readonly string[]): AlignedPiece[] {
  const width = lines.length + 1;
  const best = new Int32Array((pieces.length + 1) * width);
  const kept = (piece: number, line: number): number => best[piece * width + line] ?? 0;
  for (let piece = pieces.length - 1; piece >= 0; piece--) {
    for (let line = lines.length - 1; line >= 0; line--) {
      const count = linesTaken(pieces[piece] ?? '', lines, line);
      const taken = count > 0 ? 1 + kept(piece + 1, line + count) : 0;
      best[piece * width + line] = Math.max(kept(piece + 1, line), kept(piece, line + 1), taken);
    }
  }
  const found: AlignedPiece[] = [];
  let [piece, line] = [0, 0];
  while (piece < pieces.length && line < lines.length) {
    const count = linesTaken(pieces[piece] ?? '', lines, line);
    if (count > 0 && kept(piece, line) === 1 + kept(piece + 1, line + count)) {
      found.push({ piece, line, lines: count, isSame: true });
      [piece, line] = [piece + 1, line + count];
    } else if (kept(piece, line) === kept(piece, line + 1)) line += 1;
    else piece += 1;
  }
  return found;
}

/** How many lines from this one on, joined by blanks, are the piece; 0 when none. */
function linesTaken(piece: string, lines: readonly string[], from: number): number {
  let rest = piece;
  for (let line = from; line < lines.length; line++) {
    const text = lines[line] ?? '';
    if (text === '' || !rest.startsWith(text)) return 0;
    if (rest === text) return line - from + 1;
    if (rest[text.length] !== ' ') return 0;
    rest = rest.slice(text.length + 1);
  }
  return 0;
}
