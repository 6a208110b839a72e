import assert from 'node:assert/strict';
import { test } from 'node:test';

import { findDays } from '../../../src/corpus/import/head/find-date.ts';
import { outlineOf } from './outline-of.ts';

type Row = {
  readonly it: string;
  readonly lines: readonly string[];
  readonly day: string | null;
  readonly basis?: string;
};

const rows: readonly Row[] = [
  {
    it: 'a line above the text gives the day',
    lines: [
      'date|3 March 2021',
      'title|Talks with President of Norland',
      'The two spoke of trade.',
    ],
    day: '2021-03-03',
    basis: 'header',
  },
  {
    it: 'a date beneath the first paragraph does too',
    lines: [
      'title|Meeting with President of Norland',
      'Anna Lind met with President of Norland Ole Berg.',
      'date|March 3, 2021',
      'ANNA LIND: I am glad to see you.',
    ],
    day: '2021-03-03',
    basis: 'header',
  },
  {
    it: 'a stretch above the text gives all its days',
    lines: ['date|10−11 June 2010', 'title|Summit', 'The leaders spoke of trade.'],
    day: '2010-06-10/2010-06-11',
    basis: 'header',
  },
  {
    it: 'the text’s own day goes before the line above it',
    lines: [
      'title|Readout of a meeting',
      'date|March 5, 2021',
      'On March 3, 2021, Anna Lind held talks with Ole Berg in Oslo.',
    ],
    day: '2021-03-03',
    basis: 'text',
  },
  {
    it: 'a day of the text takes its year from the page',
    lines: ['date|January 2, 2021', 'title|Call', 'On December 30, Anna Lind met with Ole Berg.'],
    day: '2020-12-30',
    basis: 'text',
  },
  {
    it: 'a day behind the verb belongs to it',
    lines: [
      'date|December 15, 2022',
      'title|Readout of a meeting',
      'Anna Lind met December 14 with Prime Minister Ole Berg of Norland.',
    ],
    day: '2022-12-14',
    basis: 'text',
  },
  {
    it: 'the text’s own stretch is that of a journey, where the headline tells of one',
    lines: [
      'date|October 3, 2024',
      'title|Readout of Anna Lind’s travel to Norland',
      'From September 30 – October 2, Anna Lind traveled to Norland.',
    ],
    day: '2024-09-30/2024-10-02',
    basis: 'text',
  },
  {
    it: '“yesterday” is the day before that of writing',
    lines: [
      'date|March 1, 2024',
      'title|Readout of a meeting',
      'Yesterday, Anna Lind met with Ole Berg of Norland.',
    ],
    day: '2024-02-29',
    basis: 'text',
  },
  {
    it: '“yesterday” beside “our two countries” is told by the report all the same',
    lines: [
      'date|May 17, 2024',
      'title|Readout of a meeting',
      'Anna Lind met yesterday with Ole Berg to reaffirm the partnership of our two countries.',
    ],
    day: '2024-05-16',
    basis: 'text',
  },
  {
    it: 'a weekday is the last such day up to that of writing',
    lines: [
      'date|26 January 2018',
      'title|Talks with Ole Berg',
      'On Wednesday, Anna Lind held talks with Ole Berg.',
    ],
    day: '2018-01-24',
    basis: 'text',
  },
  {
    it: 'the weekday of writing is that day',
    lines: [
      'title|Lind meets Berg',
      'OSLO, May 14 (Norpress) -- Anna Lind met with Ole Berg here on Sunday.',
      'page|Source: Norpress | 2017-05-14 21:03:05 | Editor: ab',
    ],
    day: '2017-05-14',
    basis: 'text',
  },
  {
    it: '“today” is the day of the line above',
    lines: ['date|June 14, 2021', 'title|Meeting', 'Anna Lind met today with Ole Berg in Oslo.'],
    day: '2021-06-14',
    basis: 'header',
  },
  {
    it: 'a date with the time of day is a stamp of the page',
    lines: ['title|A call', 'date|17 November 2021 - 20:53', 'Anna Lind had a call with Ole Berg.'],
    day: '2021-11-17',
    basis: 'publication',
  },
  {
    it: 'a dateline takes its year from elsewhere or says nothing',
    lines: ['title|Lind meets Berg', 'OSLO, May 14 (Norpress) -- Anna Lind met with Ole Berg.'],
    day: null,
  },
  {
    it: 'a place and a date on one line date the text',
    lines: [
      'title|Statement',
      'Brussels, 14 May 2017',
      'The leaders met and agreed on a programme.',
    ],
    day: '2017-05-14',
    basis: 'header',
  },
  {
    it: 'a date that ends the headline is the day of its event',
    lines: [
      'title|Meeting with President Berg: 14 May 2023',
      'Anna Lind met President Berg today.',
      'page|Published 15 May 2023',
    ],
    day: '2023-05-14',
    basis: 'text',
  },
  {
    it: 'a date before the city on one line is the day',
    lines: [
      'title|Anna Lind received Ole Berg',
      'date|13 June 2022, Astana',
      'They spoke of trade.',
    ],
    day: '2022-06-13',
    basis: 'header',
  },
  {
    it: 'a day that one of the speakers names is none of the report',
    lines: [
      'title|Remarks following a meeting',
      'date|May 14, 2009',
      'President Berg. On May 5 we met in Prague.',
    ],
    day: '2009-05-14',
    basis: 'header',
  },
  {
    it: 'a first sentence with a time of day is no turn of a transcript',
    lines: [
      'title|Meeting of ministers',
      'date|May 14, 2023',
      'On May 13, commencing at 2:30 p.m. for about 30 minutes, Mr. Berg held a meeting with Ms. Lind.',
    ],
    day: '2023-05-13',
    basis: 'text',
  },
  {
    it: 'the day of an announced visit is no date of an event',
    lines: [
      'title|Visit of the Minister to Norland (May 10-12, 2023)',
      'date|May 09, 2023',
      'The Minister will be paying a visit to Norland from 10-12 May 2023.',
    ],
    day: '2023-05-09',
    basis: 'header',
  },
  {
    it: 'no date gives none',
    lines: ['title|Talks', 'Anna Lind held talks with Ole Berg. In 2013 they had signed a treaty.'],
    day: null,
  },
  {
    it: 'without a page to compare, a full date of the sentence counts',
    lines: ['title|Talks', 'On 28 March 2019, Anna Lind held talks with Ole Berg.'],
    day: '2019-03-28',
    basis: 'text',
  },
];

