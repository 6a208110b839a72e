import { isShifted } from '../claim.ts';
import type { Capture, Corpus, Entry } from '../corpus.ts';
import type { Issue, Position } from '../issue.ts';
import type { Passage } from '../passage.ts';
import { foldWhiteSpace } from '../white-space.ts';

type Located = { readonly passage: Passage; readonly position: Position };

/** The words of every passage stand in its paragraph, and the words attested by a capture in its line. */
export function checkPassages(corpus: Corpus): Issue[] {
  return [
    ...corpus.events
      .filter(({ record }) => !record.withdrawn)
      .flatMap((entry) =>
        passagesOf(entry).flatMap((located) =>
          checkPassage(entry, located, isShifted(entry, corpus.captures)),
        ),
      ),
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
    found.push({ passage, position: entry.positionOf(...path, 'words') });
    return;
  }
  for (const [key, child] of Object.entries(value)) {
    const step = Array.isArray(value) ? Number(key) : key;
    collectPassages(entry, child, [...path, step], found);
  }
}

function checkPassage(
  entry: Entry,
  { passage, position }: Located,
  mayStandElsewhere: boolean,
): Issue[] {
  const text = textAt(entry, passage.p);
  if (text !== undefined && text.includes(foldWhiteSpace(passage.words))) return [];
  const elsewhere = entry.paragraphs.find((paragraph) => paragraph.text.includes(passage.words));
  if (elsewhere && mayStandElsewhere) return [];
  return [
    {
      rule: 'passage-not-in-text',
      file: entry.file,
      position,
      message:
        text === undefined
          ? `There is no paragraph \`${passage.p}\``
          : `The words \`${passage.words}\` do not stand in ${passage.p === '0' ? 'the headline' : `paragraph ${passage.p}`}`,
      cure: elsewhere
        ? `they stand in paragraph ${elsewhere.anchor.replace(/^.*p/, '')}`
        : 'copy them from the text, character for character',
    },
  ];
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
