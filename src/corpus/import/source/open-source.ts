import { readFileSync, statSync } from 'node:fs';

import { mostCaptureBytes } from '../../content-files.ts';
import { readSource, tooLarge } from './read-source.ts';
import type { Refusal, SourceReading } from './source-text.ts';

/** Ten thousand reports in one file of records are 32 MB. */
const mostRecordBytes = 64_000_000;

/**
 * Reads a file that is to be imported; `shownAs` is its path as messages give it. Its size is looked at first: what is too
 * large is never read.
 */
export function openSource(path: string, shownAs = path): SourceReading {
  const most = /\.(?:json|jsonl|ndjson)$/i.test(path) ? mostRecordBytes : mostCaptureBytes;
  try {
    const stats = statSync(path);
    if (!stats.isFile())
      return refuse(shownAs, 'This is no file', 'name a file or a folder of files');
    if (stats.size > most) return refuse(shownAs, ...tooLarge(most));
    return readSource(shownAs, readFileSync(path));
  } catch (error) {
    const refusal = refusalOf(shownAs, error);
    if (refusal) return { sources: [], refusals: [refusal] };
    throw error;
  }
}

/** What the file system says of a path that it does not open; undefined when the fault is another one. */
export function refusalOf(path: string, error: unknown): Refusal | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  const said = faults[String(error.code)];
  return said && { path, message: said[0], cure: said[1] };
}

const faults: Readonly<Record<string, readonly [message: string, cure: string]>> = {
  ENOENT: ['There is no such file or folder', 'look for a mistake in its name'],
  ENOTDIR: ['There is no such file or folder', 'look for a mistake in its name'],
  EACCES: ['This may not be read', 'give yourself the permission to read it'],
  EPERM: ['This may not be read', 'give yourself the permission to read it'],
  ELOOP: ['The symbolic link leads to itself', 'name the file itself'],
  ENAMETOOLONG: ['The name is longer than the file system allows', 'look for a mistake in it'],
  EIO: ['The disk does not give the file', 'copy it again from where it came'],
};

function refuse(path: string, message: string, cure: string): SourceReading {
  return { sources: [], refusals: [{ path, message, cure }] };
}
