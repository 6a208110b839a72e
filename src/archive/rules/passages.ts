import { numberOfAnchor } from '../anchor.ts';
import { isTitleCaptured, keptLines } from '../claim.ts';
import type { Capture, Corpus, Entry } from '../corpus.ts';
import type { Issue, Position } from '../issue.ts';
import type { Passage } from '../passage.ts';
import { foldWhiteSpace } from '../white-space.ts';

/** Words that must stand in a paragraph of an entry, and where the record that says so has them. */
type Located = { readonly file: string; readonly passage: Passage; readonly at: () => Position };

/** The words of every passage stand in its paragraph, and the words attested by a capture in its line. */
export function checkPassages(corpus: Corpus): Issue[] {
  const readable = corpus.events.filter(
    ({ record, faultyFields }) => !record.withdrawn && !faultyFields.has('text'),
  );
  return [
    ...readable.flatMap((entry) => [
      ...passagesOf(entry).flatMap((located) => checkPassage(entry, located, corpus)),
      ...checkNamesPrinted(entry, corpus),
    ]),
    ...checkKindEvidence(corpus, readable),
    ...checkAttested(corpus),
  ];
}

function passagesOf(entry: Entry): Located[] {
  const found: Located[] = [];
  collectPassages(entry, entry.record, [], found);
  return found;
}

/** A passage is any value with `p` and `words`, wherever the record model puts one. */
function collectPassages(
  entry: Entry,
  value: unknown,
  path: readonly PropertyKey[],
  found: Located[],
): void {
  if (typeof value !== 'object' || value === null) return;
  if ('p' in value && 'words' in value) {
    const passage = { p: String(value.p), words: String(value.words) };
    found.push({ file: entry.file, passage, at: () => entry.positionOf(...path, 'words') });
    return;
  }
  for (const [key, child] of Object.entries(value)) {
    const step = Array.isArray(value) ? Number(key) : key;
    collectPassages(entry, child, [...path, step], found);
  }
}

/**
 * True when the words would stand there if the text were word for word: then `not-word-for-word` names the difference, and
 * what follows from it is no further fault. Without a paragraph, true when they would stand anywhere.
 */
function wouldStand(entry: Entry, { captures }: Corpus, words: string, p?: string): boolean {
  const { record, paragraphs } = entry;
  const capture = captures.get(record.source.capture);
  if (!capture) return false;
  const kept = keptLines(entry, capture).map(({ text }) => text);
  const lines = isTitleCaptured(record) ? kept : ['', ...kept];
  const held = new Set([record.title, ...paragraphs.map(({ text }) => text)].map(foldWhiteSpace));
  const missing = lines.filter((line) => line !== '' && !held.has(line));
  if (missing.length === 0) return false;
  const meant = p === undefined ? undefined : lines[Number(p)];
  return missing.some((line) => line.includes(words)) || meant?.includes(words) === true;
}

function checkPassage(entry: Entry, { file, passage, at }: Located, corpus: Corpus): Issue[] {
  if (passage.p === '0' && entry.faultyFields.has('title')) return [];
  const text = textAt(entry, passage.p);
  const words = foldWhiteSpace(passage.words);
  if (text?.includes(words) || wouldStand(entry, corpus, words, passage.p)) return [];
  const elsewhere = entry.paragraphs.find((paragraph) => paragraph.text.includes(words));
  return [
    {
      rule: 'passage-not-in-text',
      file,
      position: at(),
      message:
        text === undefined
          ? `There is no paragraph \`${passage.p}\`${file === entry.file ? '' : ` in \`${entry.id}\``}`
          : `The words \`${passage.words}\` do not stand in ${passage.p === '0' ? 'the headline' : `paragraph ${passage.p}`}${file === entry.file ? '' : ` of \`${entry.id}\``}`,
      cure: elsewhere
        ? `they stand in paragraph ${numberOfAnchor(elsewhere.anchor)}`
        : 'copy them from the text, character for character',
    },
  ];
}

/** A name as printed stands in the text. */
function checkNamesPrinted(entry: Entry, corpus: Corpus): Issue[] {
  const texts = [entry.record.title, ...entry.paragraphs.map(({ text }) => text)];
  return entry.record.participants.flatMap(({ asNamed }, index): Issue[] => {
    if (asNamed === undefined) return [];
    const name = foldWhiteSpace(asNamed);
    const stands = texts.some((text) => foldWhiteSpace(text).includes(name));
    if (stands || wouldStand(entry, corpus, name)) return [];
    return [
      {
        rule: 'passage-not-in-text',
        file: entry.file,
        position: entry.positionOf('participants', index, 'asNamed'),
        message: `The name \`${asNamed}\` does not stand in the text`,
        cure: 'copy it from the text, character for character, or leave it out',
      },
    ];
  });
}

/** The words that give a visit its kind stand in the report that it names. */
function checkKindEvidence(corpus: Corpus, readable: readonly Entry[]): Issue[] {
  const entries = new Map(readable.map((entry) => [entry.id, entry]));
  return corpus.visits.flatMap((visit) => {
    const passage = visit.record.kindEvidence;
    const entry = entries.get(passage?.event ?? '');
    if (!passage || !entry) return [];
    const at = () => visit.positionOf('kindEvidence', 'words');
    return checkPassage(entry, { file: visit.file, passage, at }, corpus);
  });
}

function textAt(entry: Entry, p: string): string | undefined {
  if (p === '0') return foldWhiteSpace(entry.record.title);
  return entry.paragraphs.find(({ anchor }) => anchor === `p${p}` || anchor.endsWith(`-p${p}`))
    ?.text;
}

function checkAttested(corpus: Corpus): Issue[] {
  const issues: Issue[] = [];
  const check = (
    file: string,
    attested: { capture: string; line: number },
    words: string,
    position: Position,
  ): void => {
    const capture = corpus.captures.get(attested.capture);
    const line = capture?.lines[attested.line - 1];
    if (!capture || (line !== undefined && foldWhiteSpace(line).includes(words))) return;
    issues.push({
      rule: 'passage-not-in-text',
      file,
      position,
      message: `The words \`${words}\` do not stand in line ${attested.line} of \`${attested.capture}\``,
      cure: whereElse(capture, words),
    });
  };
  for (const agent of corpus.agents)
    agent.record.attested?.forEach((row, index) =>
      check(agent.file, row, row.form, agent.positionOf('attested', index, 'form')),
    );
  for (const office of corpus.offices)
    office.record.tenures.forEach((tenure, index) =>
      tenure.attested?.forEach((row, number) =>
        check(
          office.file,
          row,
          row.words,
          office.positionOf('tenures', index, 'attested', number, 'words'),
        ),
      ),
    );
  return issues;
}

function whereElse(capture: Capture, words: string): string {
  const index = capture.lines.findIndex((line) => foldWhiteSpace(line).includes(words));
  return index < 0
    ? 'copy them from the capture, character for character'
    : `they stand in line ${index + 1}`;
}
