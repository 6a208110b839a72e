import { createHash } from 'node:crypto';
import { readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

import { firstSmallEvent } from './make-archive.ts';

/** What a reader found: how many files it asked for, those it did not get, and releases whose files do not go together. */
export type Reading = {
  readonly reads: number;
  readonly failed: readonly string[];
  readonly mixed: readonly string[];
};

/**
 * A process that reads a published site again and again, as browsers do, until it is told to end:
 * `node reader.ts OUT`. It says `ready` after the first round and its `Reading` at the end.
 */
const [out = ''] = process.argv.slice(2);
const failed: string[] = [];
const mixed: string[] = [];
let reads = 0;
let isOver = false;

process.on('message', () => (isOver = true));
for (let round = 1; !isOver; round++) {
  readAsBrowser();
  readOneRelease();
  if (round === 1) process.send?.('ready');
  // Without a pause it would take one of two processors from the builds.
  await setTimeout(5);
}
process.send?.({ reads, failed, mixed } satisfies Reading, () => process.disconnect());

/** A page and what it loads, a search and what it loads; between two files another release may have been published. */
function readAsBrowser(): void {
  for (const page of ['index.html', `${firstSmallEvent}index.html`]) {
    const html = read(page);
    if (html === null) continue;
    if (editionOf(html) === undefined) mixed.push(`${page} is of neither edition`);
    read(/href="\/(_astro\/[^"]+\.css)"/.exec(html)?.[1] ?? 'no stylesheet in the page');
  }
  read('manifest.sha256');
  const entry = read('pagefind/pagefind-entry.json');
  if (entry === null) return;
  const [, hash] = /"hash":"([^"]+)"/.exec(entry) ?? [];
  read(`pagefind/pagefind.${hash}.pf_meta`);
}

/** The files of the release that is published at this moment: each as its manifest says, all of one edition. */
function readOneRelease(): void {
  const release = realpathSync(out);
  const at = (file: string): string => readFileSync(join(release, file), 'utf8');
  try {
    const manifest = at('manifest.sha256');
    const pages = ['index.html', `${firstSmallEvent.slice(1)}index.html`, '404.html'];
    for (const page of pages) {
      const sum = createHash('sha256').update(at(page)).digest('hex');
      if (!manifest.includes(`${sum}  ${page}\n`)) mixed.push(`${page} is not in its manifest`);
    }
    const editions = new Set(pages.map((page) => editionOf(at(page))));
    if (editions.size !== 1) mixed.push(`${release} has pages of both editions`);
    reads += 1 + 2 * pages.length;
  } catch (error) {
    failed.push(String(error));
  }
}

function read(file: string): string | null {
  reads += 1;
  try {
    return readFileSync(join(out, file), 'utf8');
  } catch (error) {
    failed.push(String(error));
    return null;
  }
}

function editionOf(html: string): string | undefined {
  return /Readout ([AB])\b/.exec(html)?.[1];
}
