import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

import { authorityKinds } from '../../archive/authority-records.ts';
import { type Corpus, recordFolders } from '../../archive/corpus.ts';
import { shownFolder } from '../content-files.ts';
import { readCorpus } from '../read-corpus.ts';
import { Refusal } from '../refusal.ts';
import { yamlOf } from './draft/record-text.ts';

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

async function copyRecords(records: string, content: string): Promise<void> {
  const { corpus, issues } = await readCorpus(records);
  if (issues.some(({ rule }) => rule === 'no-archive'))
    throw new Refusal(`\`--records ${records}\` is no archive: name one, or \`none\``);
  for (const kind of authorityKinds) {
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
