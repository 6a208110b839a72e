import { gunzipSync, gzipSync } from 'node:zlib';

import { z } from 'zod';

import { type Cbor, readCbor, writeCbor } from './cbor.ts';
import type { IndexFile } from './index-pages.ts';
import { sumOf } from './sum.ts';

/** What every packed file of Pagefind 1.5 begins with, once unpacked. */
const mark = 'pagefind_dcd';

/**
 * The same index with its filters in alphabetical order. Pagefind (1.5.2) writes filters and their values in the order of
 * a hash map, another one each time, and names the files by what is in them, so no two of its indexes have the same bytes
 * (its issue 638). Here filters are sorted and named anew, and with them the files that name them: the `pf_meta` of each
 * language and `pagefind-entry.json`. Throws when a file is not as this version writes it.
 */
export function stabiliseIndex(files: readonly IndexFile[]): IndexFile[] {
  const names = new Map<string, string>();
  const stabilise = (kind: RegExp, sort: (value: Cbor) => Cbor) => (file: IndexFile) => {
    const name = kind.exec(file.path)?.[1];
    if (name === undefined) return file;
    const content = pack(sort(unpack(file)));
    const stable = nameOf(name, content);
    names.set(name, stable);
    return { path: file.path.replace(name, stable), content };
  };
  const stable = files
    .map(stabilise(/^filter\/(.+)\.pf_filter$/, sortFilter))
    .map(stabilise(/^pagefind\.(.+)\.pf_meta$/, (meta) => sortMeta(meta, names)))
    .map((file) => (file.path === 'pagefind-entry.json' ? renameHashes(file, names) : file));
  const paths = new Set(stable.map(({ path }) => path));
  if (paths.size < files.length) throw new Error('Two files of the index have the same name');
  return stable;
}

const filterFile = z.tuple([z.string(), z.array(z.tuple([z.string(), z.array(z.number())]))]);

/** `[name, [[value, pages], …]]` */
function sortFilter(value: Cbor): Cbor {
  const [name, values] = filterFile.parse(value);
  return [name, values.sort(byName)];
}

const filterList = z.array(z.tuple([z.string(), z.string()]));

/** `[version, pages, chunks, [[filter, file], …], …]` */
function sortMeta(value: Cbor, names: ReadonlyMap<string, string>): Cbor {
  if (typeof value !== 'object') throw new Error('The metadata of the index are no list');
  const filters = filterList.parse(value[3]);
  const renamed = filters.map(([filter, file]): [string, string] => [
    filter,
    stableName(names, file),
  ]);
  return value.with(3, renamed.sort(byName));
}

const entryFile = z.looseObject({
  languages: z.record(z.string(), z.looseObject({ hash: z.string() })),
});

function renameHashes({ path, content }: IndexFile, names: ReadonlyMap<string, string>): IndexFile {
  const { languages, ...rest } = entryFile.parse(JSON.parse(Buffer.from(content).toString('utf8')));
  const renamed = Object.entries(languages)
    .map(
      ([code, { hash, ...facts }]) => [code, { hash: stableName(names, hash), ...facts }] as const,
    )
    .sort(byName);
  const entry = { languages: Object.fromEntries(renamed), ...rest };
  return { path, content: Buffer.from(JSON.stringify(entry)) };
}

/** `en_39819fc` → the same language, and as many digits of our own sum. */
function nameOf(name: string, content: Uint8Array): string {
  return name.replace(/[^_]+$/, (digits) => sumOf(content).slice(0, digits.length));
}

function stableName(names: ReadonlyMap<string, string>, name: string): string {
  const stable = names.get(name);
  if (stable === undefined) throw new Error(`The index names ${name}, and there is no such file`);
  return stable;
}

function unpack({ path, content }: IndexFile): Cbor {
  const bytes = gunzipSync(content);
  if (bytes.toString('utf8', 0, mark.length) !== mark)
    throw new Error(`Cannot read ${path}: it does not begin \`${mark}\``);
  return readCbor(bytes.subarray(mark.length));
}

function pack(value: Cbor): Buffer {
  return gzipSync(Buffer.concat([Buffer.from(mark), writeCbor(value)]), { level: 9 });
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}
