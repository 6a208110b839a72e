import { join } from 'node:path';

import type { z } from 'zod';

import { agentRecord } from '../archive/agent.ts';
import { type ArchiveRecord, archiveRecord } from '../archive/archive.ts';
import type { Corpus, RecordKind, Stored } from '../archive/corpus.ts';
import { gatheringRecord } from '../archive/gathering.ts';
import type { Issue } from '../archive/issue.ts';
import { parseLedger } from '../archive/ledger.ts';
import { officeRecord } from '../archive/office.ts';
import type { PageRecord } from '../archive/page.ts';
import { placeRecord } from '../archive/place.ts';
import { publisherRecord } from '../archive/publisher.ts';
import { checkScriptsIn } from '../archive/rules/scripts.ts';
import { topicRecord } from '../archive/topic.ts';
import { visitRecord } from '../archive/visit.ts';
import {
  checkFolder,
  type ContentListing,
  exists,
  listContent,
  readBytes,
  shownFolder,
} from './content-files.ts';
import { idOf, type NamedFile, nameFiles } from './file-names.ts';
import { decodeText } from './file-text.ts';
import { readLedger } from './ledger-file.ts';
import { nameOf, readCaptures } from './read-captures.ts';
import { readEntries, type TreesById } from './read-entries.ts';
import { readPage } from './read-page.ts';
import { isDraftText, readRecord } from './read-record.ts';
import { readYaml } from './yaml-text.ts';

/** A corpus as read: the records and plain paragraphs, the trees of the texts by entry id, the words of the pages. */
export type CorpusReading = {
  readonly corpus: Corpus;
  readonly trees: TreesById;
  readonly pageTexts: ReadonlyMap<string, string>;
  readonly issues: readonly Issue[];
  /** The files that say `draft:`, those included of which nothing else can be read. */
  readonly draftFiles: ReadonlySet<string>;
};

/** Reads a content folder once, whole: every file that can be read is read, and every fault is an issue. */
export async function readCorpus(content: string): Promise<CorpusReading> {
  const shownAs = shownFolder(content);
  const nothing = checkFolder(content, shownAs);
  if (nothing) return { ...emptyReading(), issues: [nothing] };
  const listing = listContent(content, shownAs);
  const issues: Issue[] = [...listing.issues];
  const draftFiles = new Set<string>();
  const ids = new Map<RecordKind, ReadonlySet<string>>();

  const filesOf = (kind: RecordKind, extension: '.md' | '.yaml'): readonly NamedFile[] => {
    const { named, issues: faults } = nameFiles(listing.files.get(kind) ?? [], extension);
    issues.push(...faults);
    const closed = (listing.closed.get(kind) ?? []).map((file) => idOf(file, extension));
    ids.set(kind, new Set([...named.map(({ id }) => id), ...closed]));
    return named;
  };
  const recordsOf = <T>(kind: RecordKind, schema: z.ZodType<T>): Stored<T>[] => {
    const found: Stored<T>[] = [];
    for (const file of filesOf(kind, '.yaml')) {
      const { read, isDraft, issues: faults } = readYamlFile(file, readBytes(file), schema);
      issues.push(...faults);
      if (isDraft) draftFiles.add(file.file);
      if (read) found.push(read);
    }
    return found;
  };

  const { ledger, issues: ledgerIssues } = await readLedger(content, shownAs);
  const events = readEntries(content, filesOf('event', '.md'), ledger);
  for (const file of events.draftFiles) draftFiles.add(file);
  const pages = readPages(filesOf('page', '.md'));
  const captures = readCaptures(content, listing.files.get('capture') ?? []);
  const archive = readArchive(content, shownAs);
  issues.push(
    ...ledgerIssues,
    ...events.issues,
    ...pages.issues,
    ...captures.issues,
    ...archive.issues,
  );
  ids.set('capture', new Set(captureNames(listing)));

  const corpus: Corpus = {
    archive: archive.read ?? undefined,
    events: events.entries,
    visits: recordsOf('visit', visitRecord),
    gatherings: recordsOf('gathering', gatheringRecord),
    agents: recordsOf('agent', agentRecord),
    offices: recordsOf('office', officeRecord),
    places: recordsOf('place', placeRecord),
    topics: recordsOf('topic', topicRecord),
    publishers: recordsOf('publisher', publisherRecord),
    pages: pages.pages,
    captures: captures.captures,
    leftOut: [],
    ledger,
    idsOf: (kind) => ids.get(kind) ?? new Set(),
    hasUnreadEntries: events.hasUnread || listing.closed.has('event'),
  };
  if (ids.get('event')?.size === 0) issues.push(emptyArchive(shownAs));
  return { corpus, trees: events.trees, pageTexts: pages.texts, issues, draftFiles };
}