for (const { it, lines, day, basis } of rows)
  test(it, () => {
    const { date } = findDays(outlineOf(lines));
    assert.equal(date?.value ?? null, day);
    if (basis !== undefined) assert.equal(date?.basis, basis);
  });

/** First sentences whose dates are those of something else; the line above says 26 April 2021. */
const ofOtherEvents = [
  'Anna Lind discussed the results of the summit held on April 17, 2021 with Ole Berg.',
  'Anna Lind met with Ole Berg following the attack of April 20.',
  'Anna Lind spoke with Ole Berg to prepare for the April 25 summit.',
  'Following up on their April 4 conversation, Anna Lind met with Ole Berg.',
  'Anna Lind met with Ole Berg, who visited Norland on April 20.',
  'Anna Lind met with Ole Berg to discuss the agreement signed on April 22.',
  'Anna Lind met with Ole Berg. On April 20, she had received the Ambassador of Norland.',
  'Anna Lind met with Ole Berg, whose country will hold elections on Tuesday.',
  'On 1 April 1999, Anna Lind met with Ole Berg for the first time.',
  'The exhibition, held on April 20 and 21, pleased Ole Berg.',
  '“On April 20 we met in Oslo,” Anna Lind said.',
];

for (const sentence of ofOtherEvents)
  test(`the day of another event is none: ${sentence}`, () => {
    const { date } = findDays(outlineOf(['date|26 April 2021', 'title|Meeting', sentence]));
    assert.equal(date?.value, '2021-04-26');
    assert.equal(date.basis, 'header');
    assert.equal(date.review, undefined);
  });

test('text and page that disagree are both named for an editor', () => {
  const { date } = findDays(
    outlineOf([
      'title|Readout',
      'date|March 5, 2021',
      'On March 3, 2021, Anna Lind held talks with Ole Berg in Oslo.',
    ]),
  );
  assert.deepEqual(date, {
    value: '2021-03-03',
    confidence: 0.75,
    basis: 'text',
    evidence: { line: 3, words: 'March 3, 2021' },
    review:
      'The text says 3 March 2021 (“March 3, 2021”), a line above it 5 March 2021: the text is followed.',
  });
});

for (const said of ['14 April 2020', '14 March 2021', '1 February 2021'])
  test(`a day of the text far from that of the page is asked about: ${said}`, () => {
    const { date } = findDays(
      outlineOf([
        'title|Anna Lind meets Ole Berg',
        'date|12 March 2021',
        `On ${said}, Anna Lind held talks with Ole Berg in Oslo.`,
      ]),
    );
    assert.deepEqual(date, {
      value: '2021-03-12',
      confidence: 0.75,
      basis: 'header',
      evidence: { line: 2, words: '12 March 2021' },
      review: `The text says “${said}” (line 3), the page 12 March 2021: which is the day of the event?`,
    });
  });

