import {
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';

/** One file that an import puts into an archive. */
export type FileStep = {
  readonly path: string;
  readonly content: string | Uint8Array;
  /** What stood there when the archive was read; null when nothing may stand there. */
  readonly before: string | null;
};

/**
 * Writes a file whole: beside its place, then into it in one step, so that a process that is killed leaves the old file or
 * the new one. False when something else stands there than when the archive was read: that is somebody’s work, and stays.
 */
export function writeStep({ path, content, before }: FileStep): boolean {
  mkdirSync(dirname(path), { recursive: true });
  // Editors leave such names, too: nobody reads a file whose name ends in `~`.
  const fresh = `${path}.${process.pid}~`;
  writeFileSync(fresh, content);
  try {
    if (before === null) return linkInto(fresh, path);
    if (!existsSync(path) || readFileSync(path, 'utf8') !== before) return false;
    renameSync(fresh, path);
    return true;
  } finally {
    rmSync(fresh, { force: true });
  }
}

/** A link is made in one step and never in the place of another file; where the disk knows none, a name that is free is taken. */
function linkInto(fresh: string, path: string): boolean {
  try {
    linkSync(fresh, path);
    return true;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EEXIST') return false;
    if (code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'EOPNOTSUPP') throw error;
    if (existsSync(path)) return false;
    renameSync(fresh, path);
    return true;
  }
}
