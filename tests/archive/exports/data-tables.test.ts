import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { Catalogue } from '../../../src/archive/catalogue.ts';
import type { Corpus, Entry } from '../../../src/archive/corpus.ts';
import { agents } from '../../../src/archive/exports/data/agents.ts';
import { contacts } from '../../../src/archive/exports/data/contacts.ts';
import { columnsOf, type DataTable } from '../../../src/archive/exports/data/data-table.ts';
import { dataTables, schemaVersion } from '../../../src/archive/exports/data/data-tables.ts';
import { events } from '../../../src/archive/exports/data/events.ts';
import { figures } from '../../../src/archive/exports/data/figures.ts';
import { mentions } from '../../../src/archive/exports/data/mentions.ts';
import { outcomes } from '../../../src/archive/exports/data/outcomes.ts';
import { quotations } from '../../../src/archive/exports/data/quotations.ts';
import { records } from '../../../src/archive/exports/data/records.ts';
import { makeCatalogue } from '../../../src/archive/join.ts';
import type { Reading } from '../../../src/archive/reading/reading.ts';
import { checkCorpus } from '../../../src/corpus/check-corpus.ts';

const { corpus } = await checkCorpus('content');
const id = '2017-05-14-nazarbayev-li-keqiang';
const accountId = '2017-05-14-kazinform';
const [first] = corpus.events.filter((entry) => entry.id === id);
assert.ok(first);

/** A further account, which has only one of the two take part, and speaks of the other and of a third. */
const account: Entry = {
  ...first,
  id: accountId,
  record: {
    title: 'Li Keqiang received',
    date: '2017-05-14',
    basis: { date: { kind: 'publication' } },
    type: 'meeting',
    participants: [{ agent: 'li-keqiang', asNamed: 'Li K.' }],
    participantsNamed: 'partial',
    topics: ['energy'],
    source: { ...first.record.source, issuer: 'kazinform', publisher: 'kazinform', url: undefined },
    accountOf: id,
    figures: [
      {
        subject: 'joint projects',
        value: '51',
        unit: 'projects',
        passage: { p: '2', words: '51 projects' },
      },
    ],
  },
};

const nothing: Reading = {
  mentions: [],
  terms: [],
  quotations: [],
  contacts: [],
  outcomes: [],
  spokenOf: [],
};

/** The archive with these readings of the two accounts, and none of the other reports. */
function catalogueOf(readings: Readonly<Record<string, Partial<Reading>>>): Catalogue {
  const all: Corpus = { ...corpus, events: [account, ...corpus.events] };
  return makeCatalogue(
    all,
    new Map(all.events.map((entry) => [entry.id, { ...nothing, ...readings[entry.id] }])),
  );
}

/** The rows of a table that belong to the event with two accounts. */
function rowsOf<Row extends object>(
  table: DataTable<Row>,
  readings: Readonly<Record<string, Partial<Reading>>>,
): Row[] {
  const rows = [...table.rowsOf(catalogueOf(readings))];
  return rows.filter((row) => 'event' in row && row.event === id);
}

const byRule = { setBy: 'rule' } as const;

test('these are the tables and columns of version 1.1, in this order', () => {
  assert.equal(schemaVersion, '1.1');
  assert.deepEqual(
    dataTables.map(
      (table) =>
        `${table.name}: ${columnsOf(table)
          .map(({ name }) => name)
          .join(', ')}`,
    ),
    [
      'events: id, accountOf, title, label, date, dateBasis, place, venue, type, visit, gathering, participants, mentioned, topics, url, earliest, latest, issuer, publisher, language, source, bases, draft',
      'agents: id, name, kind, familyName, country, variants, native, offices, attested, url',
      'contacts: event, between, level, asDescribed, setting, paragraph, setBy, start, end',
      'mentions: event, agent, surface, via, paragraph, start, end, reason, office, setBy',
      'quotations: event, speaker, text, paragraph, attribution, certainty, start, end, isFragment, isUnclosed, setBy',
      'outcomes: event, kind, by, to, concerning, paragraph, words, status, fulfilledBy, fulfilmentSays, start, end, setBy',
      'figures: event, subject, value, unit, speaker, date, paragraph, words',
      'records: kind, id, name, of, url',
    ],
  );
});

test('every column says what it holds', () => {
  for (const table of dataTables)
    for (const { name, type, description } of columnsOf(table)) {
      assert.match(description, /\.$/, `${table.name}.${name}`);
      assert.doesNotMatch(type, /value/, `${table.name}.${name}`);
    }
});

