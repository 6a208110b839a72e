import { isTitleCaptured } from '../claim.ts';
import type { Capture, Entry } from '../corpus.ts';
import { isDraft } from '../draft.ts';
import { claimedLines, type RemovalRule } from '../source.ts';
import { foldWhiteSpace } from '../white-space.ts';
import { alignLines } from './align-lines.ts';

/** What became of a line of a capture that is not blank, in an entry that is being reviewed. */
export type LineFate =
  /** `isSame` is false when the words are not those of the line. */
  | { readonly kind: 'headline'; readonly isSame: boolean }
  | { readonly kind: 'paragraph'; readonly anchor: string; readonly isSame: boolean }
  | { readonly kind: 'removed'; readonly rule: RemovalRule }
  /** The entry claims it, and has it neither in its text nor in its removal log. */
  | { readonly kind: 'missing' }
  /** Another entry claims it; `event` is that of which it is an account. */
  | {
      readonly kind: 'other';
      readonly entry: string;
      readonly event: string;
      readonly isDraft: boolean;
    }
  | { readonly kind: 'nobody' };

/** A line as it stands in the capture, counted from 1, and what became of it. */
export type ReviewedLine = {
  readonly line: number;
  readonly text: string;
  readonly fate: LineFate;
  /** What was taken out of the line without removing it whole, by which rule. */
  readonly without: readonly { readonly text: string; readonly rule: RemovalRule }[];
};

type Kept = Pick<ReviewedLine, 'line' | 'text'>;

/** Every line of the capture of an entry that is not blank; `others` are the entries that may claim lines of it, too. */
export function reviewLines(
  entry: Entry,
  capture: Capture,
  others: readonly Entry[],
): ReviewedLine[] {
  const lines = capture.lines
    .map((text, index): Kept => ({ line: index + 1, text }))
    .filter(({ text }) => foldWhiteSpace(text) !== '');
  const own = fatesOfOwn(entry, lines);
  const removed = Map.groupBy(entry.record.removed ?? [], ({ line }) => line);
  const claimants = others.filter(
    ({ id, record }) => id !== entry.id && record.source.capture === capture.name,
  );
  return lines.map((kept) => ({
    ...kept,
    fate: own.get(kept.line) ?? fateElsewhere(kept.line, claimants),
    without: (removed.get(kept.line) ?? []).filter(({ text }) => !isWhole(text, kept)),
  }));
}

/** Lines that follow each other: of one other entry, or of none. */
export type LineStretch = {
  readonly other: Extract<LineFate, { kind: 'other' }> | undefined;
  readonly lines: readonly ReviewedLine[];
};

/** The lines in their order, parted where those of other entries begin and end. */
export function stretchesOf(lines: readonly ReviewedLine[]): LineStretch[] {
  const stretches: { other: LineStretch['other']; lines: ReviewedLine[] }[] = [];
  for (const line of lines) {
    const other = line.fate.kind === 'other' ? line.fate : undefined;
    const last = stretches.at(-1);
    if (last && last.other?.entry === other?.entry) last.lines.push(line);
    else stretches.push({ other, lines: [line] });
  }
  return stretches;
}

/** The lines that became each paragraph, by its anchor; the headline is `p0`. */
export function linesOfText(lines: readonly ReviewedLine[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const { line, fate } of lines) {
    if (fate.kind !== 'headline' && fate.kind !== 'paragraph') continue;
    const anchor = fate.kind === 'headline' ? 'p0' : fate.anchor;
    found.set(anchor, [...(found.get(anchor) ?? []), line]);
  }
  return found;
}

/** The lines that an entry claims, by their number. */
function fatesOfOwn(entry: Entry, lines: readonly Kept[]): Map<number, LineFate> {
  const { record, paragraphs, faultyFields } = entry;
  const fates = new Map<number, LineFate>();
  if (faultyFields.has('source.lines') || faultyFields.has('source.capture')) return fates;
  const { first, last } = claimedLines(record.source);
  const removed = Map.groupBy(record.removed ?? [], ({ line }) => line);
  const kept = lines.filter((each) => {
    if (each.line < first || each.line > last) return false;
    const removal = removed.get(each.line)?.find(({ text }) => isWhole(text, each));
    fates.set(each.line, removal ? { kind: 'removed', rule: removal.rule } : { kind: 'missing' });
    return !removal;
  });
  const title = isTitleCaptured(record) ? [{ anchor: null, text: record.title }] : [];
  const pieces = [...title, ...paragraphs];
  const aligned = alignLines(
    pieces.map(({ text }) => foldWhiteSpace(text)),
    kept.map(({ text }) => foldWhiteSpace(text)),
  );
  for (const { piece, line, lines: count, isSame } of aligned)
    for (const { line: number } of kept.slice(line, line + count))
      fates.set(number, fateOf(pieces[piece]?.anchor ?? null, isSame));
  return fates;
}

function fateOf(anchor: string | null, isSame: boolean): LineFate {
  return anchor === null ? { kind: 'headline', isSame } : { kind: 'paragraph', anchor, isSame };
}

function fateElsewhere(line: number, claimants: readonly Entry[]): LineFate {
  const claimant = claimants.find(({ record }) => {
    const { first, last } = claimedLines(record.source);
    return first <= line && line <= last;
  });
  if (!claimant) return { kind: 'nobody' };
  const { id, record } = claimant;
  return { kind: 'other', entry: id, event: record.accountOf ?? id, isDraft: isDraft(claimant) };
}

function isWhole(text: string, kept: Kept): boolean {
  return foldWhiteSpace(text) === foldWhiteSpace(kept.text);
}
