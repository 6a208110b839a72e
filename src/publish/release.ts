import { rename } from 'node:fs/promises';
import { join } from 'node:path';

import { carryFiles } from './carry.ts';
import {
  carriedName,
  compareSite,
  formatSums,
  manifestName,
  readSums,
  type Sums,
  writeManifest,
} from './manifest.ts';
import { sumOf } from './sum.ts';
import type { Published, Target } from './target.ts';

/**
 * Makes the staged site a release in the store and gives its name: the first 16 digits of the sum of its manifests, and a
 * number when a release of that name is damaged. When the published release is the same site, whole, that is the one.
 */
export async function makeRelease(target: Target, published: Published): Promise<string> {
  const own = await writeManifest(target.stage);
  const before = published.kind === 'nothing' ? null : target.out;
  if (before !== null && published.kind === 'release' && (await isWhole(before, own)))
    return published.release;
  const carried = before === null ? new Map() : await carryFiles(before, target.stage, own);
  const name = sumOf(formatSums(own) + formatSums(carried)).slice(0, 16);
  for (let number = 1; ; number++) {
    const release = number === 1 ? name : `${name}-${number}`;
    const folder = join(target.store, release);
    if (await renamed(target.stage, folder)) return release;
    // The same site was published before and is kept for roll-back, or a build was killed before it could publish it.
    if (await isWhole(folder, own, carried)) return release;
  }
}

/** True for names that `makeRelease` gives. */
export function isReleaseName(name: string): boolean {
  return /^[0-9a-f]{16}(?:-\d+)?$/.test(name);
}

/** True when a site holds exactly these files, and those that it was made to carry, or exactly these carried ones. */
async function isWhole(site: string, own: Sums, carried?: Sums): Promise<boolean> {
  const found = await readSums(site, manifestName);
  if (found === null || formatSums(found) !== formatSums(own)) return false;
  const foundCarried = (await readSums(site, carriedName)) ?? new Map();
  if (carried && formatSums(carried) !== formatSums(foundCarried)) return false;
  return (await compareSite(site, new Map([...own, ...foundCarried]))).length === 0;
}

/** False when a folder with something in it stands there. */
async function renamed(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOTEMPTY' || code === 'EEXIST') return false;
    throw error;
  }
}
