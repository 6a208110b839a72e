import type { AgentRecord } from './agent.ts';
import type { ArchiveRecord } from './archive.ts';
import type { Capture, Paragraph } from './corpus.ts';
import { type ArchiveDate } from './date.ts';
import type { EventRecord } from './event.ts';
import type { GatheringRecord } from './gathering.ts';
import type { Ledger } from './ledger.ts';
import type { OfficeRecord } from './office.ts';
import type { Passage } from './passage.ts';
import type { PageRecord } from './page.ts';
import type { PlaceRecord } from './place.ts';
import type { PublisherRecord } from './publisher.ts';
import type { Encounter, EncountersBy, Pair, Relation } from './encounters.ts';
import type { Reading } from './reading/reading.ts';
import type { TopicRecord } from './topic.ts';
import type { VisitRecord } from './visit.ts';

export type Agent = AgentRecord & { readonly id: string };
export type Office = OfficeRecord & { readonly id: string };
export type Place = PlaceRecord & { readonly id: string };
export type Topic = TopicRecord & { readonly id: string };
export type Publisher = PublisherRecord & { readonly id: string };
export type Visit = VisitRecord & { readonly id: string };
export type Gathering = GatheringRecord & { readonly id: string };
export type Page = PageRecord & { readonly id: string };

/** One published text about an event, with what was read in it. */
export type Report = {
  readonly id: string;
  readonly record: EventRecord;
  readonly paragraphs: readonly Paragraph[];
  /** Its places are named as the page of the event names them. */
  readonly reading: Reading;
  readonly issuer: Publisher;
  readonly publisher: Publisher;
  /** Absent only when the text was withdrawn, and the capture with it. */
  readonly capture: Capture | undefined;
};

/** Somebody who took part, with the offices they are known to have held that day and the sides these put them on. */
export type Participant = {
  readonly agent: Agent;
  readonly offices: readonly Office[];
  readonly sides: readonly Agent[];
  readonly asNamed: string | undefined;
  readonly passage: Passage | undefined;
};

/** An agent spoken of who neither took part nor was a side, with the first passage that does so and how often the text names them. */
export type Mentioned = {
  readonly agent: Agent;
  readonly passage: Passage;
  readonly times: number;
};

/** Something that happened, with the reports of it: the entry that gives it its id first, further accounts after it. */
export type Event = {
  readonly id: string;
  readonly label: string;
  readonly date: ArchiveDate;
  readonly year: string;
  readonly record: EventRecord;
  readonly reports: readonly [Report, ...Report[]];
  readonly participants: readonly Participant[];
  readonly mentioned: readonly Mentioned[];
  readonly topics: readonly Topic[];
  readonly place: Place | undefined;
  readonly visit: Visit | undefined;
  readonly gathering: Gathering | undefined;
};

/** The year of an event whose date does not say it, in its address and in search. */
export const unknownYear = 'unknown';

/** Events by the id of something that they have; each list newest first. */
export type EventsBy = ReadonlyMap<string, readonly Event[]>;

/** All records, joined: what every page, export and index is made from. */
export type Catalogue = {
  readonly archive: ArchiveRecord;
  /** Newest first; of one day, in the order of the ids. */
  readonly events: readonly Event[];
  readonly agents: ReadonlyMap<string, Agent>;
  readonly offices: ReadonlyMap<string, Office>;
  readonly places: ReadonlyMap<string, Place>;
  readonly topics: ReadonlyMap<string, Topic>;
  readonly publishers: ReadonlyMap<string, Publisher>;
  readonly visits: ReadonlyMap<string, Visit>;
  readonly gatherings: ReadonlyMap<string, Gathering>;
  readonly pages: ReadonlyMap<string, Page>;
  /** Every encounter of two participants, the oldest first. */
  readonly encounters: readonly Encounter[];
  /** The same by each of the two who had them. */
  readonly encountersOf: EncountersBy;
  /** Pairs of leaders and of states, by the id of their page. */
  readonly pairs: ReadonlyMap<string, Pair>;
  readonly relations: ReadonlyMap<string, Relation>;
  readonly ledger: Ledger;
  readonly by: {
    readonly participant: EventsBy;
    readonly mentioned: EventsBy;
    readonly side: EventsBy;
    readonly office: EventsBy;
    readonly place: EventsBy;
    readonly topic: EventsBy;
    readonly visit: EventsBy;
    readonly gathering: EventsBy;
    readonly publisher: EventsBy;
    readonly year: EventsBy;
  };
};

/** The states and organisations that the participants of an event stood for, each once. */
export function sidesOf(event: Event): Agent[] {
  return [...new Set(event.participants.flatMap(({ sides }) => sides))];
}

/** True of an event that a draft tells of: it was imported, and nobody has reviewed it. */
export function isDraftEvent({ reports }: Event): boolean {
  return reports.some(({ record }) => record.draft !== undefined);
}

/** The number of reports in a list of events: an event may have several accounts. */
export function countReports(events: readonly Event[]): number {
  return events.reduce((count, event) => count + event.reports.length, 0);
}
