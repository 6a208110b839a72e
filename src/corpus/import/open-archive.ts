import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { type AuthorityKind, authorityRecords } from '../../archive/authority-records.ts';
import type { Corpus } from '../../archive/corpus.ts';
import { claimedLines } from '../../archive/source.ts';
import { shownFolder } from '../content-files.ts';
import { readCorpus } from '../read-corpus.ts';
import { Refusal } from '../refusal.ts';
import { isUnedited } from './draft/record-text.ts';
import { type KnownRecords, openRecords } from './records/known-records.ts';

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
export function keyOf(kind: AuthorityKind, id: string): string {
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
  const openFiles = openFilesOf(content, corpus);
  return {
    corpus,
    known: openRecords(corpus, (kind, id) => openFiles.has(keyOf(kind, id))),
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

/** The drafts that an import wrote and nobody has edited since. */
function openFilesOf(content: string, corpus: Corpus): Map<string, OpenFile> {
  const shownAs = shownFolder(content);
  const drafts = authorityRecords(corpus).flatMap(([kind, stored]) =>
    stored
      .filter(({ record, faultyFields }) => record.draft !== undefined && faultyFields.size === 0)
      .map(({ id, file }): [string, OpenFile] => {
        const path = join(content, file.slice(shownAs.length + 1));
        return [keyOf(kind, id), { path, text: readFileSync(path, 'utf8') }];
      }),
  );
  return new Map(drafts.filter(([, { text }]) => isUnedited(text)));
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
