import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

import type { Corpus, Stored } from '../../archive/corpus.ts';
import { recordFolders } from '../../archive/corpus.ts';
import { claimedLines } from '../../archive/source.ts';
import { shownFolder } from '../content-files.ts';
import { readCorpus } from '../read-corpus.ts';
import { Refusal } from '../refusal.ts';
import { isUnedited, yamlOf } from './draft/record-text.ts';
import { type DraftKind, type KnownRecords, openRecords } from './records/known-records.ts';

/** An archive as an import finds it. */
export type OpenArchive = {
  readonly corpus: Corpus;
  readonly known: KnownRecords;
  /** The files of the drafts that may be extended, by kind and id, as they were read. */
  readonly openFiles: ReadonlyMap<string, OpenFile>;
  /** The entry that claims lines of a capture, by its SHA-256; undefined when none does. */
  readonly claimOn: (sha256: string, first: number, last: number) => string | undefined;
  /** The names of captures by their SHA-256. */
  readonly captures: ReadonlyMap<string, string>;
};

/** A file of a draft record, and the text that it has as long as nobody edits it. */
export type OpenFile = { readonly path: string; readonly text: string };

/** The key of a record among those of all kinds. */
export function keyOf(kind: DraftKind, id: string): string {
  return `${kind}/${id}`;
}

/** Reads an archive for an import. Throws a `Refusal` when an entry cannot be read: what it claims is then unknown. */
export async function openArchive(content: string): Promise<OpenArchive> {
  const { corpus, issues } = await readCorpus(content);
  const unread = issues.find(({ rule }) => rule === 'no-archive');
  if (unread)
    throw new Refusal(
      `\`${content}\` is no archive: name with \`--to\` a folder that holds \`archive.yaml\``,
    );
  if (corpus.hasUnreadEntries || corpus.events.some(isDoubtful))
    throw new Refusal(
      `An entry of \`${content}\` cannot be read, so nobody can tell what was imported before: run \`npm run check\` and correct it`,
    );
  const openFiles = new Map<string, OpenFile>();
  const open = new Map<DraftKind, ReadonlySet<string>>();
  const shownAs = shownFolder(content);
  const lists: readonly (readonly [DraftKind, readonly Stored<{ draft?: unknown }>[]])[] = [
    ['agent', corpus.agents],
    ['office', corpus.offices],
    ['place', corpus.places],
    ['publisher', corpus.publishers],
  ];
  for (const [kind, stored] of lists) {
    const unedited = stored.filter(({ id, record, file, faultyFields }) => {
      if (record.draft === undefined || faultyFields.size > 0) return false;
      const path = join(content, file.slice(shownAs.length + 1));
      const text = readFileSync(path, 'utf8');
      if (!isUnedited(text)) return false;
      openFiles.set(keyOf(kind, id), { path, text });
      return true;
    });
    open.set(kind, new Set(unedited.map(({ id }) => id)));
  }
  return {
    corpus,
    known: openRecords(corpus, open),
    openFiles,
    claimOn: claimsOf(corpus),
    captures: new Map([...corpus.captures.values()].map(({ sha256, name }) => [sha256, name])),
  };
}

/** The records of an archive without its entries, or none at all: for an import into an archive that is still to be made. */
export async function openAsNew(records: string | null): Promise<OpenArchive> {
  const { corpus } = await readCorpus(records ?? '');
  const idsOf: Corpus['idsOf'] = (kind) => (kind === 'event' ? new Set() : corpus.idsOf(kind));
  return {
    corpus: { ...corpus, events: [], idsOf },
    known: openRecords(corpus),
    openFiles: new Map(),
    claimOn: () => undefined,
    captures: new Map(),
  };
}

/** True when a folder is not there, or holds nothing: then an import makes an archive of it. */
export function isFree(folder: string): boolean {
  return !existsSync(folder) || readdirSync(folder).length === 0;
}

/**
 * Makes a trial archive whose site shows its drafts, with the authority records of another one and the captures that
 * these quote. It is made beside its place, and then put there in one step.
 */
export async function makeArchive(
  content: string,
  { records, released }: { readonly records: string | null; readonly released: string },
): Promise<void> {
  const fresh = join(dirname(content), `.${basename(content)}.new~`);
  rmSync(fresh, { recursive: true, force: true });
  for (const folder of ['events', 'captures']) mkdirSync(join(fresh, folder), { recursive: true });
  if (records !== null) await copyRecords(records, fresh);
  writeFileSync(join(fresh, 'archive.yaml'), yamlOf({ ...trialArchive, released }));
  if (existsSync(content)) rmdirSync(content);
  renameSync(fresh, content);
}

/** What a record model needs to be read; an editor writes what is true of the archive. */
const trialArchive = {
  title: 'Trial archive',
  description: 'Imported reports that nobody has reviewed.',
  site: 'https://readout.example',
  language: 'en',
  licence: 'CC0-1.0',
  edition: '1',
  released: '',
  drafts: 'shown',
  coverage: 'imported reports, not reviewed',
  examples: ['talks'],
};

const copied = ['agent', 'office', 'place', 'topic', 'publisher'] as const;

async function copyRecords(records: string, content: string): Promise<void> {
  const { corpus, issues } = await readCorpus(records);
  if (issues.some(({ rule }) => rule === 'no-archive'))
    throw new Refusal(`\`--records ${records}\` is no archive: name one, or \`none\``);
  for (const kind of copied) {
    const folder = join(records, recordFolders[kind]);
    if (existsSync(folder)) cpSync(folder, join(content, recordFolders[kind]), { recursive: true });
  }
  const shownAs = shownFolder(records);
  for (const name of quotedCaptures(corpus)) {
    const file = corpus.captures.get(name)?.file;
    if (file !== undefined)
      cpSync(join(records, file.slice(shownAs.length + 1)), join(content, 'captures', name));
  }
}

/** The captures whose words the records give: without them nobody could see that they stand there. */
function quotedCaptures({ agents, offices }: Corpus): Set<string> {
  return new Set([
    ...agents.flatMap(({ record }) => (record.attested ?? []).map(({ capture }) => capture)),
    ...offices.flatMap(({ record }) =>
      record.tenures.flatMap(({ attested = [] }) => attested.map(({ capture }) => capture)),
    ),
  ]);
}

function isDoubtful({ faultyFields }: { readonly faultyFields: ReadonlySet<string> }): boolean {
  return ['source', 'source.capture', 'source.lines'].some((field) => faultyFields.has(field));
}

function claimsOf({ events, captures }: Corpus): OpenArchive['claimOn'] {
  const claims = Map.groupBy(
    events.map(({ id, record }) => ({
      id,
      sha256: captures.get(record.source.capture)?.sha256 ?? record.source.sha256,
      ...claimedLines(record.source),
    })),
    ({ sha256 }) => sha256,
  );
  return (sha256, first, last) =>
    claims.get(sha256)?.find((claim) => claim.first <= last && first <= claim.last)?.id;
}
