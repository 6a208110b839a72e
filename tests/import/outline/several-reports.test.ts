import assert from 'node:assert/strict';
import { test } from 'node:test';

import { outlineText } from './outline-text.ts';

test('reports with their days beneath their headlines are split where the form comes again', () => {
  const text = [
    'President met with Minister of Norland',
    '5 June 2019',
    '',
    'The President met today with the Minister of Foreign Affairs of Norland to discuss the bilateral agenda.',
    '',
    'They agreed to continue.',
    '',
    'President received Ambassador of Sudland',
    '3 June 2019',
    '',
    'The President received the Ambassador of Sudland who presented her letters of credence on Monday.',
    '',
    '* * *',
    '',
    'President spoke by telephone with Prime Minister of Westland',
    '1 June 2019',
    '',
    'The two leaders spoke by telephone and discussed the results of the summit held last month.',
  ].join('\n');
  assert.deepEqual(outlineText(text), [
    [
      '# President met with Minister of Norland',
      '- date-line: 5 June 2019',
      'The President met today with the Minister of Foreign Affairs of Norland to discuss the bilateral agenda.',
      'They agreed to continue.',
    ],
    [
      '# President received Ambassador of Sudland',
      '- date-line: 3 June 2019',
      'The President received the Ambassador of Sudland who presented her letters of credence on Monday.',
      '* * *',
    ],
    [
      '# President spoke by telephone with Prime Minister of Westland',
      '- date-line: 1 June 2019',
      'The two leaders spoke by telephone and discussed the results of the summit held last month.',
    ],
  ]);
});

test('the days of a chronicle begin no reports, and stay as headings', () => {
  const text = [
    'Visit of President Berg to Sudland',
    '',
    'The President of Norland Anna Berg paid a state visit to Sudland at the invitation of President Holm from 3 to 5 June.',
    '',
    '3 June 2019',
    '',
    'The President arrived in Sudland and was met at the airport by the Minister of Foreign Affairs.',
    '',
    '4 June 2019',
    '',
    'President Berg held talks with President Holm in the Palace of the Republic and signed a declaration.',
  ].join('\n');
  assert.deepEqual(outlineText(text), [
    [
      '# Visit of President Berg to Sudland',
      'The President of Norland Anna Berg paid a state visit to Sudland at the invitation of President Holm from 3 to 5 June.',
      '3 June 2019',
      'The President arrived in Sudland and was met at the airport by the Minister of Foreign Affairs.',
      '4 June 2019',
      'President Berg held talks with President Holm in the Palace of the Republic and signed a declaration.',
    ],
  ]);
});

test('days that stand alone in a transcript begin no reports', () => {
  const text = [
    'Interview with Minister Holm',
    '',
    'Question: When did you meet first, Minister, and what did you speak of on that day?',
    '',
    'Erik Holm: We met here in the spring and we spoke of fish, of ships and of the weather.',
    '',
    '14 May 2017',
    '',
    'Question: And then came the second meeting, which was in the north of the country?',
    '',
    'Erik Holm: Yes. That is what I wrote in my diary, and I read from it to you now.',
    '',
    '15 May 2017',
    '',
    'Question: And the third one was the next day, as I read in the papers of the time?',
  ].join('\n');
  assert.deepEqual(outlineText(text), [
    [
      '# Interview with Minister Holm',
      'Question: When did you meet first, Minister, and what did you speak of on that day?',
      'Erik Holm: We met here in the spring and we spoke of fish, of ships and of the weather.',
      '14 May 2017',
      'Question: And then came the second meeting, which was in the north of the country?',
      'Erik Holm: Yes. That is what I wrote in my diary, and I read from it to you now.',
      '15 May 2017',
      'Question: And the third one was the next day, as I read in the papers of the time?',
    ],
  ]);
});

test('once the form of a stack is known, a headline of it may end in a point', () => {
  const text = [
    '5 June 2019',
    '',
    'President Berg met with Minister Holm',
    '',
    'The President met with the Minister of Foreign Affairs of Sudland and spoke with him of fish.',
    '',
    '4 June 2019',
    '',
    'President Berg signed the law “On the Bridge.”',
    '',
    'The law says that a bridge is to be built between the two countries in the next two years.',
    '',
    '3 June 2019',
    '',
    'Talks with King Karl',
    '',
    'The President had talks with the King of Westland, who is in Northtown on a state visit.',
  ].join('\n');
  assert.deepEqual(
    outlineText(text).map(([, headline]) => headline),
    [
      '# President Berg met with Minister Holm',
      '# President Berg signed the law “On the Bridge.”',
      '# Talks with King Karl',
    ],
  );
});
