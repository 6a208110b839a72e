import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { carriedName, formatSums, manifestName, readSums, type Sums } from './manifest.ts';
import { sumOf } from './sum.ts';
import { listFiles } from './site-files.ts';

/** Files with a hash of what is in them in their name: one edition’s never stand in the way of another’s. */
const hashed = /^_astro\/|^pagefind\/.*\.pf_[a-z]+$/;

/**
 * Carries into a staged site what pages of the release before may still ask for: its own files with hashed names that
 * the new site lacks. What that release itself had carried stays behind, so a file outlives its edition by one
 * generation. Lists what was carried in `carried.sha256`; writes no such file when there is nothing.
 */
export async function carryFiles(before: string, stage: string, own: Sums): Promise<Sums> {
  const files = await hashedFiles(before);
  const carried = new Map<string, string>();
  for (const [file, expected] of files) {
    if (own.has(file)) continue;
    const bytes = await readFile(join(before, file)).catch(() => null);
    if (bytes === null || (expected !== null && expected !== sumOf(bytes))) continue;
    // A copy, no hard link: what damages a file of one release shall not reach the other.
    await mkdir(dirname(join(stage, file)), { recursive: true });
    await writeFile(join(stage, file), bytes);
    carried.set(file, sumOf(bytes));
  }
  if (carried.size > 0) await writeFile(join(stage, carriedName), formatSums(carried));
  return carried;
}

/** With the sum that the manifest gives; a site of an older version has none. */
async function hashedFiles(site: string): Promise<Map<string, string | null>> {
  const sums = await readSums(site, manifestName);
  const files = sums ? [...sums.keys()] : await listFiles(site);
  const kept = files.filter((file) => hashed.test(file));
  return new Map(kept.map((file) => [file, sums?.get(file) ?? null]));
}
