import { type Dirent, readdirSync, statSync } from 'node:fs';

import { refusalOf } from './open-source.ts';
import type { Refusal } from './source-text.ts';

/** The files to import, and what was left out of the folders. */
export type SourceListing = {
  readonly files: readonly string[];
  readonly refusals: readonly Refusal[];
};

/** What systems and editors leave behind; nobody means it. */
const litter = /^(?:\.DS_Store|Thumbs\.db|desktop\.ini|\.git\w*|\..*\.sw\w|.*~|#.*#|__MACOSX)$/;

/**
 * The files that paths lead to, each once: of a folder all that lie below it, in the order of names. Hidden files, symbolic
 * links and the pictures and styles that a browser saves beside a page (`talks_files/`) are left out, with a line each.
 */
export function listSources(paths: readonly string[]): SourceListing {
  const files = new Set<string>();
  const refusals: Refusal[] = [];
  const visit = (folder: string): void => {
    const entries = entriesOf(folder);
    if (!Array.isArray(entries)) return void refusals.push(entries);
    for (const entry of entries) {
      const path = `${folder.replace(/\/+$/, '')}/${entry.name}`;
      if (litter.test(entry.name)) continue;
      const left = leftOut(path, entry, entries);
      if (left) refusals.push(left);
      else if (entry.isDirectory()) visit(path);
      else files.add(path);
    }
  };
  for (const path of paths) {
    const kind = kindOf(path);
    if (kind === 'folder') visit(path);
    else if (kind === 'file') files.add(path);
    else refusals.push(kind);
  }
  return { files: [...files], refusals };
}

/** Why an entry of a folder is left out; undefined when it is a file to import or a folder to go into. */
function leftOut(path: string, entry: Dirent, beside: readonly Dirent[]): Refusal | undefined {
  if (entry.isSymbolicLink())
    return { path, message: 'Symbolic links are not followed', cure: 'name the file itself' };
  if (entry.name.startsWith('.'))
    return { path, message: 'Hidden files are left out', cure: 'name it if it is meant' };
  if (entry.isDirectory()) {
    const page = /^(.*)_files$/.exec(entry.name)?.[1];
    const isBesidePage = beside.some(
      ({ name }) => page !== undefined && (name === `${page}.html` || name === `${page}.htm`),
    );
    return isBesidePage
      ? {
          path,
          message: 'What was saved beside a page is left out',
          cure: 'name it if it is meant',
        }
      : undefined;
  }
  if (entry.isFile()) return undefined;
  return { path, message: 'This is no file', cure: 'remove it' };
}

function entriesOf(folder: string): Dirent[] | Refusal {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    const refusal = refusalOf(folder, error);
    if (refusal) return refusal;
    throw error;
  }
}

/** A link that was named itself is followed: whoever named it means what it leads to. */
function kindOf(path: string): 'file' | 'folder' | Refusal {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    const refusal = refusalOf(path, error);
    if (refusal) return refusal;
    throw error;
  }
}
