import { joinedPassage } from './anchor.ts';
import { byId, type Corpus, type Entry } from './corpus.ts';
import { type ArchiveDate, parseDate, yearOf } from './date.ts';
import { encountersByAgent, encountersOf, pairsOf, relationsOf } from './encounters.ts';
import type { EventRecord } from './event.ts';
import { newestFirst } from './event-order.ts';
import { groupByEach } from './group-by-each.ts';
import type { Passage } from './passage.ts';
import { byHolder, type OfficesBy, officesHeldBy } from './reading/authority.ts';
import type { Readings } from './readings.ts';

import {
  type Catalogue,
  type Event,
  type Mentioned,
  type Participant,
  type Report,
  sidesOf,
  unknownYear,
} from './catalogue.ts';

/** Joins a corpus that the rules found whole. Throws when a record refers to one that is missing. */
export function makeCatalogue(corpus: Corpus, readings: Readings): Catalogue {
  if (!corpus.archive) throw new Error('A corpus without `archive.yaml` cannot be joined');
  const records = {
    agents: byId(corpus.agents),
    offices: byId(corpus.offices),
    places: byId(corpus.places),
    topics: byId(corpus.topics),
    publishers: byId(corpus.publishers),
    visits: byId(corpus.visits),
    gatherings: byId(corpus.gatherings),
    pages: byId(corpus.pages),
  };
  const held = byHolder(records.offices.values());
  const accounts = Map.groupBy(corpus.events, ({ id, record }) => record.accountOf ?? id);
  const events = [...accounts]
    .map(([id, entries]) => makeEvent(id, entries, corpus, { ...records, held }, readings))
    .sort(newestFirst);
  const encounters = encountersOf(events);
  const by: Catalogue['by'] = {
    participant: groupByEach(events, (event) => event.participants.map(({ agent }) => agent.id)),
    mentioned: groupByEach(events, (event) => event.mentioned.map(({ agent }) => agent.id)),
    side: groupByEach(events, (event) => sidesOf(event).map(({ id }) => id)),
    office: groupByEach(events, (event) =>
      event.participants.flatMap(({ offices }) => offices.map(({ id }) => id)),
    ),
    place: groupByEach(events, (event) => idsOf(event.place)),
    topic: groupByEach(events, (event) => event.topics.map(({ id }) => id)),
    visit: groupByEach(events, (event) => idsOf(event.visit)),
    gathering: groupByEach(events, (event) => idsOf(event.gathering)),
    publisher: groupByEach(events, (event) =>
      event.reports.flatMap(({ issuer, publisher }) => [issuer.id, publisher.id]),
    ),
    year: groupByEach(events, (event) => [event.year]),
  };
  return {
    archive: corpus.archive.record,
    events,
    ...records,
    encounters,
    encountersOf: encountersByAgent(encounters),
    pairs: pairsOf(encounters, by),
    relations: relationsOf(encounters),
    ledger: corpus.ledger,
    by,
  };
}

type Records = Pick<
  Catalogue,
  'agents' | 'places' | 'topics' | 'publishers' | 'visits' | 'gatherings'
> & {
  /** The offices that somebody held at any time. */
  readonly held: OfficesBy;
};

function makeEvent(
  id: string,
  entries: readonly Entry[],
  corpus: Corpus,
  records: Records,
  readings: Readings,
): Event {
  const ordered = [...entries].sort((a, b) => Number(b.id === id) - Number(a.id === id));
  const [first, ...further] = ordered.map((entry) => makeReport(entry, corpus, records, readings));
  const date = parseDate(first?.record.date ?? '');
  if (!first || !date) throw new Error(`Event \`${id}\` has no report with a date`);
  const reports = [first, ...further] as const;
  const { record } = first;
  const participants = unique(
    reports.flatMap((report) => participantsOf(report)),
    ({ agent }) => agent,
  ).map((row) => makeParticipant(row, date, records));
  const topics = unique(
    reports.flatMap((report) => report.record.topics),
    (topic) => topic,
  );
  return {
    id,
    label: record.label ?? labelOf(participants, record, records),
    date,
    year: yearOf(date) ?? unknownYear,
    record,
    reports,
    participants,
    mentioned: findMentioned(reports, participants, records),
    topics: topics.map((topic) => get(records.topics, topic)),
    place: record.place === undefined ? undefined : get(records.places, record.place),
    visit: record.visit === undefined ? undefined : get(records.visits, record.visit),
    gathering:
      record.gathering === undefined ? undefined : get(records.gatherings, record.gathering),
  };
}

