import type { EventType } from '../../archive/event.ts';
import type { RemovalRule } from '../../archive/source.ts';
import type { DraftPerson } from './draft/draft-people.ts';
import type { DraftReport } from './draft/draft-report.ts';
import { readingConfidence } from './draft/entry-findings.ts';
import type { KnownRecords } from './records/known-records.ts';
import { removalLog } from './removal-log.ts';

/** One report as `--json` prints it: names and places as printed, null and empty where the report does not say. */
export type ReportRow = {
  /** The path as given. */
  readonly capture: string;
  /** First and last line; of a record in a file of many, the line of that file. Null when the file could not be read. */
  readonly lines: readonly [number, number] | null;
  readonly title: string | null;
  readonly date: string | null;
  readonly dateBasis: string | null;
  readonly published: string | null;
  readonly place: string | null;
  readonly venue: string | null;
  readonly type: EventType | null;
  readonly participants: readonly {
    readonly name: string;
    readonly office: string | null;
    readonly country: string | null;
    /** The id of the record. */
    readonly agent: string | null;
  }[];
  readonly mentioned: readonly { readonly name: string }[];
  /** Ids of the vocabulary. */
  readonly topics: readonly string[];
  readonly contacts: readonly {
    readonly between: readonly [string, string];
    readonly level: string;
    readonly words: string;
  }[];
  readonly quotations: readonly { readonly speaker: string | null; readonly text: string }[];
  readonly outcomes: readonly {
    readonly kind: string;
    readonly by: string | null;
    readonly to: string | null;
    readonly words: string;
  }[];
  readonly removed: readonly {
    readonly line: number;
    readonly text: string;
    readonly rule: RemovalRule;
  }[];
  /** The fields that nothing in the capture tells. */
  readonly unknown: readonly string[];
  readonly confidence: Readonly<Record<string, number>>;
  /** Why a file gave no report. */
  readonly error?: string;
};

/** The row of a report. */
export function rowOf(draft: DraftReport, known: KnownRecords): ReportRow {
  const { matched, reading, participants, mentioned, topics } = draft;
  const { outline, head } = matched.found;
  const { source } = outline;
  const nameOf = printedNames(draft, known);
  const confidence = confidenceOf(draft);
  return {
    capture: source.path,
    lines:
      source.recordLine === null
        ? [outline.first, outline.last]
        : [source.recordLine, source.recordLine],
    title: outline.title?.text ?? null,
    date: head.date?.value ?? null,
    dateBasis: head.date?.basis ?? null,
    published: head.published?.value ?? null,
    place: head.place?.value ?? null,
    venue: head.venue?.value ?? null,
    type: head.type?.value ?? null,
    participants: participants.map(({ name, printedOffice, country, agent }) => ({
      name,
      office: printedOffice,
      country,
      agent: agent !== null && known.agents.records.has(agent) ? agent : null,
    })),
    mentioned: mentioned.map(({ name }) => ({ name })),
    topics: topics.map(({ topic }) => topic),
    contacts: reading.contacts.map(({ between: [a, b], level, asDescribed }) => ({
      between: [nameOf(a), nameOf(b)],
      level,
      words: asDescribed,
    })),
    quotations: reading.quotations.map(({ speaker, text }) => ({
      speaker: speaker === null ? null : nameOf(speaker),
      text,
    })),
    outcomes: reading.outcomes.map(({ kind, by, to, words }) => ({
      kind,
      by: by === null ? null : nameOf(by),
      to: to === null ? null : nameOf(to),
      words,
    })),
    removed: removalLog(outline),
    unknown: rowFields.filter((field) => confidence[field] === undefined),
    confidence,
  };
}

/** The row of a file that could not be imported. */
export function refusedRow(path: string, error: string): ReportRow {
  return {
    capture: path,
    lines: null,
    title: null,
    date: null,
    dateBasis: null,
    published: null,
    place: null,
    venue: null,
    type: null,
    participants: [],
    mentioned: [],
    topics: [],
    contacts: [],
    quotations: [],
    outcomes: [],
    removed: [],
    unknown: rowFields,
    confidence: {},
    error,
  };
}

/** The fields that a report may tell or leave open; that nobody is quoted, or nothing promised, is no gap. */
const rowFields = [
  'title',
  'date',
  'published',
  'place',
  'venue',
  'type',
  'participants',
  'publisher',
  'url',
  'language',
] as const;

/** Of several values of a field the least sure one counts. */
function confidenceOf(draft: DraftReport): Record<string, number> {
  const { matched, reading, topics } = draft;
  const { outline, head } = matched.found;
  const least = (values: readonly number[]): number | undefined =>
    values.length === 0 ? undefined : Math.min(...values);
  const all: Record<string, number | undefined> = {
    title: outline.title?.confidence,
    date: head.date?.confidence,
    published: head.published?.confidence,
    place: head.place?.confidence,
    venue: head.venue?.confidence,
    type: head.type?.confidence,
    publisher: head.publisher?.confidence,
    url: head.url?.confidence,
    language: head.language?.confidence,
    participants: least(draft.participants.map(({ confidence }) => confidence)),
    mentioned: least(draft.mentioned.map(({ confidence }) => confidence)),
    topics: least(topics.map(({ confidence }) => confidence)),
    contacts: least(reading.contacts.map(() => readingConfidence.contact)),
    quotations: least(reading.quotations.map(({ certainty }) => readingConfidence[certainty])),
    outcomes: least(reading.outcomes.map(() => readingConfidence.outcome)),
  };
  return Object.fromEntries(
    Object.entries(all).flatMap(([field, value]) => (value === undefined ? [] : [[field, value]])),
  );
}

/** The names of agents as this report prints them; of those it never names, the name on record. */
function printedNames(
  { participants, mentioned }: DraftReport,
  known: KnownRecords,
): (agent: string) => string {
  const printed = new Map(
    [...mentioned, ...participants].flatMap(({ agent, name }: DraftPerson): [string, string][] =>
      agent === null ? [] : [[agent, name]],
    ),
  );
  return (agent) => printed.get(agent) ?? known.agents.records.get(agent)?.name ?? agent;
}