test('a report is a row, with nothing left out and null for what is not known', () => {
  const [row] = [...events.rowsOf(catalogueOf({}))].filter((each) => each.id === id);
  assert.equal(
    JSON.stringify(row, null, 1),
    JSON.stringify(
      {
        id,
        accountOf: null,
        title:
          'Meeting with Li Keqiang, Premier of the State Council of the People’s Republic of China',
        label: 'Nazarbayev – Li Keqiang, Beijing',
        date: '2017-05-14',
        dateBasis: 'header',
        place: 'beijing',
        venue: null,
        type: 'meeting',
        visit: '2017-05-nazarbayev-china',
        gathering: null,
        participants: [
          { agent: 'nursultan-nazarbayev', offices: ['president-of-kazakhstan'], asNamed: null },
          { agent: 'li-keqiang', offices: ['premier-of-china'], asNamed: null },
        ],
        mentioned: [],
        topics: [
          'bilateral-relations',
          'belt-and-road-initiative',
          'silk-road-economic-belt',
          'nurly-zhol',
          'industry-and-innovation',
          'transport-and-transit',
          'trade',
          'environment',
          'energy',
          'agriculture',
        ],
        url: `https://readout.example/events/${id}/`,
        earliest: '2017-05-14',
        latest: '2017-05-14',
        issuer: 'akorda',
        publisher: 'yapresident',
        language: 'en',
        source: first.record.source.url,
        bases: [
          { column: 'date', kind: 'header' },
          { column: 'place', kind: 'header' },
          { column: 'type', kind: 'text' },
          { column: 'issuer', kind: 'internal-evidence' },
          { column: 'source', kind: 'external-evidence' },
        ],
        draft: false,
      },
      null,
      1,
    ),
  );
});

test('a further account is a row of its own behind that of its event, with what it says itself', () => {
  const named = (agent: string, p: string) =>
    ({ agent, surface: agent, via: 'name', p, start: 0, end: 9, ...byRule }) as const;
  const rows = [
    ...events.rowsOf(
      catalogueOf({
        [accountId]: {
          mentions: [
            named('klaus-schwab', 'kazinform-p1'),
            named('nursultan-nazarbayev', 'kazinform-p1'),
            named('li-keqiang', 'kazinform-p1'),
            named('china', 'kazinform-p1'),
          ],
        },
      }),
    ),
  ];
  const at = rows.findIndex((row) => row.id === id);
  const { accountOf, title, dateBasis, participants, mentioned, topics, url, source, visit } =
    rows[at + 1] ?? assert.fail('the account has no row');
  assert.deepEqual(
    { accountOf, title, dateBasis, participants, mentioned, topics, url, source, visit },
    {
      accountOf: id,
      title: 'Li Keqiang received',
      dateBasis: 'publication',
      participants: [{ agent: 'li-keqiang', offices: ['premier-of-china'], asNamed: 'Li K.' }],
      mentioned: ['nursultan-nazarbayev', 'klaus-schwab'],
      topics: ['energy'],
      url: `https://readout.example/events/${id}/#report-${accountId}`,
      source: null,
      visit: null,
    },
  );
});

test('a contact is one row a pair and event, of the highest grade that a report gives', () => {
  const between = ['li-keqiang', 'nursultan-nazarbayev'] as const;
  const rows = rowsOf(contacts, {
    [id]: {
      contacts: [
        {
          between,
          level: 'greeting',
          asDescribed: 'exchanged greetings',
          setting: null,
          p: '2',
          start: 4,
          end: 23,
          ...byRule,
        },
      ],
    },
    [accountId]: {
      contacts: [
        {
          between,
          level: 'meeting',
          asDescribed: 'held talks',
          setting: 'extended',
          p: 'kazinform-p3',
          start: 0,
          end: 10,
          ...byRule,
        },
      ],
    },
  });
  assert.deepEqual(rows, [
    {
      event: id,
      between: ['li-keqiang', 'nursultan-nazarbayev'],
      level: 'meeting',
      asDescribed: 'held talks',
      setting: 'extended',
      paragraph: 'kazinform-3',
      setBy: 'rule',
      start: 0,
      end: 10,
    },
  ]);
});

