import { basename } from 'node:path';

import {
  type AuthorityKind,
  authorityKinds,
  authorityRecords,
} from '../archive/authority-records.ts';
import { type Corpus, type Entry, recordFolders } from '../archive/corpus.ts';
import { readReports } from '../archive/readings.ts';
import type { Reading } from '../archive/reading/reading.ts';
import {
  type DraftRecord,
  draftEntriesOf,
  draftRecordsOf,
  type Review,
} from '../archive/review/review.ts';
import type { CheckedCorpus } from './check-corpus.ts';
import { faultsOfDrafts } from './check-drafts.ts';
import { shownFolder } from './content-files.ts';

/**
 * All that waits for an editor in a corpus as it was checked. The drafts are checked, and a draft is read, when somebody
 * looks at them: an archive may hold thousands.
 */
export function openReview(content: string, checked: CheckedCorpus): Review {
  const { corpus } = checked;
  const issues = once(() => {
    const all = [...checked.issues, ...faultsOfDrafts(content, checked)];
    return Map.groupBy(all, ({ file }) => file);
  });
  const readings = new Map<string, Reading>();
  return {
    corpus,
    drafts: draftEntriesOf(corpus, unreadEntries(checked)),
    records: [...draftRecordsOf(corpus), ...unreadRecords(content, checked)],
    issuesIn: (file) => issues().get(file) ?? [],
    readingOf: (entry) => {
      const reading = readings.get(entry.id) ?? readDraft(entry, corpus);
      readings.set(entry.id, reading);
      return reading;
    },
  };
}

/** Files of entries of which nothing can be made: whether they are drafts cannot always be told, so each is one to look at. */
function unreadEntries({ corpus, issues, draftFaults }: CheckedCorpus) {
  const read = new Set(corpus.events.map(({ file }) => file));
  const ids = corpus.idsOf('event');
  const faulty = new Set([...issues, ...draftFaults].map(({ file }) => file));
  return [...faulty]
    .filter((file) => file.endsWith('.md') && !read.has(file))
    .map((file) => ({ id: basename(file, '.md'), file }))
    .filter(({ id }) => ids.has(id));
}

/** Authority records that say `draft:` and of which nothing else can be read. */
function unreadRecords(content: string, { corpus, draftFiles }: CheckedCorpus): DraftRecord[] {
  const records = authorityRecords(corpus).flatMap(([, stored]) => stored);
  const read = new Set(records.map(({ file }) => file));
  return [...draftFiles]
    .filter((file) => file.endsWith('.yaml') && !read.has(file))
    .flatMap((file) => {
      const kind = kindOf(file.slice(shownFolder(content).length + 1));
      const id = basename(file, '.yaml');
      return kind ? [{ kind, id, file, name: id, asks: [] }] : [];
    });
}

function kindOf(file: string): AuthorityKind | undefined {
  return authorityKinds.find((kind) => file.startsWith(`${recordFolders[kind]}/`));
}

function readDraft(entry: Entry, corpus: Corpus): Reading {
  const reading = readReports({ ...corpus, events: [entry] }).get(entry.id);
  if (!reading) throw new Error(`The draft \`${entry.id}\` was not read`);
  return reading;
}

/** Calls a function at most once, however often it is asked. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
