import { existsSync, lstatSync, readdirSync, readlinkSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';

import { Refusal } from '../corpus/refusal.ts';
import { manifestName } from './manifest.ts';
import { projectRoot } from './project-root.ts';
import { sumOf } from './sum.ts';

/**
 * Where a site is published: `out` is a symbolic link to one of the releases in `store`, the folder beside it. All that
 * a build writes before it publishes, it writes in the store and in its workshop.
 */
export type Target = {
  readonly out: string;
  readonly store: string;
  readonly stage: string;
  /** Inside the project, and this target’s alone: where its pages are rendered before they move to the stage. */
  readonly workshop: string;
  readonly lock: string;
  /** As messages call it. */
  readonly shownAs: string;
};

/** What stands at `out`: nothing (or a link of ours to a release that is gone), a link of ours to a release, or a plain folder with a site. */
export type Published =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'release'; readonly release: string }
  | { readonly kind: 'folder' };

/**
 * The target that `--out` names. Throws a `Refusal` when publishing there would replace the project, or put the site
 * among what it is made from.
 */
export function findTarget(options: { readonly out: string; readonly content: string }): Target {
  const parent = realPath(dirname(resolve(options.out)));
  const out = join(parent, basename(resolve(options.out)));
  const shownAs = options.out;
  const project = realPath(projectRoot);
  if (isInside(project, out)) throw refuse(shownAs, 'holds this project');
  for (const [name, folder] of [
    [options.content, resolve(options.content)],
    ['public', join(project, 'public')],
    ['src', join(project, 'src')],
  ] as const) {
    const source = realPath(folder);
    if (isInside(source, out)) throw refuse(shownAs, `holds \`${name}\``);
    if (isInside(out, source)) throw refuse(shownAs, `lies inside \`${name}\``);
  }
  const store = `${out}.releases`;
  return {
    out,
    store,
    stage: join(store, 'stage'),
    workshop: join(project, '.readout', `build-${sumOf(out).slice(0, 16)}`),
    lock: `${out}.lock`,
    shownAs,
  };
}

/** Looks at what stands at `out`. Throws a `Refusal` when that is nothing that a build may replace. */
export function findPublished({ out, store, shownAs }: Target): Published {
  const found = lstatSync(out, { throwIfNoEntry: false });
  if (!found) return { kind: 'nothing' };
  if (found.isSymbolicLink()) {
    const text = readlinkSync(out);
    const path = resolve(dirname(out), text);
    if (dirname(path) === store)
      return existsSync(path) ? { kind: 'release', release: basename(path) } : { kind: 'nothing' };
    throw refuse(shownAs, `is a link to \`${text}\`, which no build made`);
  }
  if (!found.isDirectory()) throw refuse(shownAs, 'is a file');
  const names = readdirSync(out);
  if (isSite(names)) return { kind: 'folder' };
  throw refuse(shownAs, 'holds files that are no site of this archive');
}

/**
 * A site of this program: by what it writes into every site, or, of a version that did not yet, by the folders it always
 * had. An empty folder may become one. A repository inside is somebody’s work.
 */
function isSite(names: readonly string[]): boolean {
  const has = (...files: readonly string[]): boolean => files.every((file) => names.includes(file));
  if (names.length === 0) return true;
  if (has('.git')) return false;
  return has('index.html', manifestName) || has('index.html', 'pagefind', 'events');
}

function refuse(shownAs: string, why: string): Refusal {
  return new Refusal(
    `Cannot publish to \`${shownAs}\`: it ${why}; give another folder as \`--out\``,
  );
}

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return (
    way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && resolve(folder, way) === path)
  );
}

/** With all links followed, as far as the path exists. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(realPath(parent), basename(path));
  }
}
