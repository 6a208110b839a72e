import { addressOf } from './address.ts';
import { type Agent, type Catalogue, type Event, type EventsBy, unknownYear } from './catalogue.ts';
import { compareAgents, compareText } from './collation.ts';

/** A row of an index page: what it leads to and how many events stand there. */
export type CountedLink = { readonly name: string; readonly path: string; readonly count: number };

/** The leaders who took part in something, those who did most often first. */
export function leadersByPart({ agents, by }: Catalogue): CountedLink[] {
  return mostFirst(persons(agents).map((agent) => row(agent, addressOf.leader, by.participant)));
}

/** The topics in use, the most used first. */
export function topicsByUse({ topics, by }: Catalogue): CountedLink[] {
  return mostFirst([...topics.values()].map((topic) => row(topic, addressOf.topic, by.topic)));
}

/** The years that hold events, newest first. */
export function years({ by }: Catalogue): CountedLink[] {
  return [...by.year.keys()]
    .sort()
    .reverse()
    .map((year) =>
      row(
        { id: year, name: year === unknownYear ? 'Year not certain' : year },
        addressOf.year,
        by.year,
      ),
    );
}

/** The leaders who took part in something or are spoken of, by family name. */
export function leadersByName({ agents, by }: Catalogue): Agent[] {
  return persons(agents)
    .filter(({ id }) => by.participant.has(id) || by.mentioned.has(id))
    .sort(compareAgents);
}

/** The states, or organisations, that took part through somebody or are spoken of, by name. */
export function bodiesByName({ agents, by }: Catalogue, kind: 'state' | 'organisation'): Agent[] {
  return [...agents.values()]
    .filter((agent) => agent.kind === kind && (by.side.has(agent.id) || by.mentioned.has(agent.id)))
    .sort(compareAgents);
}

/** Records that have events, with their counts, by name. */
export function inUse(
  records: ReadonlyMap<string, { readonly id: string; readonly name: string }>,
  pathOf: (id: string) => string,
  events: EventsBy,
): CountedLink[] {
  return [...records.values()]
    .map((record) => row(record, pathOf, events))
    .filter(({ count }) => count > 0)
    .sort((a, b) => compareText(a.name, b.name));
}

/** The events in which a person took part, or for which a participant of a state or organisation stood. */
export function tookPart({ by }: Catalogue, { id, kind }: Agent): readonly Event[] {
  return (kind === 'person' ? by.participant : by.side).get(id) ?? [];
}

/** True when an agent has a page: somebody or something that took part or is spoken of. */
export function hasPage({ by }: Catalogue, { id }: Agent): boolean {
  return by.participant.has(id) || by.side.has(id) || by.mentioned.has(id);
}

/** The address of an agent’s page, by what kind of agent it is. */
export function addressOfAgent({ id, kind }: Agent): string {
  if (kind === 'person') return addressOf.leader(id);
  return kind === 'state' ? addressOf.country(id) : addressOf.organisation(id);
}

function row(
  { id, name }: { readonly id: string; readonly name: string },
  pathOf: (id: string) => string,
  events: EventsBy,
): CountedLink {
  return { name, path: pathOf(id), count: events.get(id)?.length ?? 0 };
}

function persons(agents: Catalogue['agents']): Agent[] {
  return [...agents.values()].filter(({ kind }) => kind === 'person');
}

function mostFirst(rows: readonly CountedLink[]): CountedLink[] {
  return rows
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || compareText(a.name, b.name));
}