test('a mention of nobody who can be told has no agent, and the reason', () => {
  const rows = rowsOf(mentions, {
    [id]: {
      mentions: [
        {
          agent: 'li-keqiang',
          surface: 'Li Keqiang',
          via: 'name',
          p: '0',
          start: 13,
          end: 23,
          ...byRule,
        },
        {
          agent: 'nursultan-nazarbayev',
          surface: 'Head of State',
          via: 'office',
          office: 'president-of-kazakhstan',
          p: '5a',
          start: 4,
          end: 17,
          ...byRule,
        },
        {
          agent: null,
          surface: 'the minister',
          via: 'office',
          reason: 'no-antecedent',
          p: '6',
          start: 0,
          end: 12,
          ...byRule,
        },
      ],
    },
    [accountId]: {
      mentions: [
        {
          agent: 'li-keqiang',
          surface: 'Li Keqiang',
          via: 'name',
          p: `report-${accountId}`,
          start: 0,
          end: 10,
          ...byRule,
        },
        {
          agent: 'li-keqiang',
          surface: 'Li',
          via: 'name',
          p: 'kazinform-p12b',
          start: 0,
          end: 2,
          setBy: 'hand',
        },
      ],
    },
  });
  assert.deepEqual(rows, [
    {
      event: id,
      agent: 'li-keqiang',
      surface: 'Li Keqiang',
      via: 'name',
      paragraph: '0',
      start: 13,
      end: 23,
      reason: null,
      office: null,
      setBy: 'rule',
    },
    {
      event: id,
      agent: 'nursultan-nazarbayev',
      surface: 'Head of State',
      via: 'office',
      paragraph: '5a',
      start: 4,
      end: 17,
      reason: null,
      office: 'president-of-kazakhstan',
      setBy: 'rule',
    },
    {
      event: id,
      agent: null,
      surface: 'the minister',
      via: 'office',
      paragraph: '6',
      start: 0,
      end: 12,
      reason: 'no-antecedent',
      office: null,
      setBy: 'rule',
    },
    {
      event: id,
      agent: 'li-keqiang',
      surface: 'Li Keqiang',
      via: 'name',
      paragraph: 'kazinform-0',
      start: 0,
      end: 10,
      reason: null,
      office: null,
      setBy: 'rule',
    },
    {
      event: id,
      agent: 'li-keqiang',
      surface: 'Li',
      via: 'name',
      paragraph: 'kazinform-12b',
      start: 0,
      end: 2,
      reason: null,
      office: null,
      setBy: 'hand',
    },
  ]);
});

test('speech of somebody whom nobody can tell has no speaker', () => {
  const speech = {
    p: '4',
    start: 2,
    end: 20,
    form: 'dash',
    isFragment: false,
    isUnclosed: true,
    ...byRule,
  } as const;
  const rows = rowsOf(quotations, {
    [id]: {
      quotations: [
        {
          ...speech,
          text: 'This is important.',
          speaker: null,
          certainty: 'unknown',
          attribution: null,
        },
        {
          ...speech,
          p: '5',
          text: 'We shall see to it',
          speaker: 'li-keqiang',
          certainty: 'certain',
          attribution: 'the Premier said',
        },
      ],
    },
  });
  assert.deepEqual(rows, [
    {
      event: id,
      speaker: null,
      text: 'This is important.',
      paragraph: '4',
      attribution: null,
      certainty: 'unknown',
      start: 2,
      end: 20,
      isFragment: false,
      isUnclosed: true,
      setBy: 'rule',
    },
    {
      event: id,
      speaker: 'li-keqiang',
      text: 'We shall see to it',
      paragraph: '5',
      attribution: 'the Premier said',
      certainty: 'certain',
      start: 2,
      end: 20,
      isFragment: false,
      isUnclosed: true,
      setBy: 'rule',
    },
  ]);
});

