/** Two marks that belong together, and what stands between them; offsets in the text. */
export type Quoted = { readonly start: number; readonly end: number };

/** The quotation marks of one paragraph. */
export type SpeechMarks = {
  /** Marks that belong together, in order, none inside another; the marks are part of the stretch. */
  readonly pairs: readonly Quoted[];
  /** The place of the first opening mark that nothing closes and that is not itself quoted; null without one. */
  readonly opened: number | null;
  /** The place of the first closing mark that nothing opened; null without one. */
  readonly closed: number | null;
};

type Family = 'double' | 'guillemet' | 'corner';
type Mark = { readonly at: number; readonly family: Family; readonly opens: boolean };

/** What a mark does when its neighbours do not tell: reversed and low-high styles make this the weaker witness. */
const byGlyph: Readonly<Record<string, readonly [Family, boolean | null]>> = {
  '"': ['double', null],
  '“': ['double', true],
  '‟': ['double', true],
  '„': ['double', true],
  '”': ['double', false],
  '«': ['guillemet', true],
  '»': ['guillemet', false],
  '「': ['corner', true],
  '」': ['corner', false],
};

const doubleMark = /["“”„‟«»「」]/u;

/** True when a text has a mark that may belong to speech. */
export function hasSpeechMarks(text: string): boolean {
  return doubleMark.test(text) || text.includes('‘') || /(?:^|[\s([{:–—-])'/u.test(text);
}

/** Finds which quotation marks of a paragraph belong together, whatever their style, in one pass. */
export function readSpeechMarks(text: string): SpeechMarks {
  const open: Mark[] = [];
  /** Where the open marks of each family stand in `open`, so that none is sought twice. */
  const places: Record<Family, number[]> = { double: [], guillemet: [], corner: [] };
  const pairs: Quoted[] = [];
  let closed: number | null = null;
  for (const mark of marksOf(text, places)) {
    const own = places[mark.family];
    if (mark.opens) {
      own.push(open.length);
      open.push(mark);
      continue;
    }
    const at = own.pop();
    const opening = at === undefined ? undefined : open[at];
    if (at === undefined || !opening) {
      if (open.length === 0) closed ??= mark.at;
      continue;
    }
    for (const dropped of open.splice(at).slice(1)) places[dropped.family].pop();
    pairs.push({ start: opening.at, end: mark.at + 1 });
  }
  const outer = outermost(pairs);
  return { pairs: withSingles(text, outer), opened: open[0]?.at ?? null, closed };
}

/** The marks of a text; those that wait for their closing mark tell what a doubtful mark does. */
function* marksOf(
  text: string,
  waiting: Readonly<Record<Family, readonly number[]>>,
): Generator<Mark> {
  for (const { 0: glyph, index } of text.matchAll(/["“”„‟«»「」]/gu)) {
    const known = byGlyph[glyph];
    if (!known) continue;
    const [family, usually] = known;
    const opens =
      opensByNeighbours(text[index - 1] ?? '', text[index + 1] ?? '') ??
      usually ??
      waiting[family].length === 0;
    yield { at: index, family, opens };
  }
}

/** What the characters beside a mark say of it: null when they say both, or nothing. */
function opensByNeighbours(before: string, after: string): boolean | null {
  const mayOpen =
    (before === '' || /[\s([{:/–—‒-]/u.test(before)) && /[^\s.,;:!?)\]}]/u.test(after);
  const mayClose = /[^\s([{]/u.test(before) && (after === '' || /[\s.,;:!?)\]}…–—‒-]/u.test(after));
  return mayOpen === mayClose ? null : mayOpen;
}

function outermost(pairs: readonly Quoted[]): Quoted[] {
  const outer: Quoted[] = [];
  for (const pair of pairs.toSorted((a, b) => a.start - b.start)) {
    if (pair.start >= (outer.at(-1)?.end ?? 0)) outer.push(pair);
  }
  return outer;
}

/** Adds what stands in single marks outside the others; an apostrophe looks like a closing one, so the marks must be plain. */
function withSingles(text: string, pairs: readonly Quoted[]): Quoted[] {
  const openings = Array.from(
    text.matchAll(/(?<=^|[\s([{:–—-])[‘'](?=[\p{Lu}\p{Ll}])/gu),
    ({ index }) => index,
  );
  if (openings.length === 0) return [...pairs];
  const closings = Array.from(
    text.matchAll(/(?<=[^\s([{])[’'](?=$|[\s.,;:!?)\]…–—-])/gu),
    ({ index }) => index,
  );
  const singles: Quoted[] = [];
  let next = 0;
  for (const [order, opening] of openings.entries()) {
    const limit = openings[order + 1] ?? text.length;
    const reach: number[] = [];
    for (; (closings[next] ?? limit) < limit; next++) {
      const closing = closings[next];
      if (closing !== undefined && closing > opening) reach.push(closing);
    }
    const close = reach.find((at) => /[.,!?…]/u.test(text[at - 1] ?? '')) ?? reach[0];
    if (close !== undefined) singles.push({ start: opening, end: close + 1 });
  }
  return outermost([...pairs, ...singles.filter((single) => !crosses(single, pairs))]);
}

/** True when a stretch begins or ends inside one of the pairs. Binary search: both lists may be long. */
function crosses({ start, end }: Quoted, pairs: readonly Quoted[]): boolean {
  const holds = (at: number): boolean => {
    let low = 0;
    let high = pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[middle]?.end ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    return (pairs[low]?.start ?? Infinity) <= at;
  };
  return holds(start) || holds(end - 1);
}
