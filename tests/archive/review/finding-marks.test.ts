import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { DraftFinding } from '../../../src/archive/draft.ts';
import {
  isShown,
  numberFindings,
  piecesOfLines,
} from '../../../src/archive/review/finding-marks.ts';
import type { ReviewedLine } from '../../../src/archive/review/line-fates.ts';

function paragraph(line: number, text: string, anchor = `p${line}`): ReviewedLine {
  return { line, text, fate: { kind: 'paragraph', anchor, isSame: true }, without: [] };
}

function finding(field: string, line: number, words: string): DraftFinding {
  return { field, value: words, confidence: 0.9, line, words };
}

/** The pieces of a line: those of findings in brackets, with the fields that end there. */
function marked(lines: readonly ReviewedLine[], findings: readonly DraftFinding[], line: number) {
  const pieces = piecesOfLines(lines, numberFindings(findings)).get(line) ?? [];
  return pieces
    .map(({ text, findings: around, ending }) =>
      around.length === 0
        ? text
        : `[${text}]${ending.map(({ field, number }) => `${field}${number}`).join(' ')}`,
    )
    .join('');
}

test('several findings are marked in one line, each with its field', () => {
  const lines = [paragraph(5, 'On 1 March 2020 Ida Lind met Jan Holm in Northaven.')];
  const findings = [
    finding('date', 5, '1 March 2020'),
    finding('place', 5, 'Northaven'),
    finding('participants', 5, 'Ida Lind'),
  ];
  assert.equal(
    marked(lines, findings, 5),
    'On [1 March 2020]date1 [Ida Lind]participants3 met Jan Holm in [Northaven]place2.',
  );
});

test('words that lie inside those of another finding say both', () => {
  const lines = [paragraph(5, 'They met at the Old Hall in Northaven.')];
  const findings = [
    finding('place', 5, 'at the Old Hall in Northaven'),
    finding('venue', 5, 'Old Hall'),
  ];
  assert.equal(
    marked(lines, findings, 5),
    'They met [at the ][Old Hall]venue2[ in Northaven]place1.',
  );
});

test('words that a capture breaks are marked on both of their lines', () => {
  const lines = [
    paragraph(5, 'The President of Norland, Anna', 'p1'),
    paragraph(6, 'Berg, met Jan Holm.', 'p1'),
    paragraph(8, 'Anna', 'p2'),
  ];
  const findings = [finding('participants', 5, 'Anna Berg')];
  assert.equal(marked(lines, findings, 5), 'The President of Norland, [Anna]');
  assert.equal(marked(lines, findings, 6), '[Berg]participants1, met Jan Holm.');
  assert.equal(marked(lines, findings, 8), 'Anna');
});

test('words that do not stand in their line are told, and mark nothing', () => {
  const lines = [paragraph(5, 'They met.'), paragraph(6, 'They met in Northaven.')];
  const [wrong, bare] = numberFindings([
    finding('place', 5, 'Northaven'),
    { field: 'title', confidence: 1, line: 5 },
  ]);
  assert.ok(wrong && bare);
  assert.equal(isShown(wrong, lines), false);
  assert.equal(isShown(bare, lines), true);
  assert.equal(marked(lines, [wrong], 5), 'They met.');
});

test('the words of a finding are no pattern', () => {
  const lines = [paragraph(5, 'They agreed (in part) on 5+1.')];
  assert.equal(
    marked(lines, [finding('outcomes', 5, '(in part) on 5+1.')], 5),
    'They agreed [(in part) on 5+1.]outcomes1',
  );
});
