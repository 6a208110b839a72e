import type { Agent, Event } from './catalogue.ts';
import { compareText } from './collation.ts';
import { eventTypes } from './event.ts';
import { namesOf, printedName } from './name.ts';

/** A value of a facet: what stands in the address and in the index, and what a reader sees. */
export type FacetValue = { readonly id: string; readonly name: string };

/** A way to narrow a search: its name in the address and in the index, its label, and an event’s values of it. */
export type Facet = {
  readonly parameter: string;
  readonly label: string;
  readonly order: 'by-name' | 'newest-first';
  readonly valuesOf: (event: Event) => readonly FacetValue[];
};

/** A value of a facet with the number of events that have it. */
export type FacetOption = FacetValue & { readonly count: number };

/** Every facet of the search, in the order of the form. The index, the form and the tests are all made from this table. */
export const facets: readonly Facet[] = [
  {
    parameter: 'leader',
    label: 'Took part',
    order: 'by-name',
    valuesOf: ({ participants }) => participants.map(({ agent }) => agent).filter(isPerson),
  },
  {
    parameter: 'mentions',
    label: 'Spoken of',
    order: 'by-name',
    // States are spoken of in nearly every report: as a filter they would part nothing from nothing.
    valuesOf: ({ mentioned }) =>
      mentioned.map(({ agent }) => agent).filter(({ kind }) => kind !== 'state'),
  },
  {
    parameter: 'topic',
    label: 'Topic',
    order: 'by-name',
    valuesOf: ({ topics }) => topics,
  },
  {
    parameter: 'place',
    label: 'Place',
    order: 'by-name',
    valuesOf: ({ place }) => (place ? [place] : []),
  },
  {
    parameter: 'year',
    label: 'Year',
    order: 'newest-first',
    valuesOf: ({ year }) => [{ id: year, name: year }],
  },
  {
    parameter: 'type',
    label: 'Kind',
    order: 'by-name',
    valuesOf: ({ record: { type } }) => (type ? [{ id: type, name: eventTypes[type] }] : []),
  },
];

/** The values that a facet has in these events, each once, with the number of events; none that no event has. */
export function facetOptions(facet: Facet, events: readonly Event[]): FacetOption[] {
  const options = new Map<string, FacetOption>();
  for (const { id, name } of events.flatMap((event) => distinct(facet.valuesOf(event)))) {
    options.set(id, { id, name, count: (options.get(id)?.count ?? 0) + 1 });
  }
  return [...options.values()].sort(facet.order === 'by-name' ? byName : newestFirst);
}

/**
 * Names under which an event is found although its text does not print them: every name and spelling of who took part
 * and who is spoken of, of its topics, its place and its gathering. Each once.
 */
export function aliasesOf(event: Event): string[] {
  const agents = [...event.participants, ...event.mentioned].map(({ agent }) => agent);
  const terms = [...event.topics, ...(event.gathering ? [event.gathering] : [])];
  return [
    ...new Set([
      ...agents.flatMap((agent) => namesOf(agent).map(({ name }) => name)),
      ...terms.flatMap(({ name, variants = [] }) => [name, ...variants]),
      ...placeNames(event),
    ]),
  ];
}

function placeNames({ place }: Event): string[] {
  if (!place) return [];
  const variants = [...(place.variants ?? []), ...(place.native ?? [])];
  return [place.name, ...variants.map(printedName)];
}

function isPerson(agent: Agent): boolean {
  return agent.kind === 'person';
}

function distinct(values: readonly FacetValue[]): FacetValue[] {
  return [...new Map(values.map((value) => [value.id, value])).values()];
}

function byName(a: FacetValue, b: FacetValue): number {
  return compareText(a.name, b.name) || compareText(a.id, b.id);
}

function newestFirst(a: FacetValue, b: FacetValue): number {
  return compareText(b.id, a.id);
}
