import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { addressOf } from '../archive/address.ts';
import { type Catalogue, countReports, makeCatalogue } from '../archive/catalogue.ts';
import type { Issue } from '../archive/issue.ts';
import { setEdition } from '../catalogue.ts';
import { checkCorpus } from '../corpus/check-corpus.ts';
import { withLock } from '../corpus/lock.ts';
import { refuseDiskFaults, settlePublished } from './disk-fault.ts';
import { indexPages } from './index-pages.ts';
import type { Progress } from './progress.ts';
import { makeRelease } from './release.ts';
import { listFiles } from './site-files.ts';
import { renderPages, siteOptions } from './stage.ts';
import { pruneStore, recoverTarget, swapRelease } from './swap.ts';
import { findPublished, findTarget, type Target } from './target.ts';
import { verifySite } from './verify.ts';

/** What a build gave. With issues that are errors, nothing was published and the folder is as it was. */
export type BuildResult = {
  readonly issues: readonly Issue[];
  readonly published: {
    readonly events: number;
    readonly reports: number;
    readonly pages: number;
    /** False when the very same site was published already: then nothing was swapped. */
    readonly isNew: boolean;
  } | null;
};

/**
 * Builds the archive in one process from one reading: read, join, check, render, index, verify, and only then publish the
 * site, in one step. Throws a `Refusal` when the target is no place for a site, when another build has it, or when the
 * disk is full, and other errors when a page cannot be rendered; what is published is untouched then, too.
 */
export async function buildSite(
  options: { readonly content: string; readonly out: string },
  progress: Progress,
): Promise<BuildResult> {
  const target = findTarget(options);
  const build = () => buildTarget(target, options.content, progress);
  return refuseDiskFaults(async () => {
    await mkdir(dirname(target.out), { recursive: true });
    return withLock(target.lock, `building \`${target.shownAs}\``, build);
  });
}

async function buildTarget(
  target: Target,
  content: string,
  progress: Progress,
): Promise<BuildResult> {
  await recoverTarget(target);
  const before = findPublished(target);
  progress.step('Reading and checking the archive');
  const { corpus, trees, pageTexts, issues, isWhole } = await checkCorpus(content);
  if (!isWhole) return { issues, published: null };
  const catalogue = makeCatalogue(corpus);
  setEdition({ catalogue, trees, pageTexts, issues });
  let isNew = false;
  try {
    const faults = await stageSite(target.stage, catalogue, progress);
    if (faults.length > 0) return { issues: [...issues, ...faults], published: null };
    progress.step('Publishing');
    const release = await makeRelease(target, before);
    isNew = before.kind !== 'release' || before.release !== release;
    if (isNew) swapRelease(target, release, before);
  } finally {
    await rm(target.stage, { recursive: true, force: true });
  }
  if (isNew) await settlePublished(target, () => pruneStore(target));
  const pages = (await listFiles(target.out)).filter((file) => file.endsWith('.html')).length;
  const { events } = catalogue;
  const published = { events: events.length, reports: countReports(events), pages, isNew };
  return { issues, published };
}

/** Renders, indexes and verifies the site in the stage; the faults that keep it from being published. */
async function stageSite(
  stage: string,
  catalogue: Catalogue,
  progress: Progress,
): Promise<Issue[]> {
  progress.step(`Rendering ${catalogue.events.length} events`);
  await renderPages(catalogue.archive, stage);
  progress.step('Indexing the texts');
  await writeIndex(stage, catalogue);
  progress.step('Verifying the site');
  const { base } = siteOptions(catalogue.archive);
  return verifySite(stage, catalogue, base.replace(/\/$/, ''));
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
