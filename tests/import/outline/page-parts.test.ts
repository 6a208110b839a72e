import assert from 'node:assert/strict';
import { test } from 'node:test';

import { outlineText } from './outline-text.ts';

test('what a page’s elements set apart from the text goes, whatever its words', () => {
  const text = [
    'Office of President Berg',
    'The President',
    'Berg and Holm speak of fish',
    'The presidents of Norland and Sudland met in Northtown and spoke of fish and of ships.',
    'Harvest ends in the south',
    'Write to the President in the old manner, by letter, to the castle in which she lives.',
  ].join('\n');
  const parts = new Map([
    [1, 'header'],
    [2, 'navigation'],
    [3, 'heading'],
    [5, 'aside'],
    [6, 'footer'],
  ] as const);
  assert.deepEqual(outlineText(text, { parts }), [
    [
      '- navigation: Office of President Berg',
      '- navigation: The President',
      '# Berg and Holm speak of fish',
      'The presidents of Norland and Sudland met in Northtown and spoke of fish and of ships.',
      '- related: Harvest ends in the south',
      '- navigation: Write to the President in the old manner, by letter, to the castle in which she lives.',
    ],
  ]);
});

test('the line that is the title of the page is the headline, the name of the site left off', () => {
  const text = [
    'News of the castle and the President',
    'A day in Northtown',
    'President Berg met with President Holm',
    'The presidents of Norland and Sudland met in Northtown and spoke of fish and of ships.',
  ].join('\n');
  const stated = { title: { value: 'A day in Northtown | President of Norland', line: null } };
  assert.deepEqual(outlineText(text, { stated }), [
    [
      '- navigation: News of the castle and the President',
      '# A day in Northtown',
      'President Berg met with President Holm',
      'The presidents of Norland and Sudland met in Northtown and spoke of fish and of ships.',
    ],
  ]);
});

test('a title stated by the page that stands only beneath the text is not its headline', () => {
  const text = [
    'President Berg met with President Holm',
    'The presidents of Norland and Sudland met in Northtown and spoke of fish and of ships.',
    'They also spoke of the bridge that the two countries are to build in the spring of the year.',
    'News of Norland',
  ].join('\n');
  const stated = { title: { value: 'News of Norland', line: null } };
  assert.deepEqual(outlineText(text, { stated }), [
    [
      '# President Berg met with President Holm',
      'The presidents of Norland and Sudland met in Northtown and spoke of fish and of ships.',
      'They also spoke of the bridge that the two countries are to build in the spring of the year.',
      'News of Norland',
    ],
  ]);
});

test('date and place of a record go as what they are', () => {
  const text = [
    'Berg and Holm speak of fish',
    '2019-03-28',
    'The old mill',
    '',
    'The presidents of Norland and Sudland met at the mill and spoke of fish and of ships.',
  ].join('\n');
  const stated = {
    title: { value: 'Berg and Holm speak of fish', line: 1 },
    date: { value: '2019-03-28', line: 2 },
    place: { value: 'The old mill', line: 3 },
  };
  assert.deepEqual(outlineText(text, { stated }), [
    [
      '# Berg and Holm speak of fish',
      '- date-line: 2019-03-28',
      '- place-line: The old mill',
      'The presidents of Norland and Sudland met at the mill and spoke of fish and of ships.',
    ],
  ]);
});
