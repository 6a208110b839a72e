import type { AgentRecord } from '../../src/archive/agent.ts';
import type { Catalogue } from '../../src/archive/catalogue.ts';
import type { Corpus, Entry, Stored } from '../../src/archive/corpus.ts';
import type { EventRecord } from '../../src/archive/event.ts';
import { makeCatalogue } from '../../src/archive/join.ts';
import { parseLedger } from '../../src/archive/ledger.ts';
import type { Reading } from '../../src/archive/reading/reading.ts';
import { emptyReading } from './made-facts.ts';

/** A report as a test constructs it: what its entry says, and what was read in its text. */
export type Made = {
  readonly id: string;
  readonly date: string;
  readonly participants?: readonly string[];
  readonly topics?: readonly string[];
  readonly record?: Partial<EventRecord>;
  readonly reading?: Partial<Reading>;
};

const person = (id: string, name: string, familyName: string) =>
  store<AgentRecord>({ id, record: { name, kind: 'person', familyName } });
const state = (id: string, name: string) =>
  store<AgentRecord>({ id, record: { name, kind: 'state' } });

/** Norland has a president (Berg) and a minister (Dahl), Sudland a president (Holm); Lind and Moe hold no office. */
const agents: Corpus['agents'] = [
  person('anna-berg', 'Anna Berg', 'Berg'),
  person('eva-dahl', 'Eva Dahl', 'Dahl'),
  person('jan-holm', 'Jan Holm', 'Holm'),
  person('ida-lind', 'Ida Lind', 'Lind'),
  person('ole-moe', 'Ole Moe', 'Moe'),
  state('norland', 'Norland'),
  state('sudland', 'Sudland'),
];

const offices: Corpus['offices'] = [
  officeOf('president-of-norland', 'President of Norland', 'norland', 'anna-berg'),
  officeOf('minister-of-norland', 'Minister of Norland', 'norland', 'eva-dahl'),
  officeOf('president-of-sudland', 'President of Sudland', 'sudland', 'jan-holm'),
].map(store);

/** The archive of some constructed reports, joined as any other; `change` makes its records others. */
export function constructArchive(
  reports: readonly Made[],
  change: (corpus: Corpus) => Corpus = (corpus) => corpus,
): Catalogue {
  const readings = new Map(
    reports.map(({ id, reading }) => [id, { ...emptyReading, ...reading } satisfies Reading]),
  );
  return makeCatalogue(change(corpusOf(reports)), readings);
}

function corpusOf(reports: readonly Made[]): Corpus {
  return {
    archive: store({
      id: 'archive',
      record: {
        title: 'Norland',
        description: 'Reports of Norland.',
        site: 'https://norland.example',
        language: 'en',
        licence: 'CC0-1.0',
        edition: '1',
        released: '2026-11-21',
        coverage: 'sources of Norland',
        examples: ['Berg'],
      },
    }),
    agents,
    offices,
    events: reports.map(entryOf),
    publishers: [
      store({
        id: 'press',
        record: { name: 'Press of Norland', kind: 'official', country: 'norland' },
      }),
    ],
    topics: [
      store({ id: 'energy', record: { name: 'Energy' } }),
      store({ id: 'trade', record: { name: 'Trade' } }),
    ],
    visits: [],
    gatherings: [],
    places: [],
    pages: [],
    captures: new Map(),
    leftOut: [],
    ledger: parseLedger('', 'permalinks.txt').ledger,
    idsOf: () => new Set(),
    hasUnreadEntries: false,
  };
}

function entryOf({ id, date, participants = [], topics = [], record }: Made): Entry {
  return {
    ...store({
      id,
      record: {
        title: `Report ${id}`,
        label: `Event ${id}`,
        date,
        type: 'talks',
        participants: participants.map((agent) => ({ agent })),
        participantsNamed: 'complete',
        topics: [...topics],
        source: {
          issuer: 'press',
          publisher: 'press',
          url: 'https://norland.example/1',
          captured: 'unknown',
          received: '2026-11-21',
          capture: 'talks.txt',
          lines: '1-2',
          language: 'en',
          textStatus: 'unstated',
        },
        ...record,
      } satisfies EventRecord,
    }),
    paragraphs: [],
    lostAnchors: [],
    flaws: [],
    mixedWords: [],
  };
}

function officeOf(id: string, name: string, of: string, holder: string) {
  const sources = [{ url: 'https://norland.example/2', title: 'Gazette', opened: '2026-11-21' }];
  const tenures = [{ holder, from: '2010-01-01', to: '2025-12-31', sources }];
  return { id, record: { name, of, rank: 'other' as const, tenures } };
}

function store<T>({ id, record }: { id: string; record: T }): Stored<T> {
  const positionOf = () => ({ line: 1, column: 1 });
  return { id, file: `${id}.yaml`, record, positionOf, faultyFields: new Set() };
}
