import { type CapturedLine, isTitleCaptured, keptLines } from '../claim.ts';
import type { Capture, Corpus, Entry } from '../corpus.ts';
import type { Issue, Position } from '../issue.ts';
import { codePoint, scriptsIn } from '../look-alike.ts';
import { claimedLines, type Removal } from '../source.ts';
import { foldWhiteSpace } from '../white-space.ts';
import { hasLines } from './claims.ts';

/**
 * A piece of an entry that claims a line of the capture: the headline, or a paragraph. What has a fault of its own may
 * stand for any line (`one`); a block that is never shown, for any number of them (`any`).
 */
type Claim = {
  readonly name: string;
  readonly text: string;
  readonly at: () => Position;
  readonly standsFor?: 'one' | 'any';
};

/**
 * Promise 1, word for word: headline and paragraphs of an entry are the lines of its capture, in order, each once,
 * character for character (white space folded), less those in its removal log.
 */
export function checkVerbatim(corpus: Corpus): Issue[] {
  return corpus.events.flatMap((entry) => {
    const capture = corpus.captures.get(entry.record.source.capture);
    if (!capture || !hasLines(entry, capture) || entry.record.withdrawn) return [];
    if (entry.faultyFields.has('text') || entry.faultyFields.has('removed')) return [];
    const removals = checkRemovals(entry, capture);
    return removals.length > 0 ? removals : compare(entry, capture);
  });
}

/** What the entry says it left out must stand in the capture on that line. */
function checkRemovals(entry: Entry, capture: Capture): Issue[] {
  const issues: Issue[] = [];
  const { first, last } = claimedLines(entry.record.source);
  entry.record.removed?.forEach((removal, index) => {
    const found = capture.lines[removal.line - 1];
    const inside = removal.line >= first && removal.line <= last;
    if (inside && removal.rule === 'character') {
      issues.push(...checkRemovedCharacter(entry, capture, removal, index));
      return;
    }
    if (inside && found !== undefined && foldWhiteSpace(found) === foldWhiteSpace(removal.text))
      return;
    issues.push({
      rule: 'removed-line-differs',
      file: entry.file,
      position: entry.positionOf('removed', index, inside ? 'text' : 'line'),
      message: inside
        ? `Line ${removal.line} of \`${capture.name}\` is \`${foldWhiteSpace(found ?? '')}\`, not \`${removal.text}\``
        : `Line ${removal.line} lies outside the lines ${first}-${last} that this entry claims`,
      cure: inside
        ? 'copy the line of the capture into `text`'
        : 'correct `line`, or `source.lines`',
    });
  });
  return issues;
}

/** A character that was taken out of a line stood there; the line itself is still part of the text. */
function checkRemovedCharacter(
  { file, positionOf }: Entry,
  { name, dropped = [] }: Capture,
  removal: Removal,
  index: number,
): Issue[] {
  const onLine = dropped.filter(({ line }) => line === removal.line);
  const codes = onLine.map(({ character }) => codePoint(character));
  if (codes.includes(removal.text)) return [];
  const held = codes.map((code) => `\`${code}\``).join(', ');
  return [
    {
      rule: 'removed-line-differs',
      file,
      position: positionOf('removed', index, 'text'),
      message: `Nothing was taken out of line ${removal.line} of \`${name}\` that is \`${removal.text}\``,
      cure: held ? `write what was: ${held}` : 'remove this row of the log',
    },
  ];
}

/**
 * Goes through lines and claims together. After a difference it goes on if the two are plainly the same piece, so that one
 * run names every slip; else nothing that follows could be trusted.
 */
function compare(entry: Entry, capture: Capture): Issue[] {
  const kept = keptLines(entry, capture);
  const claims = claimsOf(entry);
  const issues: Issue[] = [];
  let [at, of] = [0, 0];
  while (at < kept.length || of < claims.length) {
    const [line, claim] = [kept[at], claims[of]];
    if (claim?.standsFor === 'any') {
      at = endOfGap(kept, at, claims.slice(of + 1));
      of += 1;
    } else if (line && claim && (claim.standsFor === 'one' || claim.text === line.text)) {
      [at, of] = [at + 1, of + 1];
    } else if (line && (!claim || claim.text === kept[at + 1]?.text)) {
      issues.push(missingLine(entry, capture, line, claim));
      at += 1;
      if (!claim) break;
    } else if (claim && (!line || line.text === claims[of + 1]?.text)) {
      issues.push(extraParagraph(entry, claim));
      of += 1;
      if (!line) break;
    } else if (line && claim) {
      issues.push(difference(entry, capture, claim, line, claims[of + 1]));
      const step = stepAfter(line.text, kept[at + 1]?.text, claim.text, claims[of + 1]?.text);
      if (!step) break;
      [at, of] = [at + step.lines, of + step.claims];
    }
  }
  return issues;
}

/** Where the text goes on after a block that is never shown: at the line of the next piece that is sound. */
function endOfGap(kept: readonly CapturedLine[], at: number, after: readonly Claim[]): number {
  const next = after.find(({ standsFor }) => standsFor === undefined);
  if (!next) return kept.length;
  const found = kept.findIndex(({ text }, index) => index >= at && text === next.text);
  return found < 0 ? at : found;
}

/** How far the two go on after a difference; undefined when they are not the same piece. */
function stepAfter(
  line: string,
  nextLine: string | undefined,
  claim: string,
  nextClaim: string | undefined,
): { lines: number; claims: number } | undefined {
  if (nextLine !== undefined && claim === `${line} ${nextLine}`) return { lines: 2, claims: 1 };
  if (nextClaim !== undefined && line === `${claim} ${nextClaim}`) return { lines: 1, claims: 2 };
  const [shorter, longer] = line.length < claim.length ? [line, claim] : [claim, line];
  const same = Math.max(firstDifference(line, claim), sameEnd(line, claim));
  const isAlike =
    same >= 12 || (shorter.length >= 4 && longer.includes(shorter)) || same * 2 > longer.length;
  return isAlike ? { lines: 1, claims: 1 } : undefined;
}

