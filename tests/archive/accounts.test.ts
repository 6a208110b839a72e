import assert from 'node:assert/strict';
import { test } from 'node:test';

import { accountNames, compareAccounts } from '../../src/archive/accounts.ts';
import type { Event, Report } from '../../src/archive/catalogue.ts';
import { nameMention, type SpanOf, withReading } from './constructed.ts';
import { contact, outcome } from './made-facts.ts';

const id = '2017-05-14-nazarbayev-li-keqiang';
const nazarbayev = 'nursultan-nazarbayev';
const invited = 'invited Li Keqiang';

const { catalogue, event } = withReading(id, (spanOf: SpanOf) => ({
  mentions: [
    nameMention(spanOf('0', 'Li Keqiang'), 'Li Keqiang', 'li-keqiang'),
    nameMention(spanOf('6', 'Li Keqiang'), 'Li Keqiang', 'li-keqiang'),
  ],
  contacts: [
    contact(['li-keqiang', nazarbayev], 'meeting', {
      ...spanOf('1', 'the meeting'),
      asDescribed: 'the meeting',
    }),
  ],
  outcomes: [outcome(nazarbayev, 'li-keqiang', { ...spanOf('6', invited), words: invited })],
}));

/** The event with a second account: what the first says, changed. */
function withAccount(issuer: string, changed: Partial<Report>): Event {
  const [first] = event.reports;
  const account: Report = {
    ...first,
    id: `2017-05-14-${issuer}`,
    issuer: { ...first.issuer, id: issuer, name: issuer },
    ...changed,
    record: { ...first.record, accountOf: id, ...changed.record },
  };
  return { ...event, reports: [first, account] };
}

function rows(of: Event): string[] {
  return compareAccounts(of, catalogue.agents).flatMap(({ heading, rows: ofGroup }) =>
    ofGroup.map(({ name, accounts }) => {
      const cells = accounts.map((words) =>
        words.map(({ said, passage }) => [said, passage?.p].filter(Boolean).join(' ')).join(', '),
      );
      return `${heading}: ${name} | ${cells.map((cell) => cell || '–').join(' | ')}`;
    }),
  );
}

const [first] = event.reports;

test('what stands in both accounts comes first, then what stands in one only', () => {
  const account = withAccount('mfa', {
    record: {
      ...first.record,
      source: { ...first.record.source, issuer: 'mfa' },
      participants: [{ agent: 'li-keqiang' }, { agent: nazarbayev }],
      topics: ['trade', 'energy'],
      figures: [
        {
          subject: 'trade in 2016',
          value: '13',
          unit: 'billion US$',
          passage: { p: '2', words: '13 billion' },
        },
      ],
    },
    reading: {
      mentions: [
        nameMention({ p: 'mfa-p1', start: 0, end: 10 }, 'Li Keqiang', 'li-keqiang'),
        nameMention({ p: 'mfa-p3', start: 0, end: 2 }, 'Xi', 'xi-jinping'),
        nameMention({ p: 'mfa-p3', start: 5, end: 10 }, 'China', 'china'),
      ],
      terms: [
        { p: 'mfa-p2', start: 0, end: 5, kind: 'topic', id: 'agriculture', surface: 'farms' },
      ],
      quotations: [],
      contacts: [
        contact(['li-keqiang', nazarbayev], 'greeting', {
          p: 'mfa-p1',
          end: 3,
          asDescribed: 'met',
        }),
      ],
      outcomes: [],
      spokenOf: [],
    },
  });
  const some = ['nurly-zhol', 'trade', 'agriculture'];
  const topics = account.topics.filter((topic) => some.includes(topic.id));
  assert.deepEqual(rows({ ...account, topics }), [
    'People: Nursultan Nazarbayev | took part 6 | took part',
    'People: Li Keqiang | took part 0 | took part mfa-p1',
    'People: Xi Jinping | – | mentioned mfa-p3',
    'Encounters: Li Keqiang – Nursultan Nazarbayev | meeting 1 | greeting mfa-p1',
    'Topics: Trade | topic | topic',
    'Topics: Agriculture | topic | named mfa-p2',
    'Topics: Nurly Zhol | topic | –',
    'Commitments: invitation by Nursultan Nazarbayev to Li Keqiang | stated 6 | –',
    'Figures: trade in 2016 | – | 13 billion US$ mfa-p2',
  ]);
});

test('accounts are called by their issuer; two of one issuer by language, or by number', () => {
  const source = first.record.source;
  const names = (...others: [issuer: string, language: string][]) =>
    accountNames({
      ...event,
      reports: [
        first,
        ...others.flatMap(([issuer, language]) => {
          const record = { ...first.record, source: { ...source, language } };
          return withAccount(issuer, { record }).reports.slice(1);
        }),
      ],
    });
  assert.deepEqual(names(['Kazinform', 'en']), ['Akorda', 'Kazinform']);
  assert.deepEqual(names(['Kazinform', 'en'], ['Kazinform', 'ru']), [
    'Akorda',
    'Kazinform (English)',
    'Kazinform (Russian)',
  ]);
  assert.deepEqual(names(['Kazinform', 'en'], ['Kazinform', 'en']), [
    'Akorda',
    'Kazinform (English), 1',
    'Kazinform (English), 2',
  ]);
});
