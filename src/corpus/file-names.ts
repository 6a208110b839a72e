import { basename } from 'node:path';

import { faultOfIdentifier, identifierFrom, isIdentifier } from '../archive/identifier.ts';
import type { Issue } from '../archive/issue.ts';
import { lookOf } from '../archive/look-alike.ts';
import type { ContentFile } from './content-files.ts';

/** A file of a record, with the id that its name gives it or was meant to give it. */
export type NamedFile = ContentFile & { readonly id: string };

/** What each kind of record may be called by mistake. */
const endings = {
  '.md': /\.(?:md|markdown|mdown|mkd|mdx)$/i,
  '.yaml': /\.(?:yaml|yml)$/i,
} as const;

type Extension = keyof typeof endings;

/** The files with their ids, and issues for names that can be none, for ids that stand twice, and for files nobody reads. */
export function nameFiles(
  files: readonly ContentFile[],
  extension: Extension,
): { readonly named: readonly NamedFile[]; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const named: NamedFile[] = [];
  for (const file of files) {
    const name = basename(file.file);
    const stem = name.replace(endings[extension], '');
    if (stem === name) issues.push(nobodyReads(file, name, extension));
    else
      named.push({ ...file, id: faultOfIdentifier(stem) ? (identifierFrom(stem) ?? stem) : stem });
  }
  return { named, issues: [...issues, ...checkNames(named, extension)] };
}

/** The id that the name of a file was meant to give it. */
export function idOf({ file }: ContentFile, extension: Extension): string {
  const stem = basename(file).replace(endings[extension], '');
  return identifierFrom(stem) ?? stem;
}

/** The files whose names are right come first, so that the others are told of them. */
function checkNames(named: readonly NamedFile[], extension: Extension): Issue[] {
  const byLook = new Map<string, NamedFile>();
  const taken = new Set(named.map(({ id }) => id));
  const isRight = (file: NamedFile): boolean =>
    isIdentifier(file.id) && basename(file.file) === `${file.id}${extension}`;
  const inOrder = [...named.filter(isRight), ...named.filter((file) => !isRight(file))];
  const issues: Issue[] = [];
  for (const file of inOrder) {
    const look = lookOf(file.id);
    const other = byLook.get(look);
    if (!other) byLook.set(look, file);
    if (other && basename(other.file) === basename(file.file))
      issues.push(duplicate(file, other, extension, taken));
    else if (other) issues.push(lookAlike(file, other));
    else if (!isRight(file)) issues.push(badName(file, extension));
  }
  return issues;
}

function duplicate(
  { id, file }: NamedFile,
  other: NamedFile,
  extension: Extension,
  taken: Set<string>,
): Issue {
  const free = nextFree(id, taken);
  taken.add(free);
  return {
    rule: 'duplicate-id',
    file,
    position: { line: 1, column: 1 },
    message: `The id \`${id}\` is already that of \`${other.file}\``,
    cure: `rename this file: \`${free}${extension}\` is free`,
  };
}

function lookAlike({ file }: NamedFile, other: NamedFile): Issue {
  return {
    rule: 'look-alike-id',
    file,
    message: `The name \`${basename(file)}\` looks like that of \`${other.file}\``,
    cure: 'keep one of the two files, or give this one a name that nobody can take for the other',
  };
}

function badName({ file, id }: NamedFile, extension: Extension): Issue {
  const name = basename(file);
  const fault = faultOfIdentifier(name.replace(endings[extension], ''));
  return {
    rule: 'file-name',
    file,
    message: `The name \`${name}\` ${fault ?? `does not end in \`${extension}\``}`,
    cure: faultOfIdentifier(id)
      ? `name the file in lower-case letters, digits and single hyphens, ending in \`${extension}\``
      : `rename it \`${id}${extension}\``,
  };
}

function nobodyReads({ file }: ContentFile, name: string, extension: Extension): Issue {
  return {
    rule: 'unread-file',
    file,
    message: `Nothing reads \`${name}\` here`,
    cure: `a record ends in \`${extension}\`; move other files out of the content`,
  };
}

function nextFree(id: string, taken: ReadonlySet<string>): string {
  let number = 2;
  while (taken.has(`${id}-${number}`)) number += 1;
  return `${id}-${number}`;
}