/** Headline, paragraphs and hidden blocks, in the order of the file. */
function claimsOf(entry: Entry): Claim[] {
  const { paragraphs, flaws } = entry;
  const isFlawed = (index: number): boolean =>
    flaws.some(({ position, isBlock }) => {
      const [from, to] = [paragraphs[index], paragraphs[index + 1]];
      return (
        !isBlock &&
        from !== undefined &&
        position.line >= from.position.line &&
        (to === undefined || position.line < to.position.line)
      );
    });
  const pieces: Claim[] = [
    ...paragraphs.map(({ anchor, text, position }, index): Claim => {
      const claim = { name: `paragraph ${anchor}`, text: foldWhiteSpace(text), at: () => position };
      if (!isFlawed(index)) return claim;
      return { ...claim, standsFor: claim.text === '' ? 'any' : 'one' };
    }),
    ...flaws
      .filter(({ isBlock }) => isBlock)
      .map(({ position }): Claim => ({
        name: 'HTML',
        text: '',
        at: () => position,
        standsFor: 'any',
      })),
  ].sort((a, b) => a.at().line - b.at().line);
  return [...titleClaim(entry), ...pieces];
}

function titleClaim(entry: Entry): Claim[] {
  if (!isTitleCaptured(entry.record)) return [];
  const claim = {
    name: 'the headline',
    text: foldWhiteSpace(entry.record.title),
    at: () => entry.positionOf('title'),
  };
  return [entry.faultyFields.has('title') ? { ...claim, standsFor: 'one' } : claim];
}

function missingLine(
  entry: Entry,
  capture: Capture,
  { line, last, text }: CapturedLine,
  before: Claim | undefined,
): Issue {
  const which =
    last > line
      ? `Lines ${line}-${last} of \`${capture.name}\` are`
      : `Line ${line} of \`${capture.name}\` is`;
  const atEnd = () => entry.paragraphs.at(-1)?.position ?? entry.positionOf('source', 'lines');
  const sign = /^(?:([-*_]) ?)(?:\1 ?){2,}$|^=+$/.exec(text) ? text[0] : undefined;
  return {
    rule: 'not-word-for-word',
    file: entry.file,
    position: (before?.at ?? atEnd)(),
    message: `${which} missing ${before ? 'before this paragraph' : 'at the end'}: “${start(text)}”`,
    cure: sign
      ? `write \`\\${text}\`, or Markdown takes it for a rule; or enter it under \`removed\``
      : 'add the paragraph, or enter the line under `removed` with its rule',
  };
}

function extraParagraph(entry: Entry, { name, text, at }: Claim): Issue {
  return {
    rule: 'not-word-for-word',
    file: entry.file,
    position: at(),
    message: `${capital(name)} stands in no line that this entry claims: “${start(text)}”`,
    cure: 'remove it, or correct `source.lines`',
  };
}

function difference(
  entry: Entry,
  capture: Capture,
  claim: Claim,
  { line, last, text }: CapturedLine,
  next: Claim | undefined,
): Issue {
  const offset = firstDifference(claim.text, text);
  return {
    rule: 'not-word-for-word',
    file: entry.file,
    position: claim.at(),
    message: `${capital(claim.name)} differs from ${last > line ? `lines ${line}-${last}` : `line ${line}`} of \`${capture.name}\` at character ${offset + 1}: “${around(claim.text, offset)}” here, “${around(text, offset)}” in the capture`,
    cure: cureOf(claim.text, text, next?.text),
  };
}

function cureOf(ours: string, theirs: string, next: string | undefined): string {
  if (/^[-*+] /.test(theirs) && theirs.slice(2) === ours)
    return `write \`\\${theirs[0]} …\`, or Markdown takes the dash for a list`;
  if (next !== undefined && theirs === `${ours} ${next}`)
    return 'this is one paragraph in the capture: remove the empty line after it';
  if (theirs.startsWith(ours))
    return 'copy the whole line, or set a backslash before what Markdown takes for a mark';
  if (ours.startsWith(theirs)) return 'leave an empty line between paragraphs';
  return cureOfLookAlike(ours, theirs) ?? 'copy the words of the capture, character for character';
}

/** Letters that nobody can tell apart are named by their numbers. */
function cureOfLookAlike(ours: string, theirs: string): string | undefined {
  const offset = firstDifference(ours, theirs);
  const [our, their] = [ours[offset] ?? '', theirs[offset] ?? ''];
  const [ourScript, theirScript] = [scriptsIn(our)[0], scriptsIn(their)[0]];
  if (ourScript === undefined || theirScript === undefined || ourScript === theirScript)
    return undefined;
  return `the letter here is ${ourScript} (${codePoint(our)}), in the capture ${theirScript} (${codePoint(their)}): copy it`;
}

function firstDifference(a: string, b: string): number {
  let offset = 0;
  while (offset < a.length && a[offset] === b[offset]) offset += 1;
  return offset;
}

function sameEnd(a: string, b: string): number {
  let count = 0;
  while (count < a.length && count < b.length && a.at(-1 - count) === b.at(-1 - count)) count += 1;
  return count;
}

function around(text: string, offset: number): string {
  const from = Math.max(0, offset - 15);
  const to = offset + 15;
  return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`;
}

function start(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

function capital(text: string): string {
  return `${text[0]?.toUpperCase() ?? ''}${text.slice(1)}`;
}
