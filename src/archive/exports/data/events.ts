import { z } from 'zod';

import { addressOf, absoluteAddress } from '../../address.ts';
import type { Catalogue, Event, Report } from '../../catalogue.ts';
import { parseDate } from '../../date.ts';
import { basisKinds, type EventRecord, eventTypes } from '../../event.ts';
import { type DataTable, oneOf, reportsOf } from './data-table.ts';

/** The columns whose values may have a basis, by the names that entries give to these values. */
const basedColumns = {
  date: 'date',
  place: 'place',
  venue: 'venue',
  title: 'title',
  type: 'type',
  issuer: 'issuer',
  url: 'source',
} as const;

const row = z.object({
  id: z
    .string()
    .describe(
      'The report: the id of its entry, and of its event unless `accountOf` says otherwise.',
    ),
  accountOf: z
    .string()
    .nullable()
    .describe(
      'The event that this report is a further account of; null for the first report of an event.',
    ),
  title: z
    .string()
    .describe('The headline, character for character, unless `bases` says otherwise.'),
  label: z.string().describe('How this archive’s lists call the event.'),
  date: z
    .string()
    .describe(
      'The day of the event, or the days that it may have been (EDTF, ISO 8601-2): `2017-05-14`, `[2018-06-06..2018-06-10]`.',
    ),
  dateBasis: oneOf(basisKinds).describe(
    'How the date is known; `text` when the entry says nothing else.',
  ),
  place: z.string().nullable().describe('The place: an id in `records`.'),
  venue: z.string().nullable().describe('The building, as printed unless `bases` says otherwise.'),
  type: oneOf(eventTypes)
    .nullable()
    .describe('What kind of occasion it was; null only in a draft of which that is not known.'),
  visit: z.string().nullable().describe('The journey it belongs to: an id in `records`.'),
  gathering: z
    .string()
    .nullable()
    .describe('The summit or forum it belongs to: an id in `records`.'),
  participants: z
    .array(
      z.object({
        agent: z.string().describe('Who took part: an id in `agents`.'),
        offices: z
          .array(z.string())
          .describe('The offices they are known to have held that day: ids in `records`.'),
        asNamed: z.string().nullable().describe('The name as printed, where it differs.'),
      }),
    )
    .describe(
      'Who took part according to this report, with the offices they are known to have held that day and the name as printed where it differs.',
    ),
  mentioned: z
    .array(z.string())
    .describe(
      'Agents whom this report speaks of without showing that they took part; the states and organisations for which somebody took part are not among them.',
    ),
  topics: z.array(z.string()).describe('What it was about: ids in `records`.'),
  url: z.string().describe('The page of the event; for a further account, its place on that page.'),
  earliest: z.string().describe('The first day that the date may mean.'),
  latest: z.string().describe('The last day that the date may mean.'),
  issuer: z.string().describe('Whose text it is: an id in `records`.'),
  publisher: z.string().describe('Who published the copy held here: an id in `records`.'),
  language: z.string().describe('The language of the text (ISO 639).'),
  source: z.string().nullable().describe('The address of that copy, if one is known.'),
  bases: z
    .array(
      z.object({
        column: z.enum(Object.values(basedColumns)).describe('The column.'),
        kind: oneOf(basisKinds).describe('How its value is known.'),
      }),
    )
    .describe(
      'How values are known where the entry says it: the column, and the kind of basis as in `dateBasis`. The page of the event gives the evidence.',
    ),
  draft: z
    .boolean()
    .describe(
      'True of a report that was imported and that nobody has reviewed; only a trial archive shows such reports.',
    ),
});

type EventRow = z.infer<typeof row>;

/** The reports: what each says of who met, when, where and about what. */
export const events: DataTable<EventRow> = {
  name: 'events',
  title: 'Events',
  description:
    'One row a report. A further account of an event is a row of its own, with the event in `accountOf`: count an event once.',
  row,
  *rowsOf(catalogue) {
    for (const { event, report } of reportsOf(catalogue)) yield rowOf(event, report, catalogue);
  },
};

function rowOf(event: Event, report: Report, { archive }: Catalogue): EventRow {
  const { id, record, issuer, publisher } = report;
  const date = parseDate(record.date) ?? event.date;
  const page = addressOf.event(event.id);
  return {
    id,
    accountOf: record.accountOf ?? null,
    title: record.title,
    label: event.label,
    date: date.edtf,
    dateBasis: record.basis?.date?.kind ?? 'text',
    place: record.place ?? null,
    venue: record.venue ?? null,
    type: record.type,
    visit: record.visit ?? null,
    gathering: record.gathering ?? null,
    participants: record.participants.map(({ agent, asNamed }) => ({
      agent,
      offices: officesOf(event, agent),
      asNamed: asNamed ?? null,
    })),
    mentioned: mentionedIn(event, report),
    topics: [...record.topics],
    url: absoluteAddress(
      archive.site,
      record.accountOf === undefined ? page : `${page}#report-${id}`,
    ),
    earliest: date.from,
    latest: date.to,
    issuer: issuer.id,
    publisher: publisher.id,
    language: record.source.language,
    source: record.source.url ?? null,
    bases: basesOf(record),
    draft: record.draft !== undefined,
  };
}

function basesOf({ basis }: EventRecord): EventRow['bases'] {
  // `Object.keys` gives the keys that the type names: the table is a literal.
  const values = Object.keys(basedColumns) as (keyof typeof basedColumns)[];
  return values.flatMap((value) => {
    const kind = basis?.[value]?.kind;
    return kind === undefined ? [] : [{ column: basedColumns[value], kind }];
  });
}

function officesOf({ participants }: Event, agent: string): string[] {
  const found = participants.find((participant) => participant.agent.id === agent);
  return found ? found.offices.map(({ id }) => id) : [];
}

/** The agents whom the catalogue calls mentioned, and those who took part according to another account only. */
function mentionedIn({ participants, mentioned }: Event, { record, reading }: Report): string[] {
  const present = new Set(record.participants.map(({ agent }) => agent));
  const spokenOf = new Set(
    [...reading.mentions, ...(record.mentioned ?? [])].map(({ agent }) => agent),
  );
  return [...participants, ...mentioned]
    .map(({ agent }) => agent.id)
    .filter((agent) => spokenOf.has(agent) && !present.has(agent));
}
