import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { Catalogue } from '../../src/archive/catalogue.ts';
import { findGaps } from '../../src/archive/gaps.ts';
import { constructArchive } from './constructed-archive.ts';
import { mention, outcome } from './made-facts.ts';

const gapsOf = (catalogue: Catalogue, kind: string): string[] =>
  (findGaps(catalogue).find(({ id }) => id === kind)?.gaps ?? []).map(
    ({ about, says, seenAt, times }) => [about, says ?? '', seenAt?.path ?? '', times].join(' | '),
  );

test('events that a report speaks of lead to the words that do', () => {
  const words = 'the meeting in 2014';
  const catalogue = constructArchive([
    {
      id: 'talks',
      date: '2020-02-14',
      reading: { spokenOf: [{ p: '4', start: 0, end: words.length, words }] },
    },
  ]);
  assert.deepEqual(gapsOf(catalogue, 'spoken-of'), [
    'the meeting in 2014 |  | /events/talks/#p4 | 1',
  ]);
});

test('an event of which only another source tells is told once, whatever it fulfilled', () => {
  const fulfilledBy = { url: 'https://norland.example/3', says: 'Holm came to Norland.' };
  const promised = { status: 'fulfilled', fulfilledBy } as const;
  const catalogue = constructArchive([
    {
      id: 'talks',
      date: '2020-02-14',
      reading: {
        outcomes: [
          outcome('anna-berg', 'jan-holm', promised),
          outcome('jan-holm', 'anna-berg', { ...promised, kind: 'acceptance', p: '5' }),
        ],
      },
    },
  ]);
  assert.deepEqual(gapsOf(catalogue, 'told-elsewhere'), [
    'Holm came to Norland. | invitation, acceptance | /events/talks/#p3 | 1',
  ]);
});

test('days that nobody knows and days that are inferred are different gaps', () => {
  const catalogue = constructArchive([
    { id: 'a', date: '2020-02' },
    {
      id: 'b',
      date: '2020-02-14',
      record: { basis: { date: { kind: 'internal-evidence' } } },
    },
    { id: 'c', date: '2020-02-15', record: { basis: { date: { kind: 'header' } } } },
  ]);
  assert.deepEqual(gapsOf(catalogue, 'days'), ['Event a | February 2020 | /events/a/ | 1']);
  assert.deepEqual(gapsOf(catalogue, 'inferred-days'), [
    'Event b | 14 February 2020, inferred from the text’s own words | /events/b/ | 1',
  ]);
});

test('a report without an address and one whose issuer is inferred are told', () => {
  const catalogue = constructArchive(
    [{ id: 'a', date: '2020-02-14', record: { basis: { issuer: { kind: 'internal-evidence' } } } }],
    (corpus) => ({
      ...corpus,
      events: corpus.events.map((entry) => {
        const { url: _url, ...source } = entry.record.source;
        return { ...entry, record: { ...entry.record, source } };
      }),
    }),
  );
  const told = ['Report a | Press of Norland | /events/a/ | 1'];
  assert.deepEqual(gapsOf(catalogue, 'addresses'), told);
  assert.deepEqual(gapsOf(catalogue, 'issuers'), told);
});

test('words that lead to nobody are told once for each reason, the most frequent first', () => {
  const catalogue = constructArchive([
    {
      id: 'a',
      date: '2020-02-14',
      reading: {
        mentions: [
          mention(null, 'Smith', { reason: 'several-bearers', p: '2' }),
          mention(null, 'the Minister', { via: 'office', reason: 'no-office', p: '3' }),
          mention(null, 'the Minister', { via: 'office', reason: 'no-office', p: '4' }),
          mention('anna-berg', 'Berg'),
        ],
      },
    },
  ]);
  assert.deepEqual(gapsOf(catalogue, 'names'), [
    'the Minister | no office on record has this name | /events/a/#p3 | 2',
    'Smith | more than one record has this name, and the text does not tell which is meant | /events/a/#p2 | 1',
  ]);
});

test('participants without an office that day, or without words that show them, are told', () => {
  const catalogue = constructArchive([
    {
      id: 'a',
      date: '2020-02-14',
      participants: ['anna-berg', 'ida-lind'],
      reading: { mentions: [mention('anna-berg', 'Berg')] },
    },
  ]);
  assert.deepEqual(gapsOf(catalogue, 'offices'), ['Ida Lind |  | /events/a/ | 1']);
  assert.deepEqual(gapsOf(catalogue, 'evidence'), ['Ida Lind |  | /events/a/ | 1']);
});

test('tenures with an end that nobody knows, or without a source, are told', () => {
  const attested = [{ date: '2020-02-14', capture: 'a.txt', line: 1, words: 'President' }];
  const catalogue = constructArchive(
    [{ id: 'a', date: '2020-02-14', participants: ['anna-berg'] }],
    (corpus) => ({
      ...corpus,
      offices: corpus.offices.map((office) =>
        office.id === 'president-of-norland'
          ? {
              ...office,
              record: { ...office.record, tenures: [{ holder: 'anna-berg', attested }] },
            }
          : office,
      ),
    }),
  );
  assert.deepEqual(gapsOf(catalogue, 'tenures'), [
    'Anna Berg | first day and last day not recorded; known on 14 February 2020 | /offices/president-of-norland/ | 1',
  ]);
  assert.deepEqual(gapsOf(catalogue, 'tenure-sources'), [
    'Anna Berg | attested by reports only | /offices/president-of-norland/ | 1',
  ]);
});

test('a record that no report names and no source shows is told; an archive that lacks nothing has no gaps', () => {
  const catalogue = constructArchive(
    [
      {
        id: 'a',
        date: '2020-02-14',
        participants: ['anna-berg', 'jan-holm'],
        reading: { mentions: ['anna-berg', 'jan-holm'].map((agent) => mention(agent, agent)) },
      },
    ],
    (corpus) => ({
      ...corpus,
      agents: corpus.agents.filter(({ id }) => id !== 'eva-dahl'),
      offices: corpus.offices.filter(({ id }) => id !== 'minister-of-norland'),
    }),
  );
  assert.deepEqual(
    findGaps(catalogue).map(({ id }) => id),
    ['records'],
  );
  assert.deepEqual(gapsOf(catalogue, 'records'), ['Ida Lind |  |  | 1', 'Ole Moe |  |  | 1']);
});
