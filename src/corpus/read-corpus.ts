import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';

import type { Root } from 'hast';
import { z } from 'zod';

import { addressOf } from '../archive/address.ts';
import { agentRecord } from '../archive/agent.ts';
import { nameParagraphs } from '../archive/anchors.ts';
import { type ArchiveRecord, archiveRecord } from '../archive/archive.ts';
import {
  type Capture,
  type Corpus,
  type Entry,
  type PageRecord,
  type Paragraph,
  type RecordKind,
  recordFolders,
  type Stored,
} from '../archive/corpus.ts';
import { type EventRecord, eventRecord } from '../archive/event.ts';
import { gatheringRecord } from '../archive/gathering.ts';
import { isIdentifier } from '../archive/identifier.ts';
import type { Issue } from '../archive/issue.ts';
import type { Ledger } from '../archive/ledger.ts';
import { officeRecord } from '../archive/office.ts';
import { placeRecord } from '../archive/place.ts';
import { publisherRecord } from '../archive/publisher.ts';
import { topicRecord } from '../archive/topic.ts';
import { visitRecord } from '../archive/visit.ts';
import { readReport } from '../markdown/read-report.ts';
import { type ContentFile, decodeText, listFiles, readText } from './content-files.ts';
import { type FrontMatter, splitFrontMatter } from './front-matter.ts';
import { readLedger } from './ledger-file.ts';
import { readRecord } from './read-record.ts';
import { readYaml, type YamlText } from './yaml-text.ts';

/** A corpus as read: the records and plain paragraphs, the trees of the texts by entry id, the words of the pages. */
export type CorpusReading = {
  readonly corpus: Corpus;
  readonly trees: ReadonlyMap<string, Root>;
  readonly pageTexts: ReadonlyMap<string, string>;
  readonly issues: readonly Issue[];
};

const pageRecord = z.strictObject({
  title: z.string().min(1).describe('The heading of the page.'),
  description: z.string().min(1).describe('One sentence on what the page says.'),
}) satisfies z.ZodType<PageRecord>;

/** For the fields that an entry must have: what the other rules may go on with when a field is at fault. */
const entryStandIns = {
  title: '?',
  date: '20XX',
  type: 'multiple',
  participants: [],
  participantsNamed: 'unstated',
  topics: [],
};

/** Reads a content folder once, whole: every file that can be read is read, and every fault is an issue. */
export async function readCorpus(content: string): Promise<CorpusReading> {
  const shownAs = basename(resolve(content));
  const issues: Issue[] = [];
  const trees = new Map<string, Root>();
  const pageTexts = new Map<string, string>();
  let hasUnreadEntries = false;
  const ids = new Map<RecordKind, ReadonlySet<string>>();

  const files = async (kind: RecordKind, extension: string): Promise<NamedFile[]> => {
    const found = await listFiles(content, shownAs, recordFolders[kind]);
    const named = nameFiles(found, extension, issues);
    ids.set(kind, new Set(named.map(({ id }) => id)));
    return named;
  };
  const records = async <T>(kind: RecordKind, schema: z.ZodType<T>): Promise<Stored<T>[]> => {
    const found: Stored<T>[] = [];
    for (const file of await files(kind, '.yaml')) {
      const text = await readText(file);
      if (typeof text !== 'string') issues.push(text);
      else keep(found, file, readYaml(file.file, text), schema, issues);
    }
    return found;
  };
  const markdown = async (
    kind: RecordKind,
    read: (file: NamedFile, parts: FrontMatter) => void,
  ): Promise<void> => {
    for (const file of await files(kind, '.md')) {
      const text = await readText(file);
      const parts = typeof text === 'string' ? splitFrontMatter(file.file, text) : text;
      hasUnreadEntries ||= kind === 'event' && 'rule' in parts;
      if ('rule' in parts) issues.push(parts);
      else read(file, parts);
    }
  };

  const { ledger, issues: ledgerIssues } = await readLedger(content, shownAs);
  issues.push(...ledgerIssues);
  const events: Entry[] = [];
  await markdown('event', ({ id, file }, parts) => {
    const yaml = readYaml(file, parts.yaml, parts.yamlLine);
    const { record, faultyFields, ...found } = readRecord(file, yaml, eventRecord, entryStandIns);
    issues.push(...found.issues);
    hasUnreadEntries ||= record === null;
    const report = readReport(parts.body, parts.bodyLine);
    issues.push(...report.html.map(({ value, position }) => htmlInText(file, value, position)));
    if (!record) return;
    const { positionOf } = yaml;
    const { paragraphs, lostAnchors } = anchorParagraphs(id, record, report.paragraphs, ledger);
    events.push({ id, file, record, positionOf, paragraphs, faultyFields, lostAnchors });
    trees.set(id, report.tree);
  });

  const pages: Stored<PageRecord>[] = [];
  await markdown('page', (file, parts) => {
    keep(pages, file, readYaml(file.file, parts.yaml, parts.yamlLine), pageRecord, issues);
    pageTexts.set(file.id, parts.body);
  });

  const captures = await readCaptures(
    await listFiles(content, shownAs, recordFolders.capture),
    issues,
  );
  ids.set('capture', new Set(captures.keys()));

  const corpus: Corpus = {
    archive: await readArchive(content, shownAs, issues),
    events,
    visits: await records('visit', visitRecord),
    gatherings: await records('gathering', gatheringRecord),
    agents: await records('agent', agentRecord),
    offices: await records('office', officeRecord),
    places: await records('place', placeRecord),
    topics: await records('topic', topicRecord),
    publishers: await records('publisher', publisherRecord),
    pages,
    captures,
    ledger,
    idsOf: (kind) => ids.get(kind) ?? new Set(),
    hasUnreadEntries,
  };
  if (ids.get('event')?.size === 0) issues.push(emptyArchive(shownAs));
  return { corpus, trees, pageTexts, issues };
}

