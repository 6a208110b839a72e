import { readFileSync, statSync } from 'node:fs';

import { mostCaptureBytes } from '../../content-files.ts';
import { refusalOf, refuse } from './file-refusal.ts';
import { readSource, tooLarge } from './read-source.ts';
import type { SourceReading } from './source-text.ts';

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
