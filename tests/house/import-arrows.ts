import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

/**
 * Which room may import which (design: “The rooms”). A room may always import from itself. `styles` are reached from
 * layouts; `catalogue.ts` stands between the edge and the pages.
 */
const arrows: Readonly<Record<string, readonly string[]>> = {
  archive: [],
  markdown: ['archive'],
  corpus: ['markdown', 'archive'],
  'catalogue.ts': ['archive', 'markdown'],
  client: ['archive'],
  components: ['archive', 'client', 'catalogue.ts'],
  layouts: ['components', 'archive', 'catalogue.ts', 'styles'],
  pages: ['layouts', 'components', 'archive', 'catalogue.ts'],
  review: ['layouts', 'components', 'archive', 'catalogue.ts'],
  publish: ['corpus', 'archive', 'catalogue.ts'],
  scripts: ['publish', 'corpus', 'archive', 'catalogue.ts', 'tests'],
};

/** What no file of a room may import: the archive touches no file system, network, clock, DOM or Astro. */
const forbiddenPackages: Readonly<Record<string, RegExp>> = {
  archive: /^(?:node:|astro|pagefind|remark|rehype|unist|yaml)/,
  client: /^(?:node:|astro|remark|rehype|yaml)/,
};

/** The imports below a project’s root that go against the arrows, a line each. */
export function brokenArrows(root: string): string[] {
  return sourceFiles(root).flatMap((file) => {
    const room = roomOf(file);
    const allowed = [room, ...(arrows[room] ?? [])];
    return importsOf(readFileSync(join(root, file), 'utf8')).flatMap((target) => {
      const imported = resolveImport(file, target);
      if (imported === undefined)
        return forbiddenPackages[room]?.test(target) ? [`${file} imports ${target}`] : [];
      return allowed.includes(roomOf(imported)) ? [] : [`${file} imports ${imported}`];
    });
  });
}

/** `src/archive/date.ts` → `archive`; `src/catalogue.ts` → `catalogue.ts`; `scripts/build.ts` → `scripts`. */
function roomOf(file: string): string {
  const [top = '', second = ''] = file.split('/');
  return top === 'src' ? second : top;
}

/** The file that an import leads to, from the root of the project; undefined for a package. */
function resolveImport(file: string, target: string): string | undefined {
  if (target.startsWith('#')) return `src/${target.slice(1)}`;
  if (target.startsWith('.')) return posix.join(dirname(file), target);
  return undefined;
}

function importsOf(code: string): string[] {
  const found = code.matchAll(/(?:\bfrom|\bimport|\bimport\()\s*['"]([^'"]+)['"]/g);
  return Array.from(found, ([, target]) => target ?? '');
}

function sourceFiles(root: string): string[] {
  return ['src', 'scripts'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
      .filter((name) => /\.(?:ts|astro|mjs)$/.test(name) && !name.endsWith('.d.ts')),
  );
}
