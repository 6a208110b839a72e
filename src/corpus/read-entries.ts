import type { Root } from 'hast';

import { anchorEntries } from '../archive/anchored-entry.ts';
import type { Entry } from '../archive/corpus.ts';
import type { Issue } from '../archive/issue.ts';
import type { Ledger } from '../archive/ledger.ts';
import { hashOf, openCache } from './cache.ts';
import { readBytes } from './content-files.ts';
import type { NamedFile } from './file-names.ts';
import { type EntryReading, readEntry } from './read-entry.ts';

/** The trees of the texts by the id of their entry; one is made again from its text when it is asked for. */
export type TreesById = { readonly get: (id: string) => Root | undefined };

export type EntriesReading = {
  readonly entries: readonly Entry[];
  readonly trees: TreesById;
  readonly issues: readonly Issue[];
  readonly hasUnread: boolean;
  /** The files of the drafts among them. */
  readonly draftFiles: readonly string[];
};

/** What the cache keeps of a reading: not the tree, which the checker never needs, nor what is no plain value. */
type KeptReading = {
  readonly entry: Omit<Entry, 'positionOf'> | null;
  readonly isDraft: boolean;
  readonly issues: readonly Issue[];
};

/** Reads the entries of a content folder. Those whose bytes were read before come out of the cache. */
export function readEntries(
  content: string,
  files: readonly NamedFile[],
  ledger: Ledger,
): EntriesReading {
  const cache = openCache<KeptReading>(content, 'entries');
  const entries: Entry[] = [];
  const readings = new Map<string, () => EntryReading>();
  const issues: Issue[] = [];
  const draftFiles: string[] = [];
  for (const file of files) {
    const bytes = readBytes(file);
    const again = once(() => readEntry(file, bytes));
    const key = hashOf(file.file, bytes);
    const kept = cache.find(key) ?? keptOf(again());
    cache.keep(key, kept);
    issues.push(...kept.issues);
    if (kept.isDraft) draftFiles.push(file.file);
    if (!kept.entry) continue;
    const positionOf: Entry['positionOf'] = (...path) => {
      const { read } = again();
      if (!read) throw new Error(`${file.file} was read before and cannot be read again`);
      return read.entry.positionOf(...path);
    };
    entries.push({ ...kept.entry, positionOf });
    readings.set(file.id, again);
  }
  cache.save();
  const trees = { get: (id: string) => readings.get(id)?.().read?.tree };
  return {
    entries: anchorEntries(entries, ledger),
    trees,
    issues,
    hasUnread: entries.length < files.length,
    draftFiles,
  };
}

function keptOf({ read, isDraft, issues }: EntryReading): KeptReading {
  if (!read) return { entry: null, isDraft, issues };
  const { positionOf: _, ...entry } = read.entry;
  return { entry, isDraft, issues };
}

/** Calls a function at most once, however often it is asked. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
