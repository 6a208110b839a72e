import { cp, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { build } from 'astro';

import type { ArchiveRecord } from '../archive/archive.ts';
import { projectRoot } from './project-root.ts';

/** What the archive record says to Astro: the origin, and the path below it at which the site stands. */
export function siteOptions({ site }: ArchiveRecord): { site: string; base: string } {
  const { origin, pathname } = new URL(site);
  return { site: origin, base: pathname };
}

/**
 * Renders every page of the edition that is set (`setEdition`) into a folder that does not exist yet. Throws when a page
 * cannot be rendered.
 *
 * Astro keeps the code that renders below its output folder, or, when that is outside the project, in one place for all
 * builds: there two builds at once would break each other, and a second build in one process would be given the module of
 * the first, with its pages. So each build renders in a new folder of its workshop inside the project, and then moves out.
 */
export async function renderPages(
  archive: ArchiveRecord,
  workshop: string,
  folder: string,
): Promise<void> {
  await mkdir(workshop, { recursive: true });
  // The folder itself is for this user’s eyes only, and would be so on the web server.
  const own = join(await mkdtemp(join(workshop, 'render-')), 'site');
  try {
    await build({ root: projectRoot, outDir: own, logLevel: 'warn', ...siteOptions(archive) });
    await mkdir(dirname(folder), { recursive: true });
    await move(own, folder);
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
}

/** Renames a folder, or copies it where that is another file system. */
async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    await cp(from, to, { recursive: true });
  }
}
