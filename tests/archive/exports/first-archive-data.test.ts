import assert from 'node:assert/strict';
import { test } from 'node:test';

import { contacts } from '../../../src/archive/exports/data/contacts.ts';
import { events } from '../../../src/archive/exports/data/events.ts';
import { mentions } from '../../../src/archive/exports/data/mentions.ts';
import { outcomes } from '../../../src/archive/exports/data/outcomes.ts';
import { quotations } from '../../../src/archive/exports/data/quotations.ts';
import { makeCatalogue } from '../../../src/archive/join.ts';
import { readReports } from '../../../src/archive/readings.ts';
import { checkCorpus } from '../../../src/corpus/check-corpus.ts';

const { corpus } = await checkCorpus('content');
const catalogue = makeCatalogue(corpus, readReports(corpus));

/** How often each value stands in a list, as `value: times`, in alphabetical order. */
function countOf(values: readonly unknown[]): string[] {
  return [...Map.groupBy(values, String)].map(([value, all]) => `${value}: ${all.length}`).sort();
}

test('the data hold who met whom on each day, and nobody who was only named with another', () => {
  const forum = '2017-05-14-nazarbayev-foreign-leaders';
  assert.deepEqual(
    [...contacts.rowsOf(catalogue)]
      .map(({ event, between, level }) => `${event} ${between.join(' ')} ${level}`)
      .sort(),
    [
      '2017-05-14-belt-and-road-forum-opening nursultan-nazarbayev xi-jinping co-attendance',
      `${forum} alexander-lukashenko nursultan-nazarbayev greeting`,
      `${forum} antonio-guterres nursultan-nazarbayev conversation`,
      `${forum} klaus-schwab nursultan-nazarbayev greeting`,
      `${forum} mariano-rajoy nursultan-nazarbayev conversation`,
      `${forum} najib-razak nursultan-nazarbayev greeting`,
      `${forum} nawaz-sharif nursultan-nazarbayev greeting`,
      `${forum} nursultan-nazarbayev recep-tayyip-erdogan meeting`,
      `${forum} nursultan-nazarbayev shavkat-mirziyoyev greeting`,
      `${forum} nursultan-nazarbayev vladimir-putin meeting`,
      `${forum} nursultan-nazarbayev xi-jinping greeting`,
      '2017-05-14-nazarbayev-li-keqiang li-keqiang nursultan-nazarbayev meeting',
      '2017-05-14-nazarbayev-xi-jinping nursultan-nazarbayev xi-jinping meeting',
      '2018-06-07-nazarbayev-xi-jinping nursultan-nazarbayev xi-jinping meeting',
      '2019-03-28-wang-yi-atamkulov beibut-atamkulov wang-yi meeting',
      '2022-02-05-tokayev-xi-jinping kassym-jomart-tokayev xi-jinping meeting',
    ],
  );
});

test('the data say of each “Head of State” who it was that day', () => {
  const rows = [...mentions.rowsOf(catalogue)].filter(({ surface }) =>
    /^(?:the )?head of (?:the )?state$/i.test(surface),
  );
  assert.deepEqual(countOf(rows.map(({ agent, via, office }) => `${agent} ${via} ${office}`)), [
    'kassym-jomart-tokayev office president-of-kazakhstan: 2',
    'nursultan-nazarbayev office president-of-kazakhstan: 12',
  ]);
});

test('the data hold a form of address with the reason why nobody can be told', () => {
  const rows = [...mentions.rowsOf(catalogue)].filter(({ agent }) => agent === null);
  assert.deepEqual(
    rows.map(({ event, surface, paragraph, reason }) => [event, surface, paragraph, reason]),
    [['2019-03-28-wang-yi-atamkulov', 'Mr. Foreign Minister', '2', 'form-of-address']],
  );
});

test('the data hold ten stretches of speech, each with who spoke', () => {
  assert.deepEqual(countOf([...quotations.rowsOf(catalogue)].map(({ speaker }) => speaker)), [
    'kassym-jomart-tokayev: 1',
    'nursultan-nazarbayev: 8',
    'xi-jinping: 1',
  ]);
});

test('the data say what an outside source tells of the invitation of 2022', () => {
  const [row] = [...outcomes.rowsOf(catalogue)].filter(
    ({ event, kind }) => event === '2022-02-05-tokayev-xi-jinping' && kind === 'invitation',
  );
  assert.ok(row?.fulfilmentSays);
  const { by, to, paragraph, words, status, fulfilledBy } = row;
  assert.deepEqual(
    { by, to, paragraph, words, status, fulfilledBy },
    {
      by: 'kassym-jomart-tokayev',
      to: 'xi-jinping',
      paragraph: '9',
      words: 'invited Xi Jinping to pay a state visit to Kazakhstan in September this year',
      status: 'fulfilled',
      fulfilledBy: 'https://www.inform.kz/en/kazakh-chinese-presidents-meet-at-akorda_a3978861',
    },
  );
});

test('the data say that a day, a place and a headline were found elsewhere', () => {
  const rows = new Map([...events.rowsOf(catalogue)].map((row) => [row.id, row]));
  const inferred = (id: string): string[] =>
    (rows.get(id)?.bases ?? [])
      .filter(({ kind }) => !['text', 'header'].includes(kind))
      .map(({ column, kind }) => `${column}: ${kind}`);
  assert.deepEqual(inferred('2018-06-07-nazarbayev-xi-jinping'), [
    'date: external-evidence',
    'place: external-evidence',
    'venue: external-evidence',
    'source: external-evidence',
  ]);
  assert.deepEqual(inferred('2022-02-05-tokayev-xi-jinping'), [
    'date: external-evidence',
    'title: address',
    'source: external-evidence',
  ]);
});

test('the data give both offices that Wang Yi held that day', () => {
  const row = [...events.rowsOf(catalogue)].find(({ id }) => id === '2019-03-28-wang-yi-atamkulov');
  assert.deepEqual(row?.participants, [
    {
      agent: 'wang-yi',
      offices: ['foreign-minister-of-china', 'state-councillor-of-china'],
      asNamed: null,
    },
    { agent: 'beibut-atamkulov', offices: ['foreign-minister-of-kazakhstan'], asNamed: null },
  ]);
});
