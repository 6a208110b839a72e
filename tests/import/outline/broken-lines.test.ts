import assert from 'node:assert/strict';
import { test } from 'node:test';

import { outlineText } from './outline-text.ts';

test('paragraphs are joined from their lines, and the items of a list are not', () => {
  const text = [
    '5 May 2021',
    'Readout of the meeting of President Berg with trade unions',
    '',
    'President Berg met today with leaders of the trade unions of the country',
    'to discuss work and wages. She thanked them for their patience in the',
    'hard months of the last year.',
    '',
    'Participants:',
    '',
    '- Erik Holm, President, Union of Miners',
    '- Ada Larsen, Secretary, Union of Teachers of the North and of the',
    '  Islands',
    '- Karl Ruiz, Chair, Union of Bakers',
    '',
    'They will meet again on',
    'June 14, 2021, and in the autumn of the year, if the talks that the',
    'leaders agreed on have led to something.',
    '',
    'END',
  ].join('\n');
  assert.deepEqual(outlineText(text), [
    [
      '- date-line: 5 May 2021',
      '# Readout of the meeting of President Berg with trade unions',
      'President Berg met today with leaders of the trade unions of the country to discuss work and wages. She thanked them for their patience in the hard months of the last year.',
      'Participants:',
      '- Erik Holm, President, Union of Miners',
      '- Ada Larsen, Secretary, Union of Teachers of the North and of the Islands',
      '- Karl Ruiz, Chair, Union of Bakers',
      'They will meet again on June 14, 2021, and in the autumn of the year, if the talks that the leaders agreed on have led to something.',
      '- end-mark: END',
    ],
  ]);
});

test('paragraphs without a blank line between them end where a line has room', () => {
  const text = [
    'Prime Minister Berg meets President Holm',
    'Northtown, 5 May 2015',
    '  Prime Minister Anna Berg met on Tuesday with the President of Sudland,',
    'Karl Holm, who is on a two-day official visit to the country. They spoke',
    'about trade.',
    '  The President thanked the Prime Minister for the warm welcome and said',
    'that the two peoples were bound by history.',
    '  In the evening the Prime Minister gave a dinner in honour of the guest',
    'and his delegation.',
  ].join('\n');
  assert.deepEqual(outlineText(text), [
    [
      '# Prime Minister Berg meets President Holm',
      '- date-line: Northtown, 5 May 2015',
      'Prime Minister Anna Berg met on Tuesday with the President of Sudland, Karl Holm, who is on a two-day official visit to the country. They spoke about trade.',
      'The President thanked the Prime Minister for the warm welcome and said that the two peoples were bound by history.',
      'In the evening the Prime Minister gave a dinner in honour of the guest and his delegation.',
    ],
  ]);
});
