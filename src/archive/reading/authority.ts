import type { AgentRecord } from '../agent.ts';
import type { ArchiveDate } from '../date.ts';
import { groupByEach } from '../group-by-each.ts';
import { foldName, namesOf } from '../name.ts';
import type { OfficeRecord } from '../office.ts';
import type { PlaceRecord } from '../place.ts';
import { isHeldOn } from '../tenure.ts';
import type { TopicRecord } from '../topic.ts';
import { type Claim, claimedNames } from './names/claims.ts';
import { indexNames, type NameIndex } from './names/name-index.ts';
import { type Title, titlesOf } from './offices/office-index.ts';

type WithId<T> = T & { readonly id: string };

/** The records that say what names and phrases mean. */
export type AuthorityRecords = {
  readonly agents: ReadonlyMap<string, WithId<AgentRecord>>;
  readonly offices: ReadonlyMap<string, WithId<OfficeRecord>>;
  readonly places: ReadonlyMap<string, WithId<PlaceRecord>>;
  readonly topics: ReadonlyMap<string, WithId<TopicRecord>>;
};

/** Offices by the id of an agent who has to do with them. */
export type OfficesBy = ReadonlyMap<string, readonly WithId<OfficeRecord>[]>;

/** The records with what is made of them once, for all reports. */
export type Authority = AuthorityRecords & {
  /** Every name, title and phrase of the records. */
  readonly names: NameIndex<Claim>;
  readonly titles: ReadonlyMap<string, Title>;
  /** The offices that somebody held at any time. */
  readonly officesEverHeldBy: OfficesBy;
  /** The offices of each state or organisation. */
  readonly officesOf: OfficesBy;
  /** The ids of states by what texts call that which is theirs (`kazakh`), and by their names. */
  readonly demonyms: ReadonlyMap<string, string>;
};

/** Prepares the records for the reading of any number of reports. */
export function makeAuthority(records: AuthorityRecords): Authority {
  const titles = titlesOf(records.offices.values(), records.agents);
  return {
    ...records,
    names: indexNames(claimedNames(records, titles.values())),
    titles: new Map([...titles].map(([name, { title }]) => [name, title])),
    officesEverHeldBy: byHolder(records.offices.values()),
    officesOf: Map.groupBy(records.offices.values(), ({ of }) => of),
    demonyms: indexDemonyms(records),
  };
}

/** The state that a word such as “Kazakh” or “Kazakhstan” means. */
export function stateCalled(word: string, { demonyms }: Authority): string | null {
  return demonyms.get(foldName(word)) ?? null;
}

function indexDemonyms({ agents }: AuthorityRecords): Map<string, string> {
  const states = [...agents.values()].filter(({ kind }) => kind === 'state');
  return new Map(
    states.flatMap((state) =>
      [...namesOf(state).map(({ name }) => name), ...(state.demonyms ?? [])].map(
        (word): [string, string] => [foldName(word), state.id],
      ),
    ),
  );
}

/** Offices by each of those who held them at any time. */
export function byHolder(offices: Iterable<WithId<OfficeRecord>>): OfficesBy {
  return groupByEach(offices, ({ tenures }) => tenures.map(({ holder }) => holder));
}

/** The offices that an agent is known to have held on every day the date may mean. */
export function officesHeldBy(
  agent: string,
  date: ArchiveDate,
  officesEverHeldBy: OfficesBy,
): WithId<OfficeRecord>[] {
  return (officesEverHeldBy.get(agent) ?? []).filter(({ tenures }) =>
    tenures.some((tenure) => tenure.holder === agent && isHeldOn(tenure, date)),
  );
}

/** The states and organisations for which an agent stood that day: those of the offices held, else the agent’s own state. */
export function sidesOf(
  agent: string,
  date: ArchiveDate | null,
  { agents, officesEverHeldBy }: Authority,
): string[] {
  const held = date ? officesHeldBy(agent, date, officesEverHeldBy).map(({ of }) => of) : [];
  if (held.length > 0) return [...new Set(held)];
  const country = agents.get(agent)?.country;
  return country === undefined ? [] : [country];
}

/** The ranks of the offices that an agent is known to have held that day. */
export function ranksOf(
  agent: string,
  date: ArchiveDate | null,
  { officesEverHeldBy }: Authority,
): OfficeRecord['rank'][] {
  return date ? officesHeldBy(agent, date, officesEverHeldBy).map(({ rank }) => rank) : [];
}
