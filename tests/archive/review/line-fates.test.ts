import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { Capture, Entry } from '../../../src/archive/corpus.ts';
import {
  type ReviewedLine,
  reviewLines,
  stretchesOf,
} from '../../../src/archive/review/line-fates.ts';
import { checkCorpus } from '../../../src/corpus/check-corpus.ts';

const { corpus } = await checkCorpus('content');

function entryOf(id: string): Entry {
  const entry = corpus.events.find((each) => each.id === id);
  assert.ok(entry, id);
  return entry;
}

function linesOf(entry: Entry, capture?: Capture): ReviewedLine[] {
  const own = capture ?? corpus.captures.get(entry.record.source.capture);
  assert.ok(own);
  return reviewLines(entry, own, corpus.events);
}

/** `30 removed date-line`, `37 p1`. */
function inWords({ line, fate }: ReviewedLine): string {
  const same = 'isSame' in fate && !fate.isSame ? ' differs' : '';
  switch (fate.kind) {
    case 'paragraph':
      return `${line} ${fate.anchor}${same}`;
    case 'removed':
      return `${line} removed ${fate.rule}`;
    case 'other':
      return `${line} of ${fate.entry}`;
    default:
      return `${line} ${fate.kind}${same}`;
  }
}

const meeting = entryOf('2017-05-14-nazarbayev-li-keqiang');

test('of a page that holds four reports, every line says whose it is and what became of it', () => {
  const lines = linesOf(meeting);
  assert.deepEqual(
    stretchesOf(lines).map(({ other, lines: [first, ...rest] }) =>
      [other?.entry ?? 'own', first?.line, rest.at(-1)?.line].join(' '),
    ),
    [
      '2017-05-14-nazarbayev-xi-jinping 1 28',
      'own 30 47',
      '2017-05-14-nazarbayev-foreign-leaders 49 66',
      '2017-05-14-belt-and-road-forum-opening 68 81',
    ],
  );
  assert.deepEqual(lines.filter(({ line }) => line >= 30 && line <= 48).map(inWords), [
    '30 removed date-line',
    '32 headline',
    '35 removed place-line',
    '37 p1',
    '39 p2',
    '41 p3',
    '43 p4',
    '45 p5',
    '47 p6',
  ]);
});

test('a line that the draft claims and neither has nor removes is missing', () => {
  const { removed: _, ...record } = meeting.record;
  const entry = { ...meeting, record, paragraphs: meeting.paragraphs.slice(1) };
  assert.deepEqual(
    linesOf(entry)
      .filter(({ line }) => line >= 30 && line <= 40)
      .map(inWords),
    ['30 missing', '32 headline', '35 missing', '37 missing', '39 p2'],
  );
});

test('a paragraph with a word changed differs from its line', () => {
  const paragraphs = meeting.paragraphs.map((paragraph) =>
    paragraph.anchor === 'p4' ? { ...paragraph, text: `${paragraph.text} So it is.` } : paragraph,
  );
  const lines = linesOf({ ...meeting, paragraphs });
  assert.deepEqual(lines.filter(({ line }) => line === 43).map(inWords), ['43 p4 differs']);
});

test('a line that no entry claims is nobody’s', () => {
  const capture = corpus.captures.get(meeting.record.source.capture);
  assert.ok(capture);
  const longer = { ...capture, lines: [...capture.lines, 'More news'] };
  assert.deepEqual(linesOf(meeting, longer).slice(-1).map(inWords), [
    `${longer.lines.length} nobody`,
  ]);
});

test('a headline that the archive supplied stands in no line', () => {
  const kinds = linesOf(entryOf('2022-02-05-tokayev-xi-jinping')).map(({ fate }) => fate.kind);
  assert.equal(kinds.includes('headline'), false);
  assert.equal(kinds.filter((kind) => kind === 'paragraph').length, 20);
});

test('what was taken out of a line without removing it is said beside it', () => {
  const removed = [{ line: 37, text: 'At the meeting', rule: 'navigation' as const }];
  const line = linesOf({ ...meeting, record: { ...meeting.record, removed } }).find(
    (each) => each.line === 37,
  );
  assert.deepEqual(line?.without, removed);
  assert.equal(line?.fate.kind, 'paragraph');
});
