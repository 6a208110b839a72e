import { readdirSync, statSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';

import type { Refusal } from './source/source-text.ts';

/** A file to import: as it was given (in a folder, with the folder before it), and where it stands. */
export type InputFile = { readonly shownAs: string; readonly path: string };

/** The files that were given, and those in folders that were given, in the order of names; what is neither is refused. */
export function listInputs(given: readonly string[], base: string): (InputFile | Refusal)[] {
  return given.flatMap((shownAs) =>
    listInput(shownAs, isAbsolute(shownAs) ? shownAs : join(base, shownAs)),
  );
}

export function isRefusal<T extends object>(value: T | Refusal): value is Refusal {
  return 'message' in value && 'cure' in value;
}

/** More than this is no report, nor a file of records that was made to be read. */
const mostBytes = 500_000_000;

function listInput(shownAs: string, path: string): (InputFile | Refusal)[] {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found)
    return [
      {
        path: shownAs,
        message: 'There is no such file',
        cure: 'name a file or a folder that exists',
      },
    ];
  if (found.isDirectory()) return listFolder(shownAs, path);
  if (!found.isFile())
    return [
      {
        path: shownAs,
        message: 'This is neither a file nor a folder',
        cure: 'save the text as a file',
      },
    ];
  if (found.size > mostBytes)
    return [
      {
        path: shownAs,
        message: `The file has ${megabytes(found.size)} MB`,
        cure: 'divide it: a report is a page or two',
      },
    ];
  return [{ shownAs, path }];
}

function listFolder(shownAs: string, path: string): (InputFile | Refusal)[] {
  const inside = readdirSync(path, { withFileTypes: true })
    .filter((entry) => !/^[._]|~$/.test(entry.name))
    .filter(
      (entry) =>
        !(
          entry.isSymbolicLink() &&
          statSync(join(path, entry.name), { throwIfNoEntry: false })?.isDirectory()
        ),
    )
    .map(({ name }) => name)
    .sort();
  if (inside.length === 0)
    return [
      { path: shownAs, message: 'The folder is empty', cure: 'name a folder that holds captures' },
    ];
  return inside.flatMap((name) => listInput(join(shownAs, name), join(path, name)));
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1_000_000);
}
