/**
 * For each word of a text the place of the same word in another, in the order of both (a longest common subsequence, after
 * Myers 1986); null for words that the other has not.
 */
export function alignWords(text: readonly string[], other: readonly string[]): (number | null)[] {
  const aligned: (number | null)[] = text.map(() => null);
  let [x, y] = [text.length, other.length];
  const trace = searchPath(text, other);
  for (let edits = trace.length - 1; edits >= 0; edits--) {
    const before = trace[edits];
    const k = x - y;
    const fromAbove = edits === 0 || isDown(before, k, edits);
    const previousK = fromAbove ? k + 1 : k - 1;
    const previousX = edits === 0 ? 0 : at(before, previousK);
    const previousY = edits === 0 ? 0 : previousX - previousK;
    while (x > previousX && y > previousY) {
      x -= 1;
      y -= 1;
      aligned[x] = y;
    }
    [x, y] = [previousX, previousY];
  }
  return aligned;
}

type Front = ReadonlyMap<number, number>;

/** The fronts before each number of edits, up to the one that reaches both ends. */
function searchPath(text: readonly string[], other: readonly string[]): Front[] {
  const trace: Front[] = [];
  let front: Front = new Map([[1, 0]]);
  for (let edits = 0; edits <= text.length + other.length; edits++) {
    trace.push(front);
    const next = new Map<number, number>();
    for (let k = -edits; k <= edits; k += 2) {
      let x = isDown(front, k, edits) ? at(front, k + 1) : at(front, k - 1) + 1;
      let y = x - k;
      while (x < text.length && y < other.length && text[x] === other[y]) {
        x += 1;
        y += 1;
      }
      next.set(k, x);
      if (x >= text.length && y >= other.length) return trace;
    }
    front = next;
  }
  return trace;
}

function isDown(front: Front | undefined, k: number, edits: number): boolean {
  return k === -edits || (k !== edits && at(front, k - 1) < at(front, k + 1));
}

function at(front: Front | undefined, k: number): number {
  return front?.get(k) ?? 0;
}
