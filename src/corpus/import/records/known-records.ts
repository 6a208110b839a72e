import type { AgentRecord } from '../../../archive/agent.ts';
import type { AuthorityKind } from '../../../archive/authority-records.ts';
import { byId, type Corpus, type Stored } from '../../../archive/corpus.ts';
import { foldName, namesOf, printedName } from '../../../archive/name.ts';
import type { OfficeRecord } from '../../../archive/office.ts';
import { foldedWords } from '../../../archive/reading/names/words.ts';
import type { PlaceRecord } from '../../../archive/place.ts';
import type { PublisherRecord } from '../../../archive/publisher.ts';
import type { TopicRecord } from '../../../archive/topic.ts';
import { nameKey, soundOf } from './near-names.ts';
import { type Drafted, makeShelf, type Shelf } from './shelf.ts';

/** The records of an archive as an import asks and extends them. */
export type KnownRecords = {
  readonly agents: Shelf<AgentRecord>;
  readonly offices: Shelf<OfficeRecord>;
  readonly places: Shelf<PlaceRecord>;
  readonly publishers: Shelf<PublisherRecord>;
  readonly topics: ReadonlyMap<string, WithId<TopicRecord>>;
  /** Ids of persons by each of their names, folded. */
  readonly personsCalled: Index;
  /** Ids of persons by their family names, folded. */
  readonly personsOfFamily: Index;
  /** Ids of states and organisations by their names and demonyms, folded. */
  readonly bodiesCalled: Index;
  /** Ids of persons by each word of their names, folded. */
  readonly personsWithWord: Index;
  /** Ids of persons by the sound of their names (see `soundOf`). */
  readonly personsOfSound: Index;
  /** Ids of places by each of their names, folded. */
  readonly placesCalled: Index;
  /** Ids of offices by each of those who held them at any time. */
  readonly officesHeldBy: Index;
  /** Ids of offices by the one whose they are. */
  readonly officesOf: Index;
};

/** The ids under a key; none under an unknown one. */
export type Index = { readonly get: (key: string) => ReadonlySet<string> };

/** The kinds of records that an import makes: the topics of the vocabulary are an editor’s. */
export type DraftKind = Exclude<AuthorityKind, 'topic'>;

/** Opens the records of a corpus. `isOpen` is true of the drafts that an import made and nobody has edited. */
export function openRecords(
  corpus: Corpus,
  isOpen: (kind: DraftKind, id: string) => boolean = () => false,
): KnownRecords {
  const indexes = makeIndexes();
  const open = <T extends Drafted>(
    kind: DraftKind,
    stored: readonly Stored<T>[],
    enter?: (record: WithId<T>) => void,
  ): Shelf<T> => {
    const ids = corpus.idsOf(kind);
    return makeShelf(byId(stored), ids, (id) => isOpen(kind, id), enter);
  };
  return {
    agents: open('agent', corpus.agents, (agent) => enterAgent(agent, indexes)),
    offices: open('office', corpus.offices, (office) => enterOffice(office, indexes)),
    places: open('place', corpus.places, (place) => enterPlace(place, indexes)),
    publishers: open('publisher', corpus.publishers),
    topics: byId(corpus.topics),
    ...indexes,
  };
}

type WithId<T> = T & { readonly id: string };

function enterAgent(agent: WithId<AgentRecord>, indexes: Indexes): void {
  const names = namesOf(agent).map(({ name }) => name);
  if (agent.kind === 'person') enterPerson(agent, names, indexes);
  else
    for (const name of [...names, ...(agent.demonyms ?? [])])
      indexes.bodiesCalled.add(foldName(name), agent.id);
}

function enterPerson(
  { id, familyName }: WithId<AgentRecord>,
  names: readonly string[],
  { personsCalled, personsOfSound, personsWithWord, personsOfFamily }: Indexes,
): void {
  for (const name of names) {
    personsCalled.add(nameKey(name), id);
    personsOfSound.add(soundOf(name), id);
    for (const word of foldedWords(name)) personsWithWord.add(word, id);
  }
  if (familyName !== undefined) personsOfFamily.add(foldName(familyName), id);
}

function enterOffice({ id, of, tenures }: WithId<OfficeRecord>, indexes: Indexes): void {
  indexes.officesOf.add(of, id);
  for (const { holder } of tenures) indexes.officesHeldBy.add(holder, id);
}

function enterPlace(place: WithId<PlaceRecord>, { placesCalled }: Indexes): void {
  for (const name of [place.name, ...(place.variants ?? []), ...(place.native ?? [])])
    placesCalled.add(foldName(printedName(name)), place.id);
}

type Indexes = ReturnType<typeof makeIndexes>;

function makeIndexes() {
  return {
    personsCalled: makeIndex(),
    personsOfFamily: makeIndex(),
    personsWithWord: makeIndex(),
    personsOfSound: makeIndex(),
    bodiesCalled: makeIndex(),
    placesCalled: makeIndex(),
    officesOf: makeIndex(),
    officesHeldBy: makeIndex(),
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
