import { readdirSync, readFileSync, readlinkSync, statSync } from 'node:fs';
import { isAbsolute, join, normalize, relative } from 'node:path';

import { type RecordKind, recordFolders } from '../archive/corpus.ts';
import { nearest } from '../archive/identifier.ts';
import type { Issue } from '../archive/issue.ts';

/** A file of the content folder. `file` is its path as messages print it, with `/` between the folders. */
export type ContentFile = { readonly file: string; readonly path: string };

/** What a content folder holds: the files of each kind of record, and what is there and cannot be read. */
export type ContentListing = {
  readonly files: ReadonlyMap<RecordKind, readonly ContentFile[]>;
  /** Files that have a name and cannot be opened: what they hold is unknown. */
  readonly closed: ReadonlyMap<RecordKind, readonly ContentFile[]>;
  readonly issues: readonly Issue[];
};

/** The files beside the folders. */
const rootFiles: readonly string[] = ['archive.yaml', 'permalinks.txt'];

/** What systems and editors leave behind; it is nobody’s report. */
const litter = /^(?:\.DS_Store|Thumbs\.db|desktop\.ini|\.git\w+|\..*\.sw\w|.*~|#.*#)$/;

const mostBytes = 1_000_000;
/** A saved page may hold its styles and pictures, a text a hundred reports; what is larger is no report. */
export const mostCaptureBytes = 20_000_000;

/** The content folder as messages print it: as it was given, and inside the working folder relative to it. */
export function shownFolder(content: string): string {
  const inside = relative(process.cwd(), content);
  const shown = isAbsolute(content) && !inside.startsWith('..') ? inside : normalize(content);
  return shown.replaceAll('\\', '/').replace(/(.)\/$/, '$1') || '.';
}

/** An issue when the folder is none, or holds nothing of an archive. */
export function checkFolder(content: string, shownAs: string): Issue | undefined {
  const entries = entriesOf(content);
  const folders = Object.values(recordFolders);
  if (entries?.some(({ name }) => name === 'archive.yaml' || folders.includes(name)))
    return undefined;
  return {
    rule: 'no-archive',
    file: shownAs,
    message: entries ? 'This folder holds no archive' : 'There is no such folder',
    cure: 'name the folder that holds `archive.yaml` and `events/`: `--content content`',
  };
}

/** Everything below a content folder, in the order of names; what nobody reads is an issue. */
export function listContent(content: string, shownAs: string): ContentListing {
  const files = new Map<RecordKind, ContentFile[]>();
  const closed = new Map<RecordKind, ContentFile[]>();
  const issues: Issue[] = [];
  const at = (name: string): ContentFile => ({
    file: `${shownAs}/${name}`,
    path: join(content, name),
  });

  const visit = (kind: RecordKind, folder: string): void => {
    const entries = entriesOf(join(content, folder)) ?? [];
    for (const entry of filesFirst(entries)) {
      const name = `${folder}/${entry.name}`;
      const file = at(name);
      if (entry.isSymbolicLink()) {
        issues.push(symbolicLink(file));
        add(closed, kind, file);
      } else if (litter.test(entry.name)) continue;
      else if (/^[._]/.test(entry.name)) issues.push(unread(file, entry.name));
      else if (entry.isDirectory()) visit(kind, name);
      else if (!entry.isFile()) issues.push(unread(file, entry.name));
      else if (isTooLarge(file, kind)) {
        issues.push(tooLarge(file, kind));
        add(closed, kind, file);
      } else add(files, kind, file);
    }
  };

  for (const entry of entriesOf(content) ?? []) {
    const kind = kindOf(entry.name);
    const file = at(entry.name);
    if (entry.isSymbolicLink()) issues.push(symbolicLink(file));
    else if (kind && entry.isDirectory()) visit(kind, entry.name);
    else if (!rootFiles.includes(entry.name) && !litter.test(entry.name))
      issues.push(unreadAtRoot(file, entry.name, entry.isDirectory()));
  }
  return { files, closed, issues };
}

/** The bytes of a file. Reading 20,000 small files one by one takes half the time that promises of them do. */
export function readBytes(file: ContentFile): Uint8Array {
  return readFileSync(file.path);
}

/** True when there is such a file. */
export function exists({ path }: ContentFile): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

/** What stands in a folder, in the order of names whatever the file system; undefined when it is no folder. */
function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    if (
      error instanceof Error &&
      'code' in error &&
      /^(?:ENOENT|ENOTDIR)$/.test(String(error.code))
    )
      return undefined;
    throw error;
  }
}

/** So that of two files with one name the one nearer to the top is told of as the first. */
function filesFirst<T extends { isDirectory: () => boolean }>(entries: readonly T[]): T[] {
  return [
    ...entries.filter((entry) => !entry.isDirectory()),
    ...entries.filter((entry) => entry.isDirectory()),
  ];
}

function kindOf(folder: string): RecordKind | undefined {
  const kinds = Object.keys(recordFolders) as RecordKind[]; // the keys of a record of all kinds
  return kinds.find((kind) => recordFolders[kind] === folder);
}

function add(map: Map<RecordKind, ContentFile[]>, kind: RecordKind, file: ContentFile): void {
  const files = map.get(kind);
  if (files) files.push(file);
  else map.set(kind, [file]);
}

function symbolicLink({ file, path }: ContentFile): Issue {
  return {
    rule: 'symbolic-link',
    file,
    message: `This is a symbolic link to \`${readlinkSync(path)}\``,
    cure: 'put the file itself here: an archive that is moved or copied loses what lies elsewhere',
  };
}

function isTooLarge({ path }: ContentFile, kind: RecordKind): boolean {
  return statSync(path).size > (kind === 'capture' ? mostCaptureBytes : mostBytes);
}

function tooLarge({ file }: ContentFile, kind: RecordKind): Issue {
  return {
    rule: 'file-too-large',
    file,
    message: `The file is larger than ${kind === 'capture' ? 20 : 1} MB and was not read`,
    cure:
      kind === 'capture'
        ? 'save each report as a capture of its own'
        : 'a record is a page or two: look for what was pasted by mistake',
  };
}

function unread({ file }: ContentFile, name: string): Issue {
  return {
    rule: 'unread-file',
    file,
    message: `Nothing reads \`${name}\``,
    cure: /^[._]/.test(name)
      ? `name it \`${name.replace(/^[._]+/, '')}\` if it is meant, or remove it`
      : 'remove it from the content',
  };
}

function unreadAtRoot({ file }: ContentFile, name: string, isFolder: boolean): Issue {
  const near = nearest(name, isFolder ? Object.values(recordFolders) : rootFiles);
  return {
    rule: 'unread-file',
    file,
    message: `Nothing reads the ${isFolder ? 'folder' : 'file'} \`${name}\``,
    cure: near ? `did you mean \`${near}\`?` : 'move it out of the content',
  };
}
