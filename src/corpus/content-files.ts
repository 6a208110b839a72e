import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Issue } from '../archive/issue.ts';

/** A file of the content folder. `file` is its path as messages print it, with `/` between the folders. */
export type ContentFile = { readonly file: string; readonly path: string };

/** The files below a folder of the content, in the order of their names; none when the folder does not exist. */
export async function listFiles(
  content: string,
  shownAs: string,
  folder: string,
): Promise<ContentFile[]> {
  const names = await namesBelow(join(content, folder));
  return names
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => !/(^|\/)[._]/.test(name))
    .sort()
    .map((name) => ({ file: `${shownAs}/${folder}/${name}`, path: join(content, folder, name) }));
}

/** The text of a file without byte order mark and with `\n` line ends; an issue when its bytes are not UTF-8. */
export async function readText(file: ContentFile): Promise<string | Issue> {
  return decodeText(file, await readFile(file.path));
}

/** The same for bytes that were read already. */
export function decodeText({ file }: ContentFile, bytes: Uint8Array): string | Issue {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\r\n', '\n');
  } catch {
    const { line, offset } = firstBadByte(bytes);
    return {
      rule: 'not-utf-8',
      file,
      position: { line, column: 1 },
      message: `Byte ${offset} of the file is not UTF-8`,
      cure: 'save the file as UTF-8',
    };
  }
}

async function namesBelow(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

/** The offset (from 0) of the first byte that no UTF-8 text has there, and its line (from 1). */
function firstBadByte(bytes: Uint8Array): { line: number; offset: number } {
  const decoded = new TextDecoder().decode(bytes, { stream: true });
  const before = decoded.slice(0, decoded.indexOf('\uFFFD'));
  return { line: before.split('\n').length, offset: new TextEncoder().encode(before).length };
}
