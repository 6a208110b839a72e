import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { makeRelease } from '../../src/publish/release.ts';
import { pruneStore, recoverTarget, swapRelease } from '../../src/publish/swap.ts';
import { findPublished, findTarget, type Target } from '../../src/publish/target.ts';

/** A site by file; `publish` puts it through all that a build does after rendering. */
export type SmallSite = Readonly<Record<string, string>>;

/** Two versions of a site: a page, a stylesheet with a hash in its name, a fragment of the index that both have. */
export const versions = { a: version('a'), b: version('b'), c: version('c') } as const;

export function version(name: string): SmallSite {
  return {
    'index.html': `<h1>${name}</h1>`,
    [`_astro/layout.${name}.css`]: `/* ${name} */`,
    'pagefind/fragment/en_1.pf_fragment': 'shared',
    'pagefind/pagefind.js': `// ${name}`,
  };
}

/** A site as an earlier version left it in a plain folder. */
export const plainSite: SmallSite = { ...version('old'), 'events/index.html': '<h1>Events</h1>' };

/** A target in a folder of its own. */
export async function newTarget(): Promise<Target> {
  const folder = await mkdtemp(join(tmpdir(), 'readout-target-'));
  return findTarget({ out: join(folder, 'dist'), content: 'content' });
}

export async function publish(target: Target, site: SmallSite): Promise<string> {
  await recoverTarget(target);
  const before = findPublished(target);
  await writeSite(target.stage, site);
  const release = await makeRelease(target, before);
  const isNew = before.kind !== 'release' || before.release !== release;
  if (isNew) swapRelease(target, release, before);
  await rm(target.stage, { recursive: true, force: true });
  if (isNew) await pruneStore(target);
  return release;
}

export async function writeSite(folder: string, site: SmallSite): Promise<void> {
  for (const [file, text] of Object.entries(site)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
}

/** Every file below a folder with its text. */
export async function readSite(folder: string): Promise<SmallSite> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const texts = files.map(async (file) => [
    file.slice(folder.length + 1),
    await readFile(file, 'utf8'),
  ]);
  return Object.fromEntries(await Promise.all(texts));
}

export async function removeTarget({ out }: Target): Promise<void> {
  await rm(dirname(out), { recursive: true });
}
