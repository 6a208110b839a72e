import type { Capture, Corpus, Entry } from '../corpus.ts';
import type { Issue } from '../issue.ts';
import { claimedLines } from '../source.ts';
import { type Stretch, unclaimedLines } from '../unclaimed-lines.ts';
import { foldWhiteSpace } from '../white-space.ts';

/** The entries of a capture together claim all its lines, each once, and the capture is as it was received. */
export function checkClaims(corpus: Corpus): Issue[] {
  const claimants = [...corpus.events, ...corpus.leftOut];
  const byCapture = Map.groupBy(corpus.events, (entry) => entry.record.source.capture);
  const claimsOn = Map.groupBy(claimants, (entry) => entry.record.source.capture);
  const isComplete =
    claimants.length > 0 &&
    !corpus.hasUnreadEntries &&
    claimants.every(
      (entry) => entry.record.withdrawn !== undefined || claimsKnownLines(entry, corpus),
    );
  // A trial archive holds captures that its copied records quote, and not the entries made from them.
  const mayBeUnclaimed = corpus.archive?.record.drafts === 'shown';
  return [...corpus.captures.values()].flatMap((capture) => {
    const entries = byCapture.get(capture.name) ?? [];
    const claiming = claimsOn.get(capture.name) ?? [];
    const isExpected = isComplete && !(mayBeUnclaimed && claiming.length === 0);
    return [
      ...entries.flatMap((entry) => [...checkSum(entry, capture), ...checkLines(entry, capture)]),
      ...checkOverlaps(
        entries.filter((entry) => hasLines(entry, capture)),
        capture,
      ),
      ...(isExpected ? checkUnclaimed(claiming, capture) : []),
    ];
  });
}

/** True when the lines that an entry claims are known, and are lines of the capture. */
export function hasLines({ record, faultyFields }: Entry, capture: Capture): boolean {
  const { first, last } = claimedLines(record.source);
  const isKnown = !faultyFields.has('source.lines') && !faultyFields.has('source.capture');
  return isKnown && first > 0 && first <= last && last <= capture.lines.length;
}

function claimsKnownLines(entry: Entry, { captures }: Corpus): boolean {
  const capture = captures.get(entry.record.source.capture);
  return capture !== undefined && hasLines(entry, capture);
}

function checkSum({ record, file, positionOf }: Entry, capture: Capture): Issue[] {
  const { sha256 } = record.source;
  if (sha256 === undefined || sha256 === capture.sha256) return [];
  return [
    {
      rule: 'capture-changed',
      file,
      position: positionOf('source', 'sha256'),
      message: `\`${capture.name}\` has the SHA-256 \`${capture.sha256}\`, not \`${sha256}\``,
      cure: 'put the capture back as it was received: it is never edited',
    },
  ];
}

function checkLines(entry: Entry, capture: Capture): Issue[] {
  if (entry.faultyFields.has('source.lines') || hasLines(entry, capture)) return [];
  const { lines } = entry.record.source;
  return [
    {
      rule: 'lines-outside-capture',
      file: entry.file,
      position: entry.positionOf('source', 'lines'),
      message: `\`${capture.name}\` has the lines 1-${countLines(capture)}, and not \`${lines}\``,
      cure: 'write the first and the last line of this report',
    },
  ];
}

/** The number of lines as an editor shows it: an end of line at the end of the file begins no further one. */
function countLines({ lines }: Capture): number {
  return lines.at(-1) === '' ? lines.length - 1 : lines.length;
}

function checkOverlaps(entries: readonly Entry[], capture: Capture): Issue[] {
  const claimedBy = new Map<number, Entry>();
  return entries.flatMap((entry): Issue[] => {
    const { first, last } = claimedLines(entry.record.source);
    let twice: { line: number; other: Entry } | undefined;
    for (let line = first; line <= last; line++) {
      const other = claimedBy.get(line);
      if (other && other.id !== entry.id) twice ??= { line, other };
      else claimedBy.set(line, entry);
    }
    if (!twice) return [];
    return [
      {
        rule: 'line-claimed-twice',
        file: entry.file,
        position: entry.positionOf('source', 'lines'),
        message: `Line ${twice.line} of \`${capture.name}\` is claimed by \`${twice.other.id}\` too`,
        cure: 'correct `source.lines` of one of them',
      },
    ];
  });
}

/** One issue for each stretch of lines that nobody claims. */
function checkUnclaimed(entries: readonly Entry[], capture: Capture): Issue[] {
  return unclaimedLines(entries, capture).map((stretch) => unclaimed(capture, stretch));
}

function unclaimed(capture: Capture, { from, to }: Stretch): Issue {
  const text = foldWhiteSpace(capture.lines[from - 1] ?? '');
  return {
    rule: 'unclaimed-line',
    file: capture.file,
    position: { line: from, column: 1 },
    message:
      from === to
        ? `No entry claims this line: “${start(text)}”`
        : `No entry claims the lines ${from}-${to}, from “${start(text)}” on`,
    cure: 'widen `source.lines` of its entry, and enter under `removed` what is no part of the report',
  };
}

function start(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