test('a day of publication does not disagree with the day of the text', () => {
  const { date, published } = findDays(
    outlineOf([
      'title|Readout',
      'page|Published: 5 March 2021, 10:15',
      'On March 3, 2021, Anna Lind held talks with Ole Berg.',
    ]),
  );
  assert.equal(date?.value, '2021-03-03');
  assert.equal(date.review, undefined);
  assert.deepEqual(published, {
    value: '2021-03-05',
    confidence: 0.97,
    basis: 'publication',
    evidence: { line: 2, words: '5 March 2021' },
  });
});

test('a page that gives only the day of publication asks about the event', () => {
  const { date } = findDays(
    outlineOf([
      'title|Talks',
      'Anna Lind held talks.',
      'page|Publication date:',
      'page|5 March 2021',
    ]),
  );
  assert.equal(date?.value, '2021-03-05');
  assert.equal(date.basis, 'publication');
  assert.equal(
    date.review,
    'Only the day of publication gives 5 March 2021: was the event on that day?',
  );
});

test('of two dates around the headline the one beneath it is the event’s, and both are named', () => {
  const { date } = findDays(
    outlineOf([
      'date|October 26, 2023',
      'title|Remarks at a dinner',
      'place|South Lawn',
      'date|(October 25, 2023)',
      'ANNA LIND: Good evening.',
    ]),
  );
  assert.equal(date?.value, '2023-10-25');
  assert.equal(
    date.review,
    'The page gives 25 October 2023 and 26 October 2023: which is the day of the event?',
  );
});

test('a weekday that does not fit is asked about', () => {
  const { date } = findDays(
    outlineOf(['date|Monday, 14 May 2017', 'title|Talks', 'They spoke of trade.']),
  );
  assert.equal(date?.value, '2017-05-14');
  assert.equal(date.review, '“Monday, 14 May 2017” was a Sunday: is the day or the weekday wrong?');
});

test('a date of two meanings beside one that can be read is asked about', () => {
  const { date } = findDays(
    outlineOf(['date|14 May 2017', 'title|Talks', 'They spoke of trade.', 'date|03/04/2017']),
  );
  assert.equal(date?.value, '2017-05-14');
  assert.equal(
    date.review,
    'Line 4 gives “03/04/2017”: say which part is the day and which the month.',
  );
});

test('a date of two meanings or a day that no calendar has is no date', () => {
  for (const words of ['03/04/2017', '31 June 2017']) {
    const { date } = findDays(outlineOf([`date|${words}`, 'title|Talks', 'They spoke of trade.']));
    assert.equal(date, null, words);
  }
});

test('the day of the last change of a page is no date of the event', () => {
  const { date, published } = findDays(
    outlineOf(['title|Talks', 'date|Last updated: 14 May 2017', 'They spoke of trade.']),
  );
  assert.equal(date, null);
  assert.equal(published, null);
});

test('a record states its day and its day of publication by its form', () => {
  const { date, published } = findDays(
    outlineOf(['title|Talks', 'They spoke of trade.'], {
      date: { value: '2017-05-14', line: null },
      published: { value: '2017-05-15T10:00:00Z', line: null },
    }),
  );
  assert.deepEqual(date, {
    value: '2017-05-14',
    confidence: 0.92,
    basis: 'header',
    evidence: null,
  });
  assert.equal(published?.value, '2017-05-15');
});

test('an address with a day in it is the last to be asked', () => {
  const { date } = findDays(
    outlineOf(['title|Talks', 'They spoke of trade.'], {
      url: { value: 'https://norland.example/news/2017/05/14/talks', line: null },
    }),
  );
  assert.equal(date?.value, '2017-05-14');
  assert.equal(date.basis, 'address');
  assert.equal(date.review, 'Only the address gives 14 May 2017: was the event on that day?');
});

test('a line above the text is the day of the page where the text says an earlier day', () => {
  const { date, published } = findDays(
    outlineOf([
      'title|Readout of a meeting',
      'date|March 5, 2021',
      'On March 3, 2021, Anna Lind held talks with Ole Berg in Oslo.',
    ]),
  );
  assert.equal(date?.value, '2021-03-03');
  assert.deepEqual(published, {
    value: '2021-03-05',
    confidence: 0.8,
    basis: 'publication',
    evidence: { line: 2, words: 'March 5, 2021' },
  });
});
