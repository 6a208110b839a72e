import assert from 'node:assert/strict';
import { test } from 'node:test';

import { bestParagraph, firstParagraph } from '../../src/client/best-paragraph.ts';

// Words 0–3, 4–8, 9–13 and 14–16; Pagefind has put a full stop of its own behind `Xi`.
const content =
  'Xi Jinping received guests. He spoke of Syrian settlement. They talked about Syria, Xi. Good-neighbourly ties grew.';
const anchors = [
  { id: 'p1', location: 0, text: 'Xi Jinping received guests.' },
  { id: 'p2', location: 4, text: '' },
  { id: 'note-1', location: 6, text: 'of Syrian settlement.' },
  { id: 'p2a', location: 9, text: 'They talked about Syria, Xi' },
  { id: 'kazinform-p1', location: 14, text: 'Good-neighbourly ties grew.' },
];

function hits(...locations: number[]) {
  return locations.map((location) => ({ location, score: 512 }));
}

test('the paragraph with most of the words asked for is the best', () => {
  assert.deepEqual(bestParagraph({ content, anchors, hits: hits(0, 7, 12, 13) }, ['syria', 'xi']), {
    id: 'p2a',
    words: ['They', 'talked', 'about', 'Syria,', 'Xi'],
    found: [3, 4],
  });
});

test('of two paragraphs with the same words the closer match is the best', () => {
  const scored = [
    { location: 7, score: 388 },
    { location: 12, score: 512 },
  ];
  assert.equal(bestParagraph({ content, anchors, hits: scored }, ['syria'])?.id, 'p2a');
});

test('of two equal paragraphs the first is the best', () => {
  assert.equal(bestParagraph({ content, anchors, hits: hits(0, 13) }, ['xi'])?.id, 'p1');
});

test('one word twice does not outweigh two words', () => {
  const text = 'Xi met Xi. Xi spoke of Syria.';
  const two = [
    { id: 'p1', location: 0, text: 'Xi met Xi.' },
    { id: 'p2', location: 3, text: 'Xi spoke of Syria.' },
  ];
  const found = [
    { location: 0, score: 512 },
    { location: 2, score: 512 },
    { location: 3, score: 20 },
    { location: 6, score: 20 },
  ];
  assert.equal(
    bestParagraph({ content: text, anchors: two, hits: found }, ['xi', 'syria'])?.id,
    'p2',
  );
});

test('an element with an id that is no paragraph does not part one', () => {
  assert.deepEqual(bestParagraph({ content, anchors, hits: hits(7) }, ['syrian']), {
    id: 'p2',
    words: ['He', 'spoke', 'of', 'Syrian', 'settlement.'],
    found: [3],
  });
});

test('a paragraph keeps the typography of its own words', () => {
  assert.deepEqual(
    bestParagraph({ content, anchors, hits: hits(13) }, ['xi'])?.words.at(-1),
    'Xi,'.slice(0, 2),
  );
});

test('a paragraph of another account has its own anchor', () => {
  assert.deepEqual(bestParagraph({ content, anchors, hits: hits(14) }, ['neighbourly']), {
    id: 'kazinform-p1',
    words: ['Good-neighbourly', 'ties', 'grew.'],
    found: [0],
  });
});

test('a text that holds none of the words has no best paragraph, and begins with its first', () => {
  assert.equal(bestParagraph({ content, anchors, hits: [] }, ['назарбаев']), undefined);
  assert.deepEqual(firstParagraph({ content, anchors, hits: [] }), {
    id: 'p1',
    words: ['Xi', 'Jinping', 'received', 'guests.'],
    found: [],
  });
});