/** What an archive says of itself. Throws when its `archive.yaml` cannot be read. */
export async function readArchiveRecord(content: string): Promise<ArchiveRecord> {
  const { read, issues } = readArchive(content, shownFolder(content));
  const [issue] = issues;
  if (!read || issue) throw new Error(`${issue?.file}: ${issue?.message}`);
  return read.record;
}

function readPages(files: readonly NamedFile[]) {
  const pages: Stored<PageRecord>[] = [];
  const texts = new Map<string, string>();
  const issues: Issue[] = [];
  for (const file of files) {
    const { read, issues: faults } = readPage(file, readBytes(file));
    issues.push(...faults);
    if (!read) continue;
    pages.push(read.page);
    texts.set(file.id, read.markdown);
  }
  return { pages, texts, issues };
}

function readArchive(
  content: string,
  shownAs: string,
): { read: Stored<ArchiveRecord> | null; issues: readonly Issue[] } {
  const file = {
    id: 'archive',
    file: `${shownAs}/archive.yaml`,
    path: join(content, 'archive.yaml'),
  };
  if (exists(file)) return readYamlFile(file, readBytes(file), archiveRecord);
  const issue: Issue = {
    rule: 'empty-archive',
    file: file.file,
    message: 'The archive has no `archive.yaml`',
    cure: 'add it with title, description, site, language, licence, edition and release date',
  };
  return { read: null, issues: [issue] };
}

function readYamlFile<T>(
  { id, file, path }: NamedFile,
  bytes: Uint8Array,
  schema: z.ZodType<T>,
): { read: Stored<T> | null; isDraft: boolean; issues: readonly Issue[] } {
  const decoded = decodeText({ file, path }, bytes);
  if ('rule' in decoded) return { read: null, isDraft: false, issues: [decoded] };
  const yaml = readYaml(file, decoded.text);
  const { record, issues, faultyFields, positionOf } = readRecord(file, yaml, schema);
  return {
    read: record === null ? null : { id, file, record, positionOf, faultyFields },
    isDraft: isDraftText(yaml),
    issues: [...decoded.issues, ...issues, ...checkScriptsIn(file, decoded.text)],
  };
}

function captureNames({ files, closed }: ContentListing): string[] {
  return [...(files.get('capture') ?? []), ...(closed.get('capture') ?? [])].map(nameOf);
}

function emptyArchive(shownAs: string): Issue {
  return {
    rule: 'empty-archive',
    file: `${shownAs}/events`,
    message: 'The archive holds no report',
    cure: 'add an entry to `events/`',
  };
}

function emptyReading(): Omit<CorpusReading, 'issues'> {
  const corpus: Corpus = {
    archive: undefined,
    events: [],
    visits: [],
    gatherings: [],
    agents: [],
    offices: [],
    places: [],
    topics: [],
    publishers: [],
    pages: [],
    captures: new Map(),
    leftOut: [],
    idsOf: () => new Set(),
    hasUnreadEntries: false,
    ledger: parseLedger('', '').ledger,
  };
  return { corpus, trees: new Map(), pageTexts: new Map(), draftFiles: new Set() };
}
