import { z } from 'zod';

import { absoluteAddress, addressOf } from '../../address.ts';
import type { Catalogue, EventsBy } from '../../catalogue.ts';
import { type DataTable, oneOf, sortedById } from './data-table.ts';

const kinds = {
  office: 'office',
  place: 'place',
  topic: 'topic',
  visit: 'visit',
  gathering: 'gathering',
  publisher: 'publisher',
} as const;

const row = z.object({
  kind: oneOf(kinds).describe('What kind of record it is; an id stands for one record of a kind.'),
  id: z.string().describe('The record: what the other tables call it.'),
  name: z.string().describe('Its authorised name.'),
  of: z
    .string()
    .nullable()
    .describe(
      'The agent whose office it is, in which the place lies, or whose perspective the publisher has: an id in `agents`.',
    ),
  url: z.string().nullable().describe('Its page; null when no report has to do with it.'),
});

type RecordRow = z.infer<typeof row>;

/** What the ids in the other tables stand for that are no agents. */
export const records: DataTable<RecordRow> = {
  name: 'records',
  title: 'Records',
  description:
    'One row an office, place, topic, visit, gathering or publisher: what the other ids stand for.',
  row,
  *rowsOf(catalogue) {
    const { offices, places, topics, visits, gatherings, publishers, by } = catalogue;
    yield* rowsOfKind('office', offices, by.office, ({ of }) => of, catalogue);
    yield* rowsOfKind('place', places, by.place, ({ country }) => country, catalogue);
    yield* rowsOfKind('topic', topics, by.topic, () => undefined, catalogue);
    yield* rowsOfKind('visit', visits, by.visit, () => undefined, catalogue);
    yield* rowsOfKind('gathering', gatherings, by.gathering, () => undefined, catalogue);
    yield* rowsOfKind('publisher', publishers, by.publisher, ({ country }) => country, catalogue);
  },
};

function rowsOfKind<T extends { readonly id: string; readonly name: string }>(
  kind: keyof typeof kinds,
  held: ReadonlyMap<string, T>,
  events: EventsBy,
  agentOf: (record: T) => string | undefined,
  { archive }: Catalogue,
): RecordRow[] {
  return sortedById(held.values()).map((record) => ({
    kind,
    id: record.id,
    name: record.name,
    of: agentOf(record) ?? null,
    url: events.has(record.id) ? absoluteAddress(archive.site, addressOf[kind](record.id)) : null,
  }));
}
