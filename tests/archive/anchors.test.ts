import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import { nameParagraphs as nameFingerprints } from '../../src/archive/anchors.ts';
import { fingerprintDistance, fingerprintOf } from '../../src/archive/fingerprint.ts';

const nameParagraphs = (
  named: readonly string[],
  ...others: Parameters<typeof nameFingerprints> extends [unknown, ...infer Rest] ? Rest : never
) => nameFingerprints(named.map(fingerprintOf), ...others);
const texts = [
  'The Head of State held a number of working meetings with leaders of foreign countries.',
  'The President of Kazakhstan greeted President Xi Jinping of China and congratulated him.',
  'Nursultan Nazarbayev had talks with Vladimir Putin, President of the Russian Federation.',
  'The Head of the State has also exchanged greetings with Alexander Lukashenko, President of Belarus.',
  'Nursultan Nazarbayev also had a conversation with Antonio Guterres, the UN Secretary General.',
];
const inserted = 'In addition, the sides discussed issues of increasing the volume of trade.';
const publish = (named: readonly string[], anchors: readonly string[]) =>
  anchors.map((anchor, index) => ({ anchor, fingerprint: fingerprintOf(named[index] ?? '') }));
const published = publish(texts, ['p1', 'p2', 'p3', 'p4', 'p5']);

test('the paragraphs of a new text are numbered', () => {
  assert.deepEqual(nameParagraphs(texts, []), {
    anchors: ['p1', 'p2', 'p3', 'p4', 'p5'],
    lost: [],
  });
  assert.deepEqual(nameParagraphs(texts.slice(0, 2), [], 'kazinform-').anchors, [
    'kazinform-p1',
    'kazinform-p2',
  ]);
});

test('a corrected paragraph keeps its anchor', () => {
  const corrected = texts.with(2, `${texts[2]?.replace('Federation', 'Federaton')} He spoke.`);
  assert.deepEqual(nameParagraphs(corrected, published).anchors, ['p1', 'p2', 'p3', 'p4', 'p5']);
});

test('a paragraph that was written anew in its place keeps its anchor', () => {
  assert.deepEqual(nameParagraphs(texts.with(2, inserted), published), {
    anchors: ['p1', 'p2', 'p3', 'p4', 'p5'],
    lost: [],
  });
});

test('a paragraph put between two others renumbers nothing', () => {
  assert.deepEqual(nameParagraphs(texts.toSpliced(2, 0, inserted), published), {
    anchors: ['p1', 'p2', 'p2a', 'p3', 'p4', 'p5'],
    lost: [],
  });
  assert.deepEqual(nameParagraphs([inserted, ...texts], published).anchors[0], 'p0a');
  assert.deepEqual(nameParagraphs([...texts, inserted], published).anchors.at(-1), 'p6');
});

test('a second insertion after the same paragraph takes the next letter', () => {
  const before = publish(texts.toSpliced(2, 0, inserted), ['p1', 'p2', 'p2a', 'p3', 'p4', 'p5']);
  const now = texts.toSpliced(
    2,
    0,
    'Something wholly different stands here about agriculture.',
    inserted,
  );
  assert.deepEqual(nameParagraphs(now, before).anchors, [
    'p1',
    'p2',
    'p2b',
    'p2a',
    'p3',
    'p4',
    'p5',
  ]);
});

test('a paragraph that is gone is named, and its anchor is never given again', () => {
  assert.deepEqual(nameParagraphs(texts.toSpliced(4, 1), published), {
    anchors: ['p1', 'p2', 'p3', 'p4'],
    lost: ['p5'],
  });
  const told = new Set(['p5']);
  assert.deepEqual(nameParagraphs(texts.toSpliced(4, 1), published, '', told).lost, []);
  assert.deepEqual(
    nameParagraphs([...texts.toSpliced(4, 1), inserted], published, '', told).anchors,
    ['p1', 'p2', 'p3', 'p4', 'p6'],
  );
});

test('texts that differ little have fingerprints that differ little, others do not', () => {
  const [first = '', second = ''] = texts;
  assert.equal(fingerprintDistance(fingerprintOf(first), fingerprintOf(first)), 0);
  assert.ok(fingerprintDistance(fingerprintOf(first), fingerprintOf(`${first} indeed`)) < 16);
  assert.ok(fingerprintDistance(fingerprintOf(first), fingerprintOf(second)) > 20);
});

test('whatever is inserted, no paragraph that stays loses its anchor and no anchor is given twice', () => {
  const word = fc.constantFrom(
    'alpha',
    'beta',
    'gamma',
    'delta',
    'omega',
    'talks',
    'trade',
    'rail',
  );
  const paragraph = fc
    .array(word, { minLength: 12, maxLength: 30 })
    .map((words) => words.join(' '));
  fc.assert(
    fc.property(
      fc.uniqueArray(paragraph, { minLength: 1, maxLength: 12 }),
      paragraph,
      fc.nat(12),
      (before, added, place) => {
        fc.pre(!before.includes(added));
        const { anchors } = nameParagraphs(before, []);
        const at = Math.min(place, before.length);
        const after = nameParagraphs(before.toSpliced(at, 0, added), publish(before, anchors));
        assert.deepEqual(after.lost, []);
        assert.equal(new Set(after.anchors).size, before.length + 1);
        assert.deepEqual(after.anchors.toSpliced(at, 1), anchors);
      },
    ),
  );
});
