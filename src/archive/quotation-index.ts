import { addressOf } from './address.ts';
import { type Agent, type Catalogue, type Event, type Report, unknownYear } from './catalogue.ts';
import { compareAgents, compareText } from './collation.ts';
import { oldestFirst } from './event-order.ts';
import { groupByEach } from './group-by-each.ts';
import { oncePer } from './once-per.ts';
import type { Quotation } from './reading/quotations.ts';
import { isWithin } from './reading/span.ts';
import { allShelves, type Shelf, shelve, shelveYear } from './shelf.ts';

/** Direct speech with the event and the report it stands in. */
export type QuotedWords = {
  readonly event: Event;
  readonly report: Report;
  readonly quotation: Quotation;
  /** Absent when nobody can tell who spoke; see `certainty` for how sure it is otherwise. */
  readonly speaker: Agent | undefined;
  /** The ids of the topics that the words themselves name. */
  readonly names: ReadonlySet<string>;
};

/** What the quotations of a shelf have in common: a speaker, a topic of their reports, or a year. */
export type QuotationGroup = {
  readonly axis: 'by' | 'on' | 'in';
  /** The id of the leader or topic, or the year; `unknown` for speakers and years that nobody knows. */
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly shelf: Shelf<QuotedWords>;
};

export type QuotationIndex = {
  /** All of them: those of the oldest event first, of one report in the order of its text. */
  readonly all: readonly QuotedWords[];
  /** By family name. Last those without a known speaker, which may be none: their address stays when an editor names the last of them. */
  readonly speakers: readonly QuotationGroup[];
  readonly topics: readonly QuotationGroup[];
  readonly years: readonly QuotationGroup[];
};

/** A page of quotations: one shelf of a group, with the steps that lead to it. */
export type QuotationPage = {
  readonly address: string;
  readonly group: QuotationGroup;
  readonly shelf: Shelf<QuotedWords>;
};

/** The id, in addresses, of the speaker whom nobody knows. */
export const unknownSpeaker = 'unknown';

/** The direct speech of all reports, by speaker, by topic and by year. */
export const indexQuotations = oncePer((catalogue: Catalogue): QuotationIndex => {
  const all = catalogue.events.toSorted(oldestFirst).flatMap((event) => quotedAt(event, catalogue));
  return {
    all,
    speakers: groupBySpeaker(all),
    topics: groupByTopic(all, catalogue),
    years: groupByYear(all),
  };
});

/** Every page of quotations below the index. */
export function quotationPages(catalogue: Catalogue): QuotationPage[] {
  const { speakers, topics, years } = indexQuotations(catalogue);
  return [...speakers, ...topics, ...years].flatMap((group) =>
    allShelves(group.shelf).map((shelf) => ({
      address: `${group.address}${shelf.path}`,
      group,
      shelf,
    })),
  );
}

/** The quotations of one speaker; undefined when there are none. */
export function quotationsOf(catalogue: Catalogue, speaker: Agent): QuotationGroup | undefined {
  return indexQuotations(catalogue).speakers.find(({ id }) => id === speaker.id);
}

function quotedAt(event: Event, { agents }: Catalogue): QuotedWords[] {
  return event.reports.flatMap((report) => {
    const { quotations, terms } = report.reading;
    const topics = terms.filter(({ kind }) => kind === 'topic');
    return quotations.map((quotation) => ({
      event,
      report,
      quotation,
      speaker: quotation.speaker === null ? undefined : agents.get(quotation.speaker),
      names: new Set(topics.filter((term) => isWithin(term, quotation)).map(({ id }) => id)),
    }));
  });
}

function groupBySpeaker(all: readonly QuotedWords[]): QuotationGroup[] {
  const groups = Map.groupBy(all, ({ speaker }) => speaker);
  const named = [...groups].flatMap(([speaker, rows]) => (speaker ? [{ speaker, rows }] : []));
  const group = (id: string, name: string, rows: readonly QuotedWords[]): QuotationGroup => ({
    axis: 'by',
    id,
    name,
    address: addressOf.quotationsBy(id),
    shelf: shelve(rows),
  });
  return [
    ...named
      .sort((a, b) => compareAgents(a.speaker, b.speaker))
      .map(({ speaker, rows }) => group(speaker.id, speaker.name, rows)),
    group(unknownSpeaker, 'Speaker not known', groups.get(undefined) ?? []),
  ];
}

/** By the topics of the reports, and by those that the words themselves name. */
function groupByTopic(all: readonly QuotedWords[], { topics }: Catalogue): QuotationGroup[] {
  const rows = groupByEach(all, ({ event, names }) => [
    ...event.topics.map(({ id }) => id),
    ...names,
  ]);
  return [...rows]
    .map(([id, ofTopic]) => ({
      axis: 'on' as const,
      id,
      name: topics.get(id)?.name ?? id,
      address: addressOf.quotationsOn(id),
      shelf: shelve(ofTopic),
    }))
    .sort((a, b) => compareText(a.name, b.name));
}

function groupByYear(all: readonly QuotedWords[]): QuotationGroup[] {
  return [...Map.groupBy(all, ({ event }) => event.year)]
    .map(([year, rows]) => ({
      axis: 'in' as const,
      id: year,
      name: year === unknownYear ? 'Year not certain' : year,
      address: addressOf.quotationsIn(year),
      shelf: shelveYear(year, rows),
    }))
    .sort((a, b) => (a.id < b.id ? 1 : -1));
}
