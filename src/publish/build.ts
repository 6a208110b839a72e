import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { addressOf } from '../archive/address.ts';
import { type Catalogue, countReports } from '../archive/catalogue.ts';
import type { Issue } from '../archive/issue.ts';
import { ledgerAdditions } from '../archive/permalinks.ts';
import { checkLocked } from '../archive/rules/permalinks.ts';
import { setEdition } from '../catalogue.ts';
import { checkCorpus } from '../corpus/check-corpus.ts';
import { appendToLedger, publishLedger, recoverLedger } from '../corpus/ledger-file.ts';
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
    /** Reports of the archive that are no part of the site. */
    readonly drafts: number;
    /** False when the very same site was published already: then nothing was swapped. */
    readonly isNew: boolean;
  } | null;
};

/**
 * Builds the archive in one process from one reading: read, join, check, render, index, verify, and only then publish the
 * site, in one step. Throws a `Refusal` when the target is no place for a site, when another build has it, or when the
 * disk is full, and other errors when a page cannot be rendered; what is published is untouched then, too.
 */
export async function buildSite(options: BuildOptions, progress: Progress): Promise<BuildResult> {
  const target = findTarget(options);
  const build = () => buildTarget(target, options, progress);
  return refuseDiskFaults(async () => {
    await mkdir(dirname(target.out), { recursive: true });
    return withLock(target.lock, `building \`${target.shownAs}\``, build);
  });
}

async function buildTarget(
  target: Target,
  { content, isLocked }: BuildOptions,
  progress: Progress,
): Promise<BuildResult> {
  await recoverTarget(target);
  const before = findPublished(target);
  progress.step('Reading and checking the archive');
  const recovered = isLocked ? 0 : await recoverLedger(content, target.out);
  if (recovered > 0)
    progress.step(
      `Entering ${recovered} lines in permalinks.txt that the last build had published`,
    );
  const { catalogue, corpus, trees, pageTexts, issues } = await checkCorpus(content);
  if (!catalogue) return { issues, published: null };
  const unlisted = isLocked ? checkLocked(catalogue) : [];
  if (unlisted.length > 0) return { issues: [...issues, ...unlisted], published: null };
  const additions = ledgerAdditions(catalogue);
  setEdition({ catalogue, trees, pageTexts, issues });
  let isNew = false;
  try {
    const faults = await stageSite(target, catalogue, additions, progress);
    if (faults.length > 0) return { issues: [...issues, ...faults], published: null };
    progress.step('Making the release');
    const release = await makeRelease(target, before);
    isNew = before.kind !== 'release' || before.release !== release;
    progress.step('Publishing');
    if (isNew) swapRelease(target, release, before);
  } finally {
    await rm(target.stage, { recursive: true, force: true });
  }
  await settlePublished(target, async () => {
    await appendToLedger(content, additions);
    if (isNew) await pruneStore(target);
  });
  const pages = (await listFiles(target.out)).filter((file) => file.endsWith('.html')).length;
  const { events } = catalogue;
  const reports = countReports(events);
  const drafts = corpus.events.length - reports;
  const published = { events: events.length, reports, pages, drafts, isNew };
  return { issues, published };
}

/** Renders, indexes and verifies the site in the stage; the faults that keep it from being published. */
async function stageSite(
  { stage, workshop }: Target,
  catalogue: Catalogue,
  additions: readonly string[],
  progress: Progress,
): Promise<Issue[]> {
  progress.step(`Rendering ${catalogue.events.length} events`);
  await renderPages(catalogue.archive, workshop, stage);
  progress.step('Indexing the texts');
  await writeIndex(stage, catalogue);
  await publishLedger(stage, catalogue.ledger.text, additions);
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
