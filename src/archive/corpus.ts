import type { AgentRecord } from './agent.ts';
import type { ArchiveRecord } from './archive.ts';
import type { EventRecord } from './event.ts';
import type { GatheringRecord } from './gathering.ts';
import type { Position } from './issue.ts';
import type { Ledger } from './ledger.ts';
import type { OfficeRecord } from './office.ts';
import type { PageRecord } from './page.ts';
import type { PlaceRecord } from './place.ts';
import type { PublisherRecord } from './publisher.ts';
import type { TopicRecord } from './topic.ts';
import type { VisitRecord } from './visit.ts';

/** A record as it was read, with the file it stands in and where each of its values stands. */
export type Stored<T> = {
  readonly id: string;
  readonly file: string;
  readonly record: T;
  /** Where a value stands, or the nearest value around it when it is absent: `positionOf('participants', 0, 'agent')`. */
  readonly positionOf: (...path: PropertyKey[]) => Position;
  /**
   * The fields that are at fault (`date`, and of fields with fields of their own also `source.lines`), and were left out
   * or replaced by stand-ins: what follows from them is no further fault.
   */
  readonly faultyFields: ReadonlySet<string>;
};

/** Records by their ids, each with its own. */
export function byId<T>(stored: readonly Stored<T>[]): Map<string, T & { id: string }> {
  return new Map(stored.map(({ id, record }) => [id, { ...record, id }]));
}

/** One block of a report's text: its anchor (`p1`), its plain text with white space folded, and where it begins. */
export type Paragraph = {
  readonly anchor: string;
  readonly text: string;
  /** See `fingerprintOf`: by it a published paragraph is known again. */
  readonly fingerprint: string;
  readonly position: Position;
};

/** A report as it was read: front matter and paragraphs. */
export type Entry = Stored<EventRecord> & {
  readonly paragraphs: readonly Paragraph[];
  /** Anchors that were published and that no paragraph has any more. */
  readonly lostAnchors: readonly string[];
  /** Where the text has a fault of its own, for which its words cannot be compared with those of the capture. */
  readonly flaws: readonly Flaw[];
  /** Words of the file whose letters come from several scripts that look alike, each once. */
  readonly mixedWords: readonly MixedWord[];
};

/** A word such as `Hоlm`, whose second letter is Cyrillic. */
export type MixedWord = { readonly word: string; readonly position: Position };

/** A fault in a text that hides or adds words: a block takes the place of paragraphs, any other stands inside one. */
export type Flaw = { readonly position: Position; readonly isBlock: boolean };

/**
 * A raw source text. Lines are counted from 1: line n is `lines[n - 1]`. Those of a text are lines of the file; those of a
 * saved page or of a record are made of it, always in the same way.
 */
export type Capture = {
  readonly name: string;
  readonly file: string;
  readonly sha256: string;
  readonly lines: readonly string[];
  /** Characters that no text may hold; the lines are without them. */
  readonly dropped?: readonly DroppedCharacter[];
};

/** A kind of character that stood in a line of a capture, and the column where it stood first. */
export type DroppedCharacter = {
  readonly line: number;
  readonly column: number;
  readonly character: string;
};

/** Everything that was read, before it is joined. */
export type Corpus = {
  readonly archive: Stored<ArchiveRecord> | undefined;
  readonly events: readonly Entry[];
  readonly visits: readonly Stored<VisitRecord>[];
  readonly gatherings: readonly Stored<GatheringRecord>[];
  readonly agents: readonly Stored<AgentRecord>[];
  readonly offices: readonly Stored<OfficeRecord>[];
  readonly places: readonly Stored<PlaceRecord>[];
  readonly topics: readonly Stored<TopicRecord>[];
  readonly publishers: readonly Stored<PublisherRecord>[];
  readonly pages: readonly Stored<PageRecord>[];
  readonly captures: ReadonlyMap<string, Capture>;
  /** Draft entries that are no part of this corpus (see `publishedPart`); the lines that they claim are claimed. */
  readonly leftOut: readonly Entry[];
  readonly ledger: Ledger;
  /** The ids of all files of a kind, those included whose contents could not be read. */
  readonly idsOf: (kind: RecordKind) => ReadonlySet<string>;
  /** True when some entry could not be read: what it claims is then unknown. */
  readonly hasUnreadEntries: boolean;
};

/** The kinds of records, as messages call them. */
export type RecordKind =
  | 'event'
  | 'visit'
  | 'gathering'
  | 'agent'
  | 'office'
  | 'place'
  | 'topic'
  | 'publisher'
  | 'page'
  | 'capture';

/** The folder of the content in which the records of a kind stand. */
export const recordFolders: Readonly<Record<RecordKind, string>> = {
  event: 'events',
  visit: 'visits',
  gathering: 'gatherings',
  agent: 'agents',
  office: 'offices',
  place: 'places',
  topic: 'topics',
  publisher: 'publishers',
  page: 'pages',
  capture: 'captures',
};