/** Who took part according to a report; without a passage of the entry, the first place that names them shows it. */
function participantsOf(report: Report): EventRecord['participants'] {
  const named = mentionPassages(report);
  return report.record.participants.map((row) => ({
    ...row,
    passage: row.passage
      ? joinedPassage(report, row.passage)
      : named.find(({ agent }) => agent === row.agent)?.passage,
  }));
}

/** The places of a report that name an agent, or the state of the office that they stand for, as its event’s page names them. */
function mentionPassages(report: Report): { agent: string; passage: Passage }[] {
  return report.reading.mentions.flatMap(({ agent, of, p, surface }) =>
    [agent, of].flatMap((named) =>
      named == null ? [] : [{ agent: named, passage: { p, words: surface } }],
    ),
  );
}

/** The first of those that have the same key: several accounts of an event name the same people. */
function unique<T>(all: readonly T[], keyOf: (each: T) => string): T[] {
  return [...Map.groupBy(all, keyOf).values()].flatMap(([first]) => (first ? [first] : []));
}

function makeReport(entry: Entry, corpus: Corpus, records: Records, readings: Readings): Report {
  const { id, record, paragraphs } = entry;
  return {
    id,
    record,
    paragraphs,
    reading: get(readings, id),
    issuer: get(records.publishers, record.source.issuer),
    publisher: get(records.publishers, record.source.publisher),
    capture: corpus.captures.get(record.source.capture),
  };
}

function makeParticipant(
  row: EventRecord['participants'][number],
  date: ArchiveDate,
  records: Records,
): Participant {
  const agent = get(records.agents, row.agent);
  const offices = officesHeldBy(agent.id, date, records.held).sort(
    (a, b) => Number(b.id === row.office) - Number(a.id === row.office),
  );
  const sides = offices.map(({ of }) => get(records.agents, of));
  return {
    agent,
    offices,
    sides: [...new Set(sides)],
    asNamed: row.asNamed,
    passage: row.passage,
  };
}

function findMentioned(
  reports: readonly Report[],
  participants: readonly Participant[],
  records: Records,
): Mentioned[] {
  const present = new Set(
    participants.flatMap(({ agent, sides }) => [agent, ...sides]).map(({ id }) => id),
  );
  const spokenOf = reports.flatMap(mentionPassages);
  const absent = spokenOf.filter(({ agent }) => !present.has(agent));
  return [...Map.groupBy(absent, ({ agent }) => agent)].flatMap(([id, mentions]) => {
    const [first] = mentions;
    if (!first) return [];
    return [{ agent: get(records.agents, id), passage: first.passage, times: mentions.length }];
  });
}

/** `Nazarbayev – Li Keqiang, Beijing`; with many who took part, the first two and how many more. */
function labelOf(
  participants: readonly Participant[],
  record: EventRecord,
  records: Records,
): string {
  const place = record.place === undefined ? '' : `, ${get(records.places, record.place).name}`;
  const names = participants.map(({ agent }) => agent.name);
  if (names.length === 0) return record.title;
  if (names.length <= 2) return `${names.join(' – ')}${place}`;
  const others = names.length === 3 ? '1 other' : `${names.length - 2} others`;
  return `${names.slice(0, 2).join(' – ')} and ${others}${place}`;
}

function idsOf(record: { readonly id: string } | undefined): string[] {
  return record ? [record.id] : [];
}

function get<T>(records: ReadonlyMap<string, T>, id: string): T {
  const record = records.get(id);
  if (record === undefined) throw new Error(`Cannot join: no record \`${id}\``);
  return record;
}
