import { build } from 'astro';

import type { ArchiveRecord } from '../archive/archive.ts';
import { projectRoot } from './project-root.ts';

/** What the archive record says to Astro: the origin, and the path below it at which the site stands. */
export function siteOptions({ site }: ArchiveRecord): { site: string; base: string } {
  const { origin, pathname } = new URL(site);
  return { site: origin, base: pathname };
}

/** Renders every page of the edition that is set (`setEdition`) into a folder. Throws when a page cannot be rendered. */
export async function renderPages(archive: ArchiveRecord, folder: string): Promise<void> {
  await build({
    root: projectRoot,
    outDir: folder,
    logLevel: 'warn',
    ...siteOptions(archive),
  });
}
