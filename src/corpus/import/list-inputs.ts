import { type Dirent, readdirSync, statSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';

import { isRefusal, refusalOf } from './source/file-refusal.ts';
import type { FileRefusal } from './source/source-text.ts';

/** A file to import: as it was given (in a folder, with the folder before it), and where it stands. */
export type InputFile = { readonly shownAs: string; readonly path: string };

/**
 * The files that were given, and those below folders that were given, each once and in the order of names. Hidden files,
 * symbolic links, what tells of the folder (`README.md`) and what a browser saves beside a page (`talks_files/`) are left
 * out of folders, each with its line; what was named itself is always meant.
 */
export function listInputs(given: readonly string[], base: string): (InputFile | FileRefusal)[] {
  const seen = new Set<string>();
  return given
    .flatMap((shownAs) => listGiven(shownAs, isAbsolute(shownAs) ? shownAs : join(base, shownAs)))
    .filter((input) => {
      const key = isRefusal(input) ? `${input.path} ${input.message}` : input.path;
      return !seen.has(key) && seen.add(key);
    });
}

/** What systems and editors leave behind; nobody means it. */
const litter = /^(?:\.DS_Store|Thumbs\.db|desktop\.ini|\.git\w*|\..*\.sw\w|.*~|#.*#|__MACOSX)$/;

function listGiven(shownAs: string, path: string): (InputFile | FileRefusal)[] {
  return refusingFaults(shownAs, () => {
    if (!statSync(path).isDirectory()) return [{ shownAs, path }];
    const inside = listFolder(shownAs, path);
    if (inside.length > 0) return inside;
    const cure = 'name a folder that holds captures';
    return [{ path: shownAs, message: 'The folder is empty', cure }];
  });
}

function listFolder(shownAs: string, path: string): (InputFile | FileRefusal)[] {
  return refusingFaults(shownAs, () => {
    const entries = readdirSync(path, { withFileTypes: true });
    const names = new Set(entries.map(({ name }) => name));
    return entries
      .filter(({ name }) => !litter.test(name))
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap((entry) => {
        const [shown, at] = [join(shownAs, entry.name), join(path, entry.name)];
        const left = leftOut(entry, names);
        if (left) return [{ path: shown, ...left }];
        return entry.isDirectory() ? listFolder(shown, at) : [{ shownAs: shown, path: at }];
      });
  });
}

/** Why something in a folder is not imported; undefined when it is a file to import or a folder to go into. */
function leftOut(
  entry: Dirent,
  beside: ReadonlySet<string>,
): Omit<FileRefusal, 'path'> | undefined {
  const cure = 'name it if it is meant';
  // A link may lead to a capture: that it is not followed is said as a fault.
  if (entry.isSymbolicLink())
    return { message: 'A symbolic link in a folder is not followed', cure };
  if (entry.name.startsWith('.'))
    return { message: 'What is hidden in a folder is left out', cure, isLeftOut: true };
  if (entry.isFile() && /^(?:readme|licen[cs]e)(?:\.(?:md|txt|html?))?$/iu.test(entry.name))
    return { message: 'What tells of a folder is left out', cure, isLeftOut: true };
  const page = /^(.*)_files$/.exec(entry.name)?.[1];
  if (entry.isDirectory() && (beside.has(`${page}.html`) || beside.has(`${page}.htm`)))
    return { message: 'What was saved beside a page is left out', cure, isLeftOut: true };
  if (entry.isFile() || entry.isDirectory()) return undefined;
  return { message: 'This is neither a file nor a folder', cure: 'save the text as a file' };
}

function refusingFaults<T>(path: string, list: () => (T | FileRefusal)[]): (T | FileRefusal)[] {
  try {
    return list();
  } catch (error) {
    const refusal = refusalOf(path, error);
    if (refusal) return [refusal];
    throw error;
  }
}
