import { lstatSync, readdirSync, readlinkSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, join } from 'node:path';

import { Refusal } from '../corpus/refusal.ts';
import { isReleaseName } from './release.ts';
import type { Published, Target } from './target.ts';

/** What may stand in the store beside releases: a link about to be published, a folder that a link replaced, rubbish. */
const fresh = 'next';
const takenOver = 'taken-over';
const rubbish = 'rubbish';

/**
 * Publishes a release of the store: one rename puts a new link over the old one, so whoever asks gets the one release or
 * the other. A plain folder cannot be replaced in one step (Node has no exchange of two names): for the moment between
 * two renames nothing stands there. No signal is handled in it, for the steps do not wait; `recoverTarget` puts the
 * folder back after a kill.
 */
export function swapRelease({ out, store, shownAs }: Target, release: string): void {
  const link = join(store, fresh);
  symlinkSync(join(basename(store), release), link, 'dir');
  if (!isPlainFolder(out)) return renameSync(link, out);
  const folder = join(store, takenOver);
  rmSync(folder, { recursive: true, force: true });
  moveFolder(out, folder, shownAs);
  try {
    renameSync(link, out);
  } catch (error) {
    renameSync(folder, out);
    throw error;
  }
}

/** Takes away all releases but the published one and the one before it, kept for roll-back and for pages that are open. */
export async function pruneStore({ out, store }: Target, before: Published): Promise<void> {
  const kept = [
    basename(readlinkSync(out)),
    before.kind === 'release' ? before.release : takenOver,
  ];
  const old = readdirSync(store).filter((name) => name === takenOver || isReleaseName(name));
  for (const name of old.filter((name) => !kept.includes(name))) {
    // A release that was only half removed would still have the name of a whole one.
    renameSync(join(store, name), join(store, rubbish));
    await rm(join(store, rubbish), { recursive: true });
  }
}

/** Puts the target in order after a build that was killed: nothing unfinished stays, and what was published is back. */
export async function recoverTarget({ out, store, stage }: Target): Promise<void> {
  const folder = join(store, takenOver);
  const isBetweenRenames = exists(join(store, fresh)) && exists(folder) && !exists(out);
  if (isBetweenRenames) renameSync(folder, out);
  for (const path of [stage, join(store, fresh), join(store, rubbish)])
    await rm(path, { recursive: true, force: true });
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

function isPlainFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** True also for a link that leads nowhere. */
function exists(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}
