import assert from 'node:assert/strict';
import { test } from 'node:test';

import { outlineText } from './outline-text.ts';

test('a headline in capitals that is broken over two lines is one headline', () => {
  const text = [
    'THE WHITE HOUSE',
    'Office of the Press Secretary',
    '_______________________________',
    'FOR IMMEDIATE RELEASE',
    'June 4, 2015',
    '',
    `READOUT OF THE VICE PRESIDENT'S MEETING WITH PRIME MINISTER`,
    'ANNA BERG OF NORLAND',
    '',
    'The Vice President met today with Prime Minister Anna Berg of Norland. The two',
    'leaders discussed the situation in the east and agreed on the importance of',
    'the agreement. The Vice President commended the Prime Minister on reforms.',
    '',
    '# # #',
  ].join('\n');
  assert.deepEqual(outlineText(text), [
    [
      '- navigation: THE WHITE HOUSE',
      '- publication-data: Office of the Press Secretary',
      '- separator: _______________________________',
      '- section: FOR IMMEDIATE RELEASE',
      '- date-line: June 4, 2015',
      `# READOUT OF THE VICE PRESIDENT'S MEETING WITH PRIME MINISTER ANNA BERG OF NORLAND`,
      'The Vice President met today with Prime Minister Anna Berg of Norland. The two leaders discussed the situation in the east and agreed on the importance of the agreement. The Vice President commended the Prime Minister on reforms.',
      '- end-mark: # # #',
    ],
  ]);
});

test('a heading of its own above the rest of a headline belongs to it, and headings of the text stay', () => {
  const text = [
    'JOINT STATEMENT',
    'OF THE PRESIDENT OF NORLAND AND',
    'THE PRESIDENT OF SUDLAND',
    'ON STRATEGIC PARTNERSHIP',
    '',
    'The Presidents of Norland and Sudland met in Northtown on 5 June 2019 and reviewed the state of their relations.',
    '',
    'Energy',
    '',
    'The sides will expand cooperation in the field of energy and support new projects in both countries.',
    '',
    'Trade',
    '',
    'The sides will remove barriers.',
    '',
    'Done in Northtown on 5 June 2019 in two copies.',
    '',
    'For Norland',
    'Anna Berg',
    '',
    'For Sudland',
    'Karl Holm',
  ].join('\n');
  assert.deepEqual(outlineText(text), [
    [
      '# JOINT STATEMENT OF THE PRESIDENT OF NORLAND AND THE PRESIDENT OF SUDLAND ON STRATEGIC PARTNERSHIP',
      'The Presidents of Norland and Sudland met in Northtown on 5 June 2019 and reviewed the state of their relations.',
      'Energy',
      'The sides will expand cooperation in the field of energy and support new projects in both countries.',
      'Trade',
      'The sides will remove barriers.',
      'Done in Northtown on 5 June 2019 in two copies.',
      'For Norland',
      'Anna Berg',
      'For Sudland',
      'Karl Holm',
    ],
  ]);
});

test('a headline may end in a point when data of the page stand beside it', () => {
  const text = [
    'Elysée',
    'Search',
    'FR',
    'EN',
    'Published on 12 September 2023',
    'Meeting with Anna Berg, President of Norland.',
    'Press release',
    'Emmanuel Durand received the President of Norland, Anna Berg, at the Elysée Palace.',
    '',
    'The two Presidents reviewed the state of the partnership. They welcomed the progress made on energy.',
    '',
    'They also discussed the situation in the Sahel.',
    '',
    'Download the .pdf',
    'See also',
    '12 September 2023 | Foreign policy',
    'Statement by the President',
  ].join('\n');
  assert.deepEqual(outlineText(text), [
    [
      '- navigation: Elysée',
      '- navigation: Search',
      '- navigation: FR',
      '- navigation: EN',
      '- publication-data: Published on 12 September 2023',
      '# Meeting with Anna Berg, President of Norland.',
      '- section: Press release',
      'Emmanuel Durand received the President of Norland, Anna Berg, at the Elysée Palace.',
      'The two Presidents reviewed the state of the partnership. They welcomed the progress made on energy.',
      'They also discussed the situation in the Sahel.',
      '- sharing: Download the .pdf',
      '- related: See also',
      '- related: 12 September 2023 | Foreign policy',
      '- related: Statement by the President',
    ],
  ]);
});

