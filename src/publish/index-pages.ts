import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

import { close, createIndex } from 'pagefind';
import { z } from 'zod';

import { stabiliseIndex } from './stable-index.ts';

/** A file of the search index: its path below `pagefind/` and its bytes. */
export type IndexFile = { readonly path: string; readonly content: Uint8Array };

/** A page to index: its address from the root of the site, without the base, and its whole HTML. */
export type PageToIndex = { readonly url: string; readonly html: string };

/** Pagefind’s own interfaces and its worker (0.5 MB): the search page has its own and loads `pagefind.js` alone. */
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\./;

let lastTurn: Promise<unknown> = Promise.resolve();

/**
 * Makes the search index of these pages: of each, what stands in elements marked `data-pagefind-body`. The same pages
 * in the same order give the same bytes. Throws, naming the page, when Pagefind refuses one or finds no word in it.
 */
export function indexPages(pages: readonly PageToIndex[]): Promise<IndexFile[]> {
  // One at a time: Pagefind has one process for all indexes, and closing it breaks off whatever another call is doing.
  const turn = lastTurn.then(() => makeIndex(pages));
  lastTurn = turn.catch(() => undefined);
  return turn;
}

/**
 * The addresses of all pages in a written index (`folder` is its `pagefind/`).
 *
 * Pagefind has no public way to ask. This relies on the format of 1.5: one file a page, `fragment/<hash>.pf_fragment`,
 * gzip; unpacked it begins with the 12 bytes `pagefind_dcd`, then JSON with the page’s `url`. Throws, naming the file,
 * when one is not so; grouped fragments (`maxFragments`) are another format and not made here.
 */
export async function readIndexedUrls(folder: string): Promise<Set<string>> {
  const fragments = join(folder, 'fragment');
  const names = await readdir(fragments);
  const urls = names.map(async (name) => readUrl(name, await readFile(join(fragments, name))));
  return new Set(await Promise.all(urls));
}

async function makeIndex(pages: readonly PageToIndex[]): Promise<IndexFile[]> {
  try {
    const { index, errors } = await createIndex();
    if (!index) throw new Error(`Pagefind cannot make an index: ${errors.join('; ')}`);
    for (const page of pages) await addPage(index, page);
    const { files, errors: faults } = await index.getFiles();
    if (faults.length > 0) throw new Error(`Pagefind cannot write the index: ${faults.join('; ')}`);
    refuseMissing(pages, files);
    // Pagefind hands the same files out in another order each time [measured, 400 reports].
    return stabiliseIndex(files.filter(({ path }) => !unused.test(path))).sort(byPath);
  } finally {
    await close();
  }
}

async function addPage(index: Index, { url, html }: PageToIndex): Promise<void> {
  // Without the mark Pagefind leaves a page out in silence or, where no page has it, indexes the furniture too.
  if (!html.includes('data-pagefind-body')) {
    throw new Error(`Cannot index ${url}: nothing in it is marked \`data-pagefind-body\``);
  }
  const { errors } = await index.addHTMLFile({ url, content: html });
  if (errors.length > 0) throw new Error(`Cannot index ${url}: ${errors.join('; ')}`);
}

/** Pagefind leaves pages without words out in silence, and its own count of their words is 1 [measured, 1.5.2]. */
function refuseMissing(pages: readonly PageToIndex[], files: readonly IndexFile[]): void {
  const fragments = files.filter(({ path }) => path.startsWith('fragment/'));
  const indexed = new Set(fragments.map(({ path, content }) => readUrl(path, content)));
  const missing = pages.filter(({ url }) => !indexed.has(url)).map(({ url }) => url);
  if (missing.length > 0)
    throw new Error(`Cannot index ${missing.join(', ')}: no words in the text`);
}

const fragment = z.object({ url: z.string() });
const head = 'pagefind_dcd';

function readUrl(name: string, bytes: Uint8Array): string {
  const text = gunzipSync(bytes).toString('utf8');
  if (!text.startsWith(head)) throw new Error(`Cannot read ${name}: it does not begin \`${head}\``);
  return fragment.parse(JSON.parse(text.slice(head.length))).url;
}

function byPath(a: IndexFile, b: IndexFile): number {
  return a.path < b.path ? -1 : 1;
}

type Index = NonNullable<Awaited<ReturnType<typeof createIndex>>['index']>;
