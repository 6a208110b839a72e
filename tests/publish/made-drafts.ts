import type { ArchiveCopy } from '../corpus/archive-copy.ts';

/** A draft as an import would write it: its date, the lines of its capture, and what else its front matter says. */
type Draft = {
  readonly id: string;
  readonly date?: string;
  readonly lines: readonly string[];
  readonly more: string;
};

const drafts: readonly Draft[] = [
  {
    id: '2031-03-03-lind-statement',
    date: '2031-03-03',
    lines: ['Statement by Ida Lind', 'Ida Lind welcomes the talks of Xi Jinping in Beijing.'],
    more: 'participants:\n  - { agent: ida-lind, passage: { p: 1, words: Ida Lind welcomes } }\ntype: null',
  },
  {
    id: '2020-05-05-headline-alone',
    date: '2020-05-05',
    lines: ['Headline alone'],
    more: 'participants: []\ntype: null',
  },
  { id: 'undated-note', lines: ['A note', 'Of no day.'], more: 'participants: []\ntype: briefing' },
];

/** Adds drafts to a copy of the first archive: one of a later day than its edition, one without a text, one without a date. */
export async function addDrafts(copy: ArchiveCopy): Promise<void> {
  await copy.write(
    'agents/ida-lind.yaml',
    'name: Ida Lind\nkind: person\ndraft:\n  review: [Who is Ida Lind?]\n',
  );
  await copy.write(
    'publishers/not-stated.yaml',
    'name: Publisher not stated\nkind: official\ndraft:\n  review: [Who published it?]\n',
  );
  for (const draft of drafts) await addDraft(copy, draft);
}

async function addDraft(copy: ArchiveCopy, { id, date, lines, more }: Draft): Promise<void> {
  const [title = '', ...paragraphs] = lines;
  await copy.write(`captures/${id}.txt`, lines.join('\n'));
  await copy.write(
    `events/drafts/${id}.md`,
    `---
title: ${title}
${date === undefined ? '' : `date: ${date}\n`}${more}
participantsNamed: unstated
topics: []
source:
  issuer: not-stated
  publisher: not-stated
  captured: unknown
  received: 2031-03-04
  capture: ${id}.txt
  lines: 1-${lines.length}
  language: en
  textStatus: unstated
draft:
  findings:
    - { field: type, confidence: 0.5, review: Of what kind was it? }
---

${paragraphs.join('\n\n')}
`,
  );
}