test('an agency’s headline stands above its date, and the dateline stays in the text', () => {
  const text = [
    'NORLAND, SUDLAND AGREE TO BOOST TRADE',
    '14:32, 5 June 2019',
    'ASTANA. 5 June. INTERFAX - President of Norland Anna Berg held negotiations in Astana on Wednesday with Sudland counterpart Karl Holm, her press service reported.',
    '"We have a rich agenda," Berg said.',
    'The sides signed five documents.',
    'Photo: press service of the President',
    'Author: Ivan Petrov',
    'Tags: Norland, Sudland, trade',
    '1254 views',
  ].join('\n');
  assert.deepEqual(outlineText(text), [
    [
      '# NORLAND, SUDLAND AGREE TO BOOST TRADE',
      '- date-line: 14:32, 5 June 2019',
      'ASTANA. 5 June. INTERFAX - President of Norland Anna Berg held negotiations in Astana on Wednesday with Sudland counterpart Karl Holm, her press service reported.',
      '"We have a rich agenda," Berg said.',
      'The sides signed five documents.',
      '- picture: Photo: press service of the President',
      '- publication-data: Author: Ivan Petrov',
      '- tags: Tags: Norland, Sudland, trade',
      '- publication-data: 1254 views',
    ],
  ]);
});

test('the symbol of a document beside the headline is neither place nor headline', () => {
  const text = [
    'Secretary-General Meets Foreign Minister of Norland',
    'SG/SM/19234',
    '12 SEPTEMBER 2018',
    '',
    'The following readout was issued today by the Spokesman for the Secretary-General:',
    '',
    'The Secretary-General met today with Anna Berg, Minister for Foreign Affairs of Norland.',
    '',
    'They discussed regional developments.',
    '',
    'For information media. Not an official record.',
  ].join('\n');
  assert.deepEqual(outlineText(text), [
    [
      '# Secretary-General Meets Foreign Minister of Norland',
      '- publication-data: SG/SM/19234',
      '- date-line: 12 SEPTEMBER 2018',
      'The following readout was issued today by the Spokesman for the Secretary-General:',
      'The Secretary-General met today with Anna Berg, Minister for Foreign Affairs of Norland.',
      'They discussed regional developments.',
      '- notice: For information media. Not an official record.',
    ],
  ]);
});

test('a text in one long line is one paragraph', () => {
  const text = [
    'Holm and Berg discuss cooperation',
    'Foreign Minister Erik Holm met his counterpart Anna Berg today in Northtown. They discussed cooperation in trade, energy and culture. The ministers signed a plan of consultations. Anna Berg thanked her host. The sides agreed to meet again next year in Southtown.',
  ].join('\n');
  assert.deepEqual(outlineText(text), [
    [
      '# Holm and Berg discuss cooperation',
      'Foreign Minister Erik Holm met his counterpart Anna Berg today in Northtown. They discussed cooperation in trade, energy and culture. The ministers signed a plan of consultations. Anna Berg thanked her host. The sides agreed to meet again next year in Southtown.',
    ],
  ]);
});

test('a place that no table has is one between a headline with its date above and the text', () => {
  const text = [
    '12 May 2021',
    'Credentials of four ambassadors',
    'Little Harbour',
    'The President received today the credentials of four new ambassadors in her summer house.',
  ].join('\n');
  assert.deepEqual(outlineText(text), [
    [
      '- date-line: 12 May 2021',
      '# Credentials of four ambassadors',
      '- place-line: Little Harbour',
      'The President received today the credentials of four new ambassadors in her summer house.',
    ],
  ]);
});

test('a first sentence is no headline when only a place stands above it', () => {
  const text = [
    'Northtown, Norland',
    'President Berg held talks with the King of Westland in the Great Hall of the castle today.',
    'They spoke of fish, of ships and of the bridge that the two countries are to build together.',
  ].join('\n');
  assert.deepEqual(outlineText(text)[0]?.slice(1), [
    'President Berg held talks with the King of Westland in the Great Hall of the castle today.',
    'They spoke of fish, of ships and of the bridge that the two countries are to build together.',
  ]);
});
