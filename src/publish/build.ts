import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

import { addressOf } from '../archive/address.ts';
import { type Catalogue, countReports } from '../archive/catalogue.ts';
import type { Issue } from '../archive/issue.ts';
import { ledgerAdditions } from '../archive/permalinks.ts';
import { checkLocked } from '../archive/rules/permalinks.ts';
import { setEdition } from '../catalogue.ts';
import { checkCorpus } from '../corpus/check-corpus.ts';
import { appendToLedger, publishLedger, recoverLedger } from '../corpus/ledger-file.ts';
import { indexPages } from './index-pages.ts';
import type { Progress } from './progress.ts';
import { renderPages, siteOptions } from './stage.ts';
import { swapFolders } from './swap.ts';
import { listFiles, verifySite } from './verify.ts';

/** `isLocked`: nothing may be published that `permalinks.txt` does not hold already. */
export type BuildOptions = {
  readonly content: string;
  readonly out: string;
  readonly isLocked: boolean;
};

/** What a build gave. With issues that are errors, nothing was published and the folder is as it was. */
export type BuildResult = {
  readonly issues: readonly Issue[];
  readonly published: {
    readonly events: number;
    readonly reports: number;
    readonly pages: number;
  } | null;
};

/**
 * Builds the archive in one process from one reading: read, join, check, render, index, verify, and only then put the
 * site in its place. Throws when a page cannot be rendered; the published folder is untouched then, too.
 */
export async function buildSite(options: BuildOptions, progress: Progress): Promise<BuildResult> {
  const out = resolve(options.out);
  const stage = `${out}.stage`;
  progress.step('Reading and checking the archive');
  await recoverLedger(options.content, out);
  const { catalogue, trees, pageTexts, issues } = await checkCorpus(options.content);
  if (!catalogue) return { issues, published: null };
  const unlisted = options.isLocked ? checkLocked(catalogue) : [];
  if (unlisted.length > 0) return { issues: [...issues, ...unlisted], published: null };
  setEdition({ catalogue, trees, pageTexts, issues });
  try {
    await rm(stage, { recursive: true, force: true });
    progress.step(`Rendering ${catalogue.events.length} events`);
    await renderPages(catalogue.archive, stage);
    progress.step('Indexing the texts');
    await writeIndex(stage, catalogue);
    const additions = ledgerAdditions(catalogue);
    await publishLedger(stage, catalogue.ledger.text, additions);
    progress.step('Verifying the site');
    const { base } = siteOptions(catalogue.archive);
    const faults = await verifySite(stage, catalogue, base.replace(/\/$/, ''));
    if (faults.length > 0) return { issues: [...issues, ...faults], published: null };
    await swapFolders(stage, out);
    await appendToLedger(options.content, catalogue.ledger.text, additions);
  } finally {
    await rm(stage, { recursive: true, force: true });
  }
  const pages = (await listFiles(out)).filter((file) => file.endsWith('.html')).length;
  const { events } = catalogue;
  return { issues, published: { events: events.length, reports: countReports(events), pages } };
}

async function writeIndex(stage: string, { events }: Catalogue): Promise<void> {
  const pages: { url: string; html: string }[] = [];
  for (const { id } of events) {
    const url = addressOf.event(id);
    pages.push({ url, html: await readFile(join(stage, url, 'index.html'), 'utf8') });
  }
  for (const { path, content } of await indexPages(pages)) {
    const file = join(stage, 'pagefind', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}
