import assert from 'node:assert/strict';
import { test } from 'node:test';

import { explanationsOf, unresolvedOf } from '../../src/archive/explanations.ts';
import { type Mark, marksOf } from '../../src/archive/marks.ts';
import { nameMention, officeMention, type SpanOf, withReading } from './constructed.ts';
import { quotation } from './made-facts.ts';

const talks = '2022-02-05-tokayev-xi-jinping';

/** The marks of the report of 2022 whose reading is this, a line each. */
function marksWith(factsOf: Parameters<typeof withReading>[1]): string[] {
  const { catalogue, event, report } = withReading(talks, factsOf);
  const texts = [report.record.title, ...report.paragraphs.map(({ text }) => text)];
  return marksOf(report, event, catalogue).map(
    (mark) => `¶${mark.p} ${texts[Number(mark.p)]?.slice(mark.start, mark.end)} ${targetOf(mark)}`,
  );
}

function targetOf(mark: Mark): string {
  if (mark.kind === 'speech') return 'speech';
  return mark.kind === 'name' ? mark.path : `${mark.path} ${mark.explanation}`;
}

const xi = (spanOf: SpanOf, p: string, words: string) =>
  nameMention(spanOf(p, words), words, 'xi-jinping');
const head = (spanOf: SpanOf, p: string, words: string) =>
  officeMention(spanOf(p, words), words, {
    agent: 'kassym-jomart-tokayev',
    office: 'president-of-kazakhstan',
  });

test('a name leads to its page where a paragraph has it first, in every paragraph anew', () => {
  assert.deepEqual(
    marksWith((spanOf) => ({
      mentions: [
        nameMention(spanOf('13', 'Kazakhstan’s leader'), 'Kazakhstan’s', 'kazakhstan'),
        nameMention(spanOf('13', 'Kazakhstan’s interest'), 'Kazakhstan’s', 'kazakhstan'),
        xi(spanOf, '16', 'Xi Jinping'),
        nameMention(spanOf('16', 'Kazakhstan'), 'Kazakhstan', 'kazakhstan'),
      ],
    })),
    [
      '¶13 Kazakhstan’s leader /countries/kazakhstan/',
      '¶16 Xi Jinping /leaders/xi-jinping/',
      '¶16 Kazakhstan /countries/kazakhstan/',
    ],
  );
});

test('headlines are marked like paragraphs', () => {
  assert.deepEqual(
    marksWith((spanOf) => ({
      mentions: [head(spanOf, '0', 'President of Kazakhstan')],
    })),
    ['¶0 President of Kazakhstan /leaders/kassym-jomart-tokayev/ office-1'],
  );
});

test('every phrase for an office is marked, also where its holder was named before', () => {
  assert.deepEqual(
    marksWith((spanOf) => ({
      mentions: [
        nameMention(
          spanOf('14', 'President Tokayev'),
          'President Tokayev',
          'kassym-jomart-tokayev',
        ),
        head(spanOf, '4', 'the Head of State'),
        head(spanOf, '13', 'Kazakhstan’s leader'),
        head(spanOf, '13', 'The Head of State'),
      ],
    })),
    [
      '¶14 President Tokayev /leaders/kassym-jomart-tokayev/',
      '¶4 the Head of State /leaders/kassym-jomart-tokayev/ office-1',
      '¶13 Kazakhstan’s leader /leaders/kassym-jomart-tokayev/ office-1',
      '¶13 The Head of State /leaders/kassym-jomart-tokayev/ office-1',
    ],
  );
});

test('of a name and a longer term around it the longer is marked, and nothing without a page', () => {
  assert.deepEqual(
    marksWith((spanOf) => ({
      mentions: [nameMention(spanOf('2', 'Kazakh-Chinese'), 'Kazakh-Chinese', 'kazakhstan')],
      terms: [
        {
          ...spanOf('2', 'comprehensive Kazakh-Chinese strategic partnership'),
          kind: 'topic',
          id: 'bilateral-relations',
          surface: '',
        },
        { ...spanOf('1', 'Beijing'), kind: 'place', id: 'beijing', surface: 'Beijing' },
        { ...spanOf('2', 'political'), kind: 'place', id: 'astana', surface: 'political' },
      ],
    })),
    [
      '¶2 comprehensive Kazakh-Chinese strategic partnership /topics/bilateral-relations/',
      '¶1 Beijing /places/beijing/',
    ],
  );
});

test('speech is marked beside the names in it, and phrases that lead to nobody are not', () => {
  const words = 'They send a powerful signal';
  assert.deepEqual(
    marksWith((spanOf) => ({
      mentions: [
        officeMention(spanOf('2', 'The heads of state'), 'The heads of state', {
          agent: null,
          reason: 'no-office',
        }),
      ],
      quotations: [quotation('kassym-jomart-tokayev', words, spanOf('4', words))],
    })),
    [`¶4 ${words} speech`],
  );
});

test('each phrase is explained once, in the line of its holder with office, years and places', () => {
  const { catalogue, event, report } = withReading(talks, (spanOf) => ({
    mentions: [
      head(spanOf, '4', 'the Head of State'),
      officeMention(spanOf('3', 'the Chinese leader'), 'the Chinese leader', {
        agent: 'xi-jinping',
        office: 'president-of-china',
      }),
      head(spanOf, '13', 'Kazakhstan’s leader'),
      head(spanOf, '13', 'The Head of State'),
      officeMention(spanOf('18', 'the CICA'), 'the CICA', { agent: 'vladimir-putin' }),
      officeMention(spanOf('2', 'The heads of state'), 'The heads of state', {
        agent: null,
        reason: 'no-office',
      }),
    ],
  }));
  const shown = explanationsOf(report, event, catalogue).map(({ id, meaning, phrases }) => {
    const found = phrases.map(({ phrase, mentions }) => `${phrase} ${mentions.map(({ p }) => p)}`);
    return `${id} ${meaning}: ${found.join(' · ')}`;
  });
  assert.deepEqual(shown, [
    'office-1 Kassym-Jomart Tokayev, President of Kazakhstan from 2019: the Head of State 4,13 · Kazakhstan’s leader 13',
    'office-2 Xi Jinping, President of China from 2013: the Chinese leader 3',
    'office-3 Vladimir Putin: the CICA 18',
  ]);
  assert.deepEqual(
    unresolvedOf(report).map(({ phrase, reason }) => `${phrase}: ${reason}`),
    ['The heads of state: no-office'],
  );
});

test('the years are those of the tenure that ran on the day of the event', () => {
  const { catalogue, event, report } = withReading(
    '2018-06-10-nazarbayev-briefing-qingdao',
    () => ({
      mentions: [
        officeMention({ p: '1', start: 0, end: 4 }, 'The Head of State', {
          agent: 'nursultan-nazarbayev',
          office: 'president-of-kazakhstan',
        }),
      ],
    }),
  );
  assert.deepEqual(
    explanationsOf(report, event, catalogue).map(({ meaning }) => meaning),
    ['Nursultan Nazarbayev, President of Kazakhstan 1991–2019'],
  );
});
