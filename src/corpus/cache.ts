import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deserialize, serialize } from 'node:v8';

/**
 * Values by the hash of what they were made from; none of them is ever wrong, some are missing. `keep` is given the value
 * again or for the first time: only what was kept since the cache was opened is saved.
 */
export type Cache<T> = {
  readonly find: (key: string) => T | undefined;
  readonly keep: (key: string, value: T) => void;
  readonly save: () => void;
};

const project = fileURLToPath(new URL('../..', import.meta.url));
const rooms = ['src/archive', 'src/markdown', 'src/corpus'];

/**
 * Opens the cache of one content folder. It is one file, written beside itself and then put in its place, so that a build
 * that is killed leaves the old one; a file that cannot be read counts as empty.
 */
export function openCache<T>(content: string, name: string): Cache<T> {
  const folder = join(project, '.readout', 'cache', hashOf(resolve(content)).slice(0, 16));
  const file = join(folder, name);
  const stored = readStored<T>(file);
  const kept = new Map<string, T>();
  return {
    find: (key) => stored.get(key),
    keep: (key, value) => void kept.set(key, value),
    save: () => {
      const isSame = kept.size === stored.size && [...kept.keys()].every((key) => stored.has(key));
      if (isSame) return;
      const fresh = `${file}.${process.pid}`;
      try {
        mkdirSync(folder, { recursive: true });
        writeFileSync(fresh, serialize({ code: codeHash(), values: kept }));
        renameSync(fresh, file);
      } catch {
        // A disk that is full or closed costs time at the next reading, and nothing else.
        rmSync(fresh, { force: true });
      }
    },
  };
}

/** The hash of some texts and bytes, one after the other. */
export function hashOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex');
}

function readStored<T>(file: string): ReadonlyMap<string, T> {
  try {
    const stored: unknown = deserialize(readFileSync(file));
    if (!isStored<T>(stored) || stored.code !== codeHash()) return new Map();
    return stored.values;
  } catch {
    return new Map();
  }
}

function isStored<T>(value: unknown): value is { code: string; values: ReadonlyMap<string, T> } {
  return typeof value === 'object' && value !== null && 'code' in value && 'values' in value;
}

let knownCodeHash: string | undefined;

/** The hash of all that makes values from texts: our own code, the packages, and Node. */
function codeHash(): string {
  knownCodeHash ??= hashOf(
    process.version,
    readIfThere(join(project, 'package-lock.json')),
    ...rooms.flatMap((room) =>
      readdirSync(join(project, room), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.ts'))
        .sort()
        .map((file) => readFileSync(join(project, room, file))),
    ),
  );
  return knownCodeHash;
}

function readIfThere(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
