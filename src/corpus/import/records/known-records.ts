import type { AgentRecord } from '../../../archive/agent.ts';
import { byId, type Corpus, type RecordKind } from '../../../archive/corpus.ts';
import { foldName, namesOf, printedName } from '../../../archive/name.ts';
import type { OfficeRecord } from '../../../archive/office.ts';
import { foldedWords } from '../../../archive/reading/names/words.ts';
import type { PlaceRecord } from '../../../archive/place.ts';
import type { PublisherRecord } from '../../../archive/publisher.ts';
import type { TopicRecord } from '../../../archive/topic.ts';
import { nameKey, soundOf } from './near-names.ts';
import { makeShelf, type Shelf } from './shelf.ts';

/** The records of an archive as an import asks and extends them. */
export type KnownRecords = {
  readonly agents: Shelf<AgentRecord>;
  readonly offices: Shelf<OfficeRecord>;
  readonly places: Shelf<PlaceRecord>;
  readonly publishers: Shelf<PublisherRecord>;
  readonly topics: ReadonlyMap<string, TopicRecord & { readonly id: string }>;
  /** Ids of persons by each of their names, folded. */
  readonly personsCalled: Index;
  /** Ids of persons by their family names, folded. */
  readonly personsOfFamily: Index;
  /** Ids of states and organisations by their names and demonyms, folded. */
  readonly bodiesCalled: Index;
  /** Ids of persons by each word of their names, folded, and by their sound (see `soundOf`). */
  readonly personsWithWord: Index;
  readonly personsOfSound: Index;
  readonly placesCalled: Index;
  /** Ids of offices by each of those who held them at any time. */
  readonly officesHeldBy: Index;
  /** Ids of offices by the one whose they are. */
  readonly officesOf: Index;
};

export type Index = { readonly get: (key: string) => ReadonlySet<string> };

/** The kinds of records that an import makes. */
export type DraftKind = Extract<RecordKind, 'agent' | 'office' | 'place' | 'publisher'>;

/** Opens the records of a corpus. `open` holds, by kind, the ids of drafts that an import made and nobody has edited. */
export function openRecords(
  corpus: Corpus,
  open: ReadonlyMap<DraftKind, ReadonlySet<string>> = new Map(),
): KnownRecords {
  const [persons, families, words, sounds] = [makeIndex(), makeIndex(), makeIndex(), makeIndex()];
  const [bodies, places, offices, holders] = [makeIndex(), makeIndex(), makeIndex(), makeIndex()];
  const openOf = (kind: DraftKind): ReadonlySet<string> => open.get(kind) ?? new Set();
  return {
    agents: makeShelf<AgentRecord>(
      byId(corpus.agents),
      corpus.idsOf('agent'),
      openOf('agent'),
      (agent) => {
        const names = namesOf(agent).map(({ name }) => name);
        if (agent.kind === 'person') {
          for (const name of names) {
            persons.add(nameKey(name), agent.id);
            sounds.add(soundOf(name), agent.id);
            for (const word of foldedWords(name)) words.add(word, agent.id);
          }
          if (agent.familyName !== undefined) families.add(foldName(agent.familyName), agent.id);
        } else {
          for (const name of [...names, ...(agent.demonyms ?? [])])
            bodies.add(foldName(name), agent.id);
        }
      },
    ),
    offices: makeShelf<OfficeRecord>(
      byId(corpus.offices),
      corpus.idsOf('office'),
      openOf('office'),
      (office) => {
        offices.add(office.of, office.id);
        for (const { holder } of office.tenures) holders.add(holder, office.id);
      },
    ),
    places: makeShelf<PlaceRecord>(
      byId(corpus.places),
      corpus.idsOf('place'),
      openOf('place'),
      (place) => {
        for (const name of [place.name, ...(place.variants ?? []), ...(place.native ?? [])])
          places.add(foldName(printedName(name)), place.id);
      },
    ),
    publishers: makeShelf<PublisherRecord>(
      byId(corpus.publishers),
      corpus.idsOf('publisher'),
      openOf('publisher'),
    ),
    topics: byId(corpus.topics),
    personsCalled: persons,
    personsOfFamily: families,
    personsWithWord: words,
    personsOfSound: sounds,
    bodiesCalled: bodies,
    placesCalled: places,
    officesOf: offices,
    officesHeldBy: holders,
  };
}

const nobody: ReadonlySet<string> = new Set();

function makeIndex(): Index & { readonly add: (key: string, id: string) => void } {
  const ids = new Map<string, Set<string>>();
  return {
    get: (key) => ids.get(key) ?? nobody,
    add: (key, id) => {
      const known = ids.get(key);
      if (known) known.add(id);
      else ids.set(key, new Set([id]));
    },
  };
}
