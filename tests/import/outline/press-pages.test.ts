import assert from 'node:assert/strict';
import { test } from 'node:test';

import { outlineText } from './outline-text.ts';

test('a release of an information bureau loses its numbers, initials and languages', () => {
  const text = [
    'Prime Minister’s Office',
    'Prime Minister receives a call from the President of Sudland',
    'Posted On: 24 MAR 2019 8:48PM by Press Bureau Northtown',
    'The Prime Minister received a call from the President of Sudland, Mr. Karl Holm.',
    'Both leaders agreed to remain in touch.',
    '***',
    'AB/KL',
    '(Release ID: 2244731) Visitor Counter : 1257',
    'Read this release in: Hindi , Tamil',
  ].join('\n\n');
  assert.deepEqual(outlineText(text), [
    [
      '- navigation: Prime Minister’s Office',
      '# Prime Minister receives a call from the President of Sudland',
      '- publication-data: Posted On: 24 MAR 2019 8:48PM by Press Bureau Northtown',
      'The Prime Minister received a call from the President of Sudland, Mr. Karl Holm.',
      'Both leaders agreed to remain in touch.',
      '- separator: ***',
      '- navigation: AB/KL',
      '- publication-data: (Release ID: 2244731) Visitor Counter : 1257',
      '- navigation: Read this release in: Hindi , Tamil',
    ],
  ]);
});

test('a date between strokes, with who published it or what it is, is a line of the page', () => {
  const rows = [
    'Published By : Admin | June 2, 2020 | 21:29 IST',
    '7 June 2021 - Press release',
    'April 7, 2023 at 1:18 pm | Published in: News',
    '02/10/2023 | Press release | Archived content',
    'Anna Berg |19.05.2021 - Update : 19.05.2021',
    'Friday, April 3, 2020, 5:46 p.m. Ministry of Foreign Affairs',
    'Bucharest, 31/01/2019 - 18:26, UNIQUE ID: 190131_21',
  ];
  for (const row of rows)
    assert.deepEqual(
      outlineText(
        ['Foreign ministers of Norland and Sudland meet', row, sentence, sentence].join('\n\n'),
      ),
      [
        [
          '# Foreign ministers of Norland and Sudland meet',
          `- date-line: ${row}`,
          sentence,
          sentence,
        ],
      ],
    );
});

test('a headline with its date behind a dash is no line of the page about itself', () => {
  for (const title of [
    'Joint Statement – 14 May 2017',
    'President Berg met Minister Holm - 5 May 2021',
  ])
    assert.equal(outlineText([title, sentence, sentence].join('\n\n'))[0]?.[0], `# ${title}`);
});

test('fields of a page in lines of their own go with their values', () => {
  const text = [
    'President Berg meets the Secretary of State',
    'Source',
    'The Agency',
    'Editor',
    'Zhang Tao',
    'Time',
    '2017-09-30',
    'Hit',
    '1532',
    sentence,
    sentence,
  ].join('\n\n');
  assert.deepEqual(outlineText(text), [
    [
      '# President Berg meets the Secretary of State',
      '- publication-data: Source',
      '- publication-data: The Agency',
      '- publication-data: Editor',
      '- publication-data: Zhang Tao',
      '- publication-data: Time',
      '- date-line: 2017-09-30',
      '- publication-data: Hit',
      '- publication-data: 1532',
      sentence,
      sentence,
    ],
  ]);
});

test('the name of a ministry or council above a text is not its headline', () => {
  for (const name of ['Department of State', 'Council of the Northern Union'])
    assert.deepEqual(
      outlineText(
        [name, 'President Berg meets Minister Holm', '5 May 2021', sentence, sentence].join('\n\n'),
      )[0]
        ?.slice(0, 2)
        .map((line) => line.replace(/^- [a-z-]+: /, '- ')),
      [`- ${name}`, '# President Berg meets Minister Holm'],
    );
});

test('a form for comments and the tools beneath a text go', () => {
  const text = [
    'Call with President Holm',
    '5 May 2021',
    sentence,
    sentence,
    'Posted in: Diplomacy',
    '1 reply »',
    'Write a Comment',
    'We don’t have any comments for this article yet. Why not start a discussion.',
    'Your name:',
    'Your email:',
    'Your email address will not be published. Required fields are marked *',
    'blog comments powered by Something',
  ].join('\n\n');
  assert.deepEqual(
    outlineText(text)[0]?.filter((line) => !line.startsWith('- ')),
    ['# Call with President Holm', sentence, sentence],
  );
});

const sentence =
  'The ministers of the two countries spoke about trade, the bridge over the strait and the coming summit of the region.';
