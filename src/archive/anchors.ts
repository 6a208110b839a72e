import { fingerprintDistance } from './fingerprint.ts';
import type { PublishedParagraph } from './ledger.ts';

/** Below this many differing bits of 64 two paragraphs are the same one, corrected: of unrelated ones, 1 pair in 9,000 is. */
const sameParagraph = 18;

/** The anchors of a text’s paragraphs, and the published ones that no paragraph has any more. */
export type NamedParagraphs = {
  readonly anchors: readonly string[];
  readonly lost: readonly string[];
};

/**
 * Gives every paragraph, known by its fingerprint, its anchor: one that was published keeps the anchor it had, corrected or not; a new one between p5
 * and p6 becomes p5a; one after the last gets the next number. `prefix` goes before the anchors of a further account;
 * `told` holds the published anchors of which the ledger says that they moved.
 */
export function nameParagraphs(
  fingerprints: readonly string[],
  published: readonly PublishedParagraph[],
  prefix = '',
  told: ReadonlySet<string> = new Set(),
): NamedParagraphs {
  const present = published.filter(({ anchor }) => !told.has(anchor));
  const matches = alignParagraphs(present, fingerprints);
  const used = new Set(published.map(({ anchor }) => anchor));
  const lastKept = fingerprints.findLastIndex((_, index) => matches.has(index));
  let highest = Math.max(0, ...published.map(({ anchor }) => numberOf(anchor)));
  const anchors: string[] = [];
  for (const index of fingerprints.keys()) {
    const kept = matches.get(index);
    if (kept === undefined && index > lastKept) highest += 1;
    const added =
      index < lastKept ? between(anchors[index - 1], prefix, used) : `${prefix}p${highest}`;
    anchors.push(kept ?? added);
    used.add(kept ?? added);
  }
  const taken = new Set(anchors);
  return {
    anchors,
    lost: present.map(({ anchor }) => anchor).filter((anchor) => !taken.has(anchor)),
  };
}

/**
 * Which published paragraph each text is, by the alignment that keeps most alike pairs in order (Needleman and Wunsch,
 * 1970). Between two matched paragraphs, as many published as new ones are taken for corrections, one for one.
 */
function alignParagraphs(
  published: readonly PublishedParagraph[],
  fingerprints: readonly string[],
): Map<number, string> {
  const pairs = [...mostAlike(published, fingerprints), [published.length, fingerprints.length]];
  const matches = new Map<number, string>();
  let [old, now] = [0, 0];
  for (const [nextOld = 0, nextNow = 0] of pairs) {
    const corrected = nextOld - old === nextNow - now;
    const last = corrected ? nextNow : now;
    for (let index = now; index < last; index++) {
      const paragraph = published[old + index - now];
      if (paragraph) matches.set(index, paragraph.anchor);
    }
    const matched = published[nextOld];
    if (matched) matches.set(nextNow, matched.anchor);
    [old, now] = [nextOld + 1, nextNow + 1];
  }
  return matches;
}

/** The pairs (index of a published paragraph, index of a text) that are alike, in order, with the highest sum. */
function mostAlike(
  published: readonly PublishedParagraph[],
  fingerprints: readonly string[],
): [number, number][] {
  const width = fingerprints.length + 1;
  const best = new Int32Array((published.length + 1) * width);
  const gain = (old: number, now: number): number =>
    sameParagraph - fingerprintDistance(published[old]?.fingerprint ?? '', fingerprints[now] ?? '');
  for (let old = published.length - 1; old >= 0; old--) {
    for (let now = fingerprints.length - 1; now >= 0; now--) {
      const alone = Math.max(best[(old + 1) * width + now] ?? 0, best[old * width + now + 1] ?? 0);
      const together = gain(old, now) + (best[(old + 1) * width + now + 1] ?? 0);
      best[old * width + now] = Math.max(alone, together);
    }
  }
  const pairs: [number, number][] = [];
  let [old, now] = [0, 0];
  while (old < published.length && now < fingerprints.length) {
    const here = best[old * width + now] ?? 0;
    if (gain(old, now) > 0 && here === gain(old, now) + (best[(old + 1) * width + now + 1] ?? 0)) {
      pairs.push([old, now]);
      [old, now] = [old + 1, now + 1];
    } else if (here === (best[(old + 1) * width + now] ?? 0)) old += 1;
    else now += 1;
  }
  return pairs;
}

/** `p5` → `p5a`, `p5b`, …; before the first paragraph `p0a`. */
function between(before: string | undefined, prefix: string, used: ReadonlySet<string>): string {
  const [stem] = /^.*p\d+/.exec(before ?? `${prefix}p0`) ?? [];
  for (let number = 1; ; number++) {
    const anchor = `${stem}${letters(number)}`;
    if (!used.has(anchor)) return anchor;
  }
}

/** The number of an anchor: 5 for `p5`, `p5a` and `kazinform-p5`. */
function numberOf(anchor: string): number {
  return Number(/p(\d+)[a-z]*$/.exec(anchor)?.[1] ?? 0);
}

/** 1 → `a`, 26 → `z`, 27 → `aa`. */
function letters(number: number): string {
  const rest = Math.floor((number - 1) / 26);
  return (rest > 0 ? letters(rest) : '') + String.fromCharCode(97 + ((number - 1) % 26));
}
