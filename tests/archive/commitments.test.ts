import assert from 'node:assert/strict';
import { test } from 'node:test';

import { groupByStatus, indexCommitments } from '../../src/archive/commitments.ts';
import { allShelves } from '../../src/archive/shelf.ts';
import { constructArchive, type Made } from './constructed-archive.ts';
import { outcome } from './made-facts.ts';

const berg = 'anna-berg';
const holm = 'jan-holm';

const states = (id: string, date: string, ...outcomes: ReturnType<typeof outcome>[]): Made => ({
  id,
  date,
  reading: { outcomes },
});

test('outcomes stand by what became of them, the open ones first, the oldest first', () => {
  const { shelf } = indexCommitments(
    constructArchive([
      states('c', '2021-01-01', outcome(berg, holm)),
      states('b', '2020-01-01', outcome(berg, holm, { status: 'fulfilled', fulfilledBy: 'c' })),
      states('a', '2019-01-01', outcome(berg, holm), outcome(null, null, { status: 'lapsed' })),
    ]),
  );
  assert.deepEqual(
    groupByStatus(shelf.rows).map(
      ({ heading, commitments }) =>
        `${heading}: ${commitments.map(({ event }) => event.id).join(', ')}`,
    ),
    ['open (nothing more recorded here): a, c', 'fulfilled: b', 'lapsed: a'],
  );
});

test('what fulfilled an outcome is an event of the archive, or an outside source', () => {
  const source = { url: 'https://norland.example/3', says: 'Holm came.' };
  const [first, second] = indexCommitments(
    constructArchive([
      states('a', '2019-01-01', outcome(berg, holm, { status: 'fulfilled', fulfilledBy: 'b' })),
      states('b', '2020-01-01', outcome(berg, holm, { status: 'fulfilled', fulfilledBy: source })),
    ]),
  ).shelf.rows;
  assert.ok(first?.fulfilledBy && 'label' in first.fulfilledBy);
  assert.equal(first.fulfilledBy.label, 'Event b');
  assert.deepEqual(second?.fulfilledBy, source);
});

test('an agent has the outcomes by, to and concerning them, each once', () => {
  const { byAgent } = indexCommitments(
    constructArchive([
      states(
        'a',
        '2019-01-01',
        outcome(berg, holm, { concerning: berg }),
        outcome(holm, null, { concerning: 'eva-dahl', kind: 'confirmation' }),
      ),
    ]),
  );
  assert.deepEqual(
    [...byAgent].map(([id, list]) => `${id} ${list.length}`),
    ['anna-berg 1', 'jan-holm 2', 'eva-dahl 1'],
  );
});

test('what two accounts of an event say alike counts once, with the account that knows what became of it', () => {
  const { shelf } = indexCommitments(
    constructArchive([
      states('a', '2019-01-01', outcome(berg, holm), outcome(null, null, { kind: 'signature' })),
      {
        ...states(
          'again',
          '2019-01-01',
          outcome(berg, holm, { p: 'press-p2', status: 'accepted' }),
          outcome(null, null, { kind: 'signature' }),
        ),
        record: { accountOf: 'a' },
      },
    ]),
  );
  assert.deepEqual(
    shelf.rows.map(
      ({ outcome: { kind, status, p }, others }) => `${kind} ${status} ${p} +${others.length}`,
    ),
    [
      'invitation accepted press-p2 +1',
      'signature none-recorded 3 +0',
      'signature none-recorded 3 +0',
    ],
  );
});

test('many outcomes stand on a page for each year', () => {
  const { shelf } = indexCommitments(
    constructArchive(
      Array.from({ length: 150 }, (_, index) =>
        states(`event-${index}`, `${2019 + (index % 2)}-01-01`, outcome(berg, holm)),
      ),
    ),
  );
  assert.deepEqual(
    allShelves(shelf).map(({ path, rows, parts }) => `${path} ${rows.length} ${parts.length}`),
    [' 150 2', '2019/ 75 0', '2020/ 75 0'],
  );
});