type NamedFile = ContentFile & { readonly id: string };

/** What an archive says of itself. Throws when its `archive.yaml` cannot be read. */
export async function readArchiveRecord(content: string): Promise<ArchiveRecord> {
  const issues: Issue[] = [];
  const archive = await readArchive(content, basename(resolve(content)), issues);
  const [issue] = issues;
  if (!archive || issue) throw new Error(`${issue?.file}: ${issue?.message}`);
  return archive.record;
}

async function readArchive(
  content: string,
  shownAs: string,
  issues: Issue[],
): Promise<Corpus['archive']> {
  const file = {
    id: 'archive',
    file: `${shownAs}/archive.yaml`,
    path: join(content, 'archive.yaml'),
  };
  if (!existsSync(file.path)) {
    issues.push({
      rule: 'empty-archive',
      file: file.file,
      message: 'The archive has no `archive.yaml`',
      cure: 'add it with title, description, site, language, licence, edition and release date',
    });
    return undefined;
  }
  const text = await readText(file);
  const found: NonNullable<Corpus['archive']>[] = [];
  if (typeof text !== 'string') issues.push(text);
  else keep(found, file, readYaml(file.file, text), archiveRecord, issues);
  return found[0];
}

/** Gives the paragraphs of an entry the anchors that they have in the ledger, under its former ids too. */
function anchorParagraphs(
  id: string,
  { accountOf, formerIds = [], source }: EventRecord,
  paragraphs: readonly Paragraph[],
  { paragraphs: published, moved }: Ledger,
): Pick<Entry, 'paragraphs' | 'lostAnchors'> {
  const prefix = accountOf === undefined ? '' : `${source.issuer}-`;
  const address = [accountOf ?? id, ...formerIds]
    .map(addressOf.event)
    .find((each) => published.has(each));
  const ours = (published.get(address ?? '') ?? []).filter(({ anchor }) =>
    new RegExp(`^${prefix}p\\d+[a-z]*$`).test(anchor),
  );
  const told = ours
    .map(({ anchor }) => anchor)
    .filter((anchor) => moved.has(`${address}#${anchor}`));
  const fingerprints = paragraphs.map(({ fingerprint }) => fingerprint);
  const { anchors, lost } = nameParagraphs(fingerprints, ours, prefix, new Set(told));
  return {
    paragraphs: paragraphs.map((each, index) => ({
      ...each,
      anchor: anchors[index] ?? each.anchor,
    })),
    lostAnchors: lost,
  };
}

async function readCaptures(
  files: readonly ContentFile[],
  issues: Issue[],
): Promise<Map<string, Capture>> {
  const captures = new Map<string, Capture>();
  for (const file of files) {
    const name = basename(file.path);
    const bytes = await readFile(file.path);
    const text = decodeText(file, bytes);
    if (typeof text !== 'string') {
      issues.push(text);
      continue;
    }
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    captures.set(name, { name, file: file.file, sha256, lines: text.split('\n') });
  }
  return captures;
}

function keep<T>(
  found: Stored<T>[],
  { id, file }: NamedFile,
  yaml: YamlText,
  schema: z.ZodType<T>,
  issues: Issue[],
): void {
  const { record, issues: faults } = readRecord(file, yaml, schema);
  issues.push(...faults);
  if (record !== null) found.push({ id, file, record, positionOf: yaml.positionOf });
}

/** The files with the ids that their names give them; issues for names that can be none and for ids that stand twice. */
function nameFiles(files: readonly ContentFile[], extension: string, issues: Issue[]): NamedFile[] {
  const byId = new Map<string, NamedFile>();
  const repeated: NamedFile[] = [];
  for (const file of files) {
    const name = basename(file.file);
    const id = name.endsWith(extension) ? name.slice(0, -extension.length) : '';
    if (!isIdentifier(id)) issues.push(badName(file, name, extension));
    else if (byId.has(id)) repeated.push({ ...file, id });
    else byId.set(id, { ...file, id });
  }
  for (const { id, file } of repeated) {
    issues.push({
      rule: 'duplicate-id',
      file,
      position: { line: 1, column: 1 },
      message: `The id \`${id}\` is already that of \`${byId.get(id)?.file}\``,
      cure: `rename this file: \`${nextFree(id, byId)}${extension}\` is free`,
    });
  }
  return [...byId.values(), ...repeated];
}

function badName({ file }: ContentFile, name: string, extension: string): Issue {
  return {
    rule: 'file-name',
    file,
    message: `The name \`${name}\` cannot be an id`,
    cure: `name the file in lower-case letters, digits and single hyphens, ending in \`${extension}\``,
  };
}

function nextFree(id: string, taken: ReadonlyMap<string, unknown>): string {
  let number = 2;
  while (taken.has(`${id}-${number}`)) number += 1;
  return `${id}-${number}`;
}

function htmlInText(file: string, value: string, position: Issue['position']): Issue {
  return {
    rule: 'html-in-text',
    file,
    ...(position && { position }),
    message: `The text holds HTML, which is never shown: \`${value.slice(0, 60)}\``,
    cure: 'remove it, or write `\\<` if the source prints the sign',
  };
}

function emptyArchive(shownAs: string): Issue {
  return {
    rule: 'empty-archive',
    file: `${shownAs}/events`,
    message: 'The archive holds no report',
    cure: 'add an entry to `events/`',
  };
}