test('an outcome names the event that fulfilled it, or the address of the source that says so and what it says', () => {
  const invitation = {
    kind: 'invitation',
    by: 'nursultan-nazarbayev',
    to: 'li-keqiang',
    concerning: null,
    words: 'invited Li Keqiang',
    p: '6',
    start: 10,
    end: 28,
    status: 'fulfilled',
    setBy: 'hand',
  } as const;
  const rows = rowsOf(outcomes, {
    [id]: {
      outcomes: [
        { ...invitation, fulfilledBy: '2018-06-07-nazarbayev-xi-jinping' },
        {
          ...invitation,
          fulfilledBy: { url: 'https://news.example/1', says: 'Li came to Astana.' },
        },
        { ...invitation, status: 'none-recorded', fulfilledBy: null },
      ],
    },
  });
  assert.deepEqual(rows, [
    {
      event: id,
      kind: 'invitation',
      by: 'nursultan-nazarbayev',
      to: 'li-keqiang',
      concerning: null,
      paragraph: '6',
      words: 'invited Li Keqiang',
      status: 'fulfilled',
      fulfilledBy: '2018-06-07-nazarbayev-xi-jinping',
      fulfilmentSays: null,
      start: 10,
      end: 28,
      setBy: 'hand',
    },
    {
      event: id,
      kind: 'invitation',
      by: 'nursultan-nazarbayev',
      to: 'li-keqiang',
      concerning: null,
      paragraph: '6',
      words: 'invited Li Keqiang',
      status: 'fulfilled',
      fulfilledBy: 'https://news.example/1',
      fulfilmentSays: 'Li came to Astana.',
      start: 10,
      end: 28,
      setBy: 'hand',
    },
    {
      event: id,
      kind: 'invitation',
      by: 'nursultan-nazarbayev',
      to: 'li-keqiang',
      concerning: null,
      paragraph: '6',
      words: 'invited Li Keqiang',
      status: 'none-recorded',
      fulfilledBy: null,
      fulfilmentSays: null,
      start: 10,
      end: 28,
      setBy: 'hand',
    },
  ]);
});

test('a figure of a further account stands in a paragraph of that account', () => {
  assert.deepEqual(rowsOf(figures, {}), [
    {
      event: id,
      subject: 'joint projects',
      value: '51',
      unit: 'projects',
      speaker: null,
      date: null,
      paragraph: 'kazinform-2',
      words: '51 projects',
    },
  ]);
});

test('an agent is a row with offices and days, null for a day without a source', () => {
  const rows = [...agents.rowsOf(catalogueOf({}))];
  assert.deepEqual(
    rows.map((row) => row.id),
    [...corpus.agents.map((agent) => agent.id)].sort(),
  );
  const wang = rows.find((row) => row.id === 'wang-yi');
  assert.deepEqual(
    [wang?.name, wang?.kind, wang?.country, wang?.url, wang?.offices.map(({ office }) => office)],
    [
      'Wang Yi',
      'person',
      'china',
      'https://readout.example/leaders/wang-yi/',
      ['foreign-minister-of-china', 'state-councillor-of-china'],
    ],
  );
  const tokayev = rows.find((row) => row.id === 'kassym-jomart-tokayev');
  assert.deepEqual(tokayev?.offices, [
    {
      office: 'president-of-kazakhstan',
      from: '2019-03-20',
      to: null,
      attested: ['2019-03-28', '2022-02-05'],
    },
  ]);
});

test('what an id stands for is in the table of records, and one that no report has to do with has no page', () => {
  const rows = [...records.rowsOf(catalogueOf({}))];
  assert.deepEqual(
    rows.filter((row) => ['president-of-china', 'beijing', 'geneva', 'syria'].includes(row.id)),
    [
      {
        kind: 'office',
        id: 'president-of-china',
        name: 'President of China',
        of: 'china',
        url: 'https://readout.example/offices/president-of-china/',
      },
      {
        kind: 'place',
        id: 'beijing',
        name: 'Beijing',
        of: 'china',
        url: 'https://readout.example/places/beijing/',
      },
      { kind: 'place', id: 'geneva', name: 'Geneva', of: 'switzerland', url: null },
      {
        kind: 'topic',
        id: 'syria',
        name: 'Syrian conflict',
        of: null,
        url: 'https://readout.example/topics/syria/',
      },
    ],
  );
});

test('no row names an id that no table holds', () => {
  const catalogue = catalogueOf({});
  const known = new Set(
    [...agents.rowsOf(catalogue), ...records.rowsOf(catalogue)].map((row) => row.id),
  );
  for (const row of events.rowsOf(catalogue)) {
    const { place, visit, gathering, participants, mentioned, topics, issuer, publisher } = row;
    const offices = participants.flatMap((each) => [each.agent, ...each.offices]);
    for (const each of [
      place,
      visit,
      gathering,
      issuer,
      publisher,
      ...offices,
      ...mentioned,
      ...topics,
    ])
      assert.ok(each === null || known.has(each), `${row.id}: ${each}`);
  }
});
