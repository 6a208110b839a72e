import { lstatSync, readdirSync, readlinkSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, join } from 'node:path';

import { Refusal } from '../corpus/refusal.ts';
import { isReleaseName } from './release.ts';
import type { Published, Target } from './target.ts';

/**
 * What may stand in the store beside releases: a link to the release before the published one, a link that is about to
 * take its place, a folder whose place a link took, and what is being removed.
 */
const before = 'before';
const next = 'next';
const takenOver = 'taken-over';
const rubbish = 'rubbish';

/**
 * Publishes a release of the store: one rename puts a new link over the old one, so whoever asks gets the one release or
 * the other. A plain folder cannot be replaced in one step (Node has no exchange of two names): for the moment between
 * two renames nothing stands there. No signal is handled in it, for the steps do not wait; `recoverTarget` puts the
 * folder back after a kill.
 */
export function swapRelease(
  { out, store, shownAs }: Target,
  release: string,
  published: Published,
): void {
  if (published.kind === 'release') placeLink(store, published.release, join(store, before));
  if (published.kind !== 'folder') return placeLink(store, inStore(store, release), out);
  const folder = join(store, takenOver);
  rmSync(folder, { recursive: true, force: true });
  placeLink(store, takenOver, join(store, before));
  symlinkSync(inStore(store, release), join(store, next), 'dir');
  moveFolder(out, folder, shownAs);
  try {
    renameSync(join(store, next), out);
  } catch (error) {
    renameSync(folder, out);
    throw error;
  }
}

/** Takes away all releases but the published one and the one before it, kept for roll-back and for pages that are open. */
export async function pruneStore({ out, store }: Target): Promise<void> {
  const kept = [out, join(store, before)].map(releaseAt);
  // Nothing before, or a build was killed just before it could publish: then nobody knows what was to be kept.
  if (kept.includes(null) || kept[0] === kept[1]) return;
  const old = readdirSync(store).filter((name) => name === takenOver || isReleaseName(name));
  for (const name of old.filter((name) => !kept.includes(name))) {
    // A release that was only half removed would still have the name of a whole one.
    renameSync(join(store, name), join(store, rubbish));
    await rm(join(store, rubbish), { recursive: true });
  }
}

/** Puts the target in order after a build that was killed: nothing unfinished stays, and what was published is back. */
export async function recoverTarget(target: Target): Promise<void> {
  const { out, store, stage, workshop } = target;
  const folder = join(store, takenOver);
  const isBetweenRenames = exists(join(store, next)) && exists(folder) && !exists(out);
  if (isBetweenRenames) renameSync(folder, out);
  for (const path of [stage, workshop, join(store, next), join(store, rubbish)])
    await rm(path, { recursive: true, force: true });
  await pruneStore(target);
}

/** Puts a link in its place in one step, whether one is there or not. */
function placeLink(store: string, text: string, path: string): void {
  symlinkSync(text, join(store, next), 'dir');
  renameSync(join(store, next), path);
}

/** Relative, so that the whole may be moved. */
function inStore(store: string, release: string): string {
  return join(basename(store), release);
}

function moveFolder(from: string, to: string, shownAs: string): void {
  try {
    renameSync(from, to);
  } catch (cause) {
    // A mount point, most likely.
    throw new Refusal(
      `Cannot publish to \`${shownAs}\`: the folder cannot be moved; give a folder inside it as \`--out\``,
      { cause },
    );
  }
}

/** The name of the release that a link leads to; null when there is no link. */
function releaseAt(path: string): string | null {
  const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
  return isLink ? basename(readlinkSync(path)) : null;
}

/** True also for a link that leads nowhere. */
function exists(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}
