import { type CapturedLine, isTitleCaptured, keptLines } from '../claim.ts';
import type { Capture, Corpus, Entry } from '../corpus.ts';
import type { Issue, Position } from '../issue.ts';
import { claimedLines } from '../source.ts';
import { foldWhiteSpace } from '../white-space.ts';

/** A piece of an entry that claims a line of the capture: the headline, or a paragraph. */
type Claim = { readonly name: string; readonly text: string; readonly position: Position };

/**
 * Promise 1, word for word: headline and paragraphs of an entry are the lines of its capture, in order, each once,
 * character for character (white space folded), less those in its removal log; the entries of a capture together claim
 * all its lines.
 */
export function checkVerbatim(corpus: Corpus): Issue[] {
  const byCapture = Map.groupBy(corpus.events, (entry) => entry.record.source.capture);
  return [...corpus.captures.values()].flatMap((capture) => {
    const entries = byCapture.get(capture.name) ?? [];
    return [
      ...entries.flatMap((entry) => checkEntry(entry, capture)),
      ...checkClaims(entries, capture, corpus.hasUnreadEntries),
    ];
  });
}

function checkEntry(entry: Entry, capture: Capture): Issue[] {
  if (entry.record.withdrawn) return [];
  const removalIssues = checkRemovals(entry, capture);
  if (removalIssues.length > 0) return removalIssues;
  const kept = keptLines(entry.record, capture);
  const claims = claimsOf(entry);
  const at = kept.findIndex(({ text }, index) => text !== claims[index]?.text);
  const first = at < 0 ? kept.length : at;
  const [line, claim] = [kept[first], claims[first]];
  if (line && (!claim || claim.text === kept[first + 1]?.text))
    return [missingLine(entry, capture, line, claim)];
  if (claim && (!line || line.text === claims[first + 1]?.text))
    return [extraParagraph(entry, claim)];
  return line && claim ? [difference(entry, capture, claim, line)] : [];
}

/** What the entry says it left out must stand in the capture on that line. */
function checkRemovals(entry: Entry, capture: Capture): Issue[] {
  const issues: Issue[] = [];
  const { first, last } = claimedLines(entry.record.source);
  entry.record.removed?.forEach((removal, index) => {
    const found = capture.lines[removal.line - 1];
    const inside = removal.line >= first && removal.line <= last;
    if (inside && found !== undefined && foldWhiteSpace(found) === foldWhiteSpace(removal.text))
      return;
    issues.push({
      rule: 'removed-line-differs',
      file: entry.file,
      position: entry.positionOf('removed', index, 'text'),
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

function claimsOf(entry: Entry): Claim[] {
  const paragraphs = entry.paragraphs.map(({ anchor, text, position }) => ({
    name: `paragraph ${anchor}`,
    text: foldWhiteSpace(text),
    position,
  }));
  if (!isTitleCaptured(entry.record)) return paragraphs;
  const title = foldWhiteSpace(entry.record.title);
  return [
    { name: 'the headline', text: title, position: entry.positionOf('title') },
    ...paragraphs,
  ];
}

function missingLine(
  entry: Entry,
  capture: Capture,
  { line, text }: CapturedLine,
  before: Claim | undefined,
): Issue {
  const last = entry.paragraphs.at(-1)?.position ?? entry.positionOf('source', 'lines');
  return {
    rule: 'not-word-for-word',
    file: entry.file,
    position: before?.position ?? last,
    message: `Line ${line} of \`${capture.name}\` is missing ${before ? 'before this paragraph' : 'at the end'}: “${start(text)}”`,
    cure: 'add the paragraph, or enter the line under `removed` with its rule',
  };
}

function extraParagraph(entry: Entry, { name, text, position }: Claim): Issue {
  return {
    rule: 'not-word-for-word',
    file: entry.file,
    position,
    message: `${capital(name)} stands in no line that this entry claims: “${start(text)}”`,
    cure: 'remove it, or correct `source.lines`',
  };
}

function difference(
  entry: Entry,
  capture: Capture,
  claim: Claim,
  { line, text }: CapturedLine,
): Issue {
  const offset = firstDifference(claim.text, text);
  return {
    rule: 'not-word-for-word',
    file: entry.file,
    position: claim.position,
    message: `${capital(claim.name)} differs from line ${line} of \`${capture.name}\` at character ${offset + 1}: “${around(claim.text, offset)}” here, “${around(text, offset)}” in the capture`,
    cure: cureOf(claim.text, text),
  };
}

function cureOf(ours: string, theirs: string): string {
  if (/^[-*+] /.test(theirs) && theirs.slice(2) === ours)
    return `write \`\\${theirs[0]} …\`, or Markdown takes the dash for a list`;
  if (theirs.startsWith(ours))
    return 'copy the whole line, or set a backslash before what Markdown takes for a mark';
  if (ours.startsWith(theirs)) return 'leave an empty line between paragraphs';
  return 'copy the words of the capture, character for character';
}

/** Every line of a capture that is not blank belongs to exactly one entry. */
function checkClaims(
  entries: readonly Entry[],
  capture: Capture,
  hasUnreadEntries: boolean,
): Issue[] {
  const issues: Issue[] = [];
  const claimedBy = new Map<number, Entry>();
  for (const entry of entries) {
    const { first, last } = claimedLines(entry.record.source);
    const position = entry.positionOf('source', 'lines');
    for (let line = first; line <= Math.min(last, capture.lines.length); line++) {
      const other = claimedBy.get(line);
      claimedBy.set(line, entry);
      if (!other) continue;
      issues.push({
        rule: 'line-claimed-twice',
        file: entry.file,
        position,
        message: `Line ${line} of \`${capture.name}\` is claimed by \`${other.id}\` too`,
        cure: 'correct `source.lines` of one of them',
      });
      break;
    }
  }
  if (hasUnreadEntries) return issues;
  capture.lines.forEach((text, index) => {
    if (foldWhiteSpace(text) === '' || claimedBy.has(index + 1)) return;
    issues.push({
      rule: 'unclaimed-line',
      file: capture.file,
      position: { line: index + 1, column: 1 },
      message: `No entry claims this line: “${start(text.trim())}”`,
      cure: 'widen `source.lines` of its entry, and enter it under `removed` if it is no part of the report',
    });
  });
  return issues;
}

function firstDifference(a: string, b: string): number {
  let offset = 0;
  while (offset < a.length && a[offset] === b[offset]) offset += 1;
  return offset;
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
