import { createHash } from 'node:crypto';

import type { Capture } from '../archive/corpus.ts';
import type { Issue } from '../archive/issue.ts';
import { isLetterLost } from '../archive/rules/characters.ts';
import { type Cache, hashOf, openCache } from './cache.ts';
import { type CaptureFault, formOfName, readCaptureText } from './capture-text.ts';
import { type ContentFile, readBytes } from './content-files.ts';

/**
 * The captures of an archive by name, which is that of the file without its folders. Pages that were read before come out
 * of the cache: a thousand of them take half a minute.
 */
export function readCaptures(
  content: string,
  files: readonly ContentFile[],
): { captures: Map<string, Capture>; issues: Issue[] } {
  const cache = openCache<CaptureReading>(content, 'captures');
  const captures = new Map<string, Capture>();
  const issues: Issue[] = [];
  for (const file of files) {
    const name = nameOf(file);
    const other = captures.get(name);
    if (other) issues.push(duplicate(file, name, other));
    if (!/^[A-Za-z0-9][\w.-]*$/.test(name)) issues.push(badName(file, name));
    if (other) continue;
    const { capture, issues: found } = recallCapture(file, cache);
    if (capture) captures.set(name, capture);
    issues.push(...found);
  }
  cache.save();
  return { captures, issues };
}

/** The name under which records speak of a capture. */
export function nameOf({ file }: ContentFile): string {
  return file.slice(file.lastIndexOf('/') + 1);
}

type CaptureReading = { readonly capture: Capture | null; readonly issues: readonly Issue[] };

function recallCapture(file: ContentFile, cache: Cache<CaptureReading>): CaptureReading {
  const bytes = readBytes(file);
  if (formOfName(nameOf(file)) !== 'page') return readCapture(file, bytes);
  const key = hashOf(file.file, bytes);
  const reading = cache.find(key) ?? readCapture(file, bytes);
  cache.keep(key, reading);
  return reading;
}

function readCapture(file: ContentFile, bytes: Uint8Array): CaptureReading {
  const name = nameOf(file);
  const read = readCaptureText(name, bytes);
  if ('rule' in read) return { capture: null, issues: [unreadable(file, read)] };
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const { lines, dropped } = read;
  return {
    capture: { name, file: file.file, sha256, lines, dropped },
    issues: lines.flatMap((line, index) =>
      isLetterLost(line) ? [lostLetter(file, line, index)] : [],
    ),
  };
}

function unreadable({ file }: ContentFile, { rule, message, position }: CaptureFault): Issue {
  const cure =
    rule === 'not-utf-8'
      ? 'a capture is never edited: save it anew from its source, as UTF-8'
      : 'save it anew from its source, or as text';
  return { rule, file, message, cure, ...(position && { position }) };
}

function lostLetter({ file }: ContentFile, line: string, index: number): Issue {
  return {
    rule: 'lost-character',
    file,
    position: { line: index + 1, column: line.indexOf('\ufffd') + 1 },
    message: 'U+FFFD stands here: a letter was lost before this text was saved',
    cure: 'save the capture anew from its source',
  };
}

function duplicate({ file }: ContentFile, name: string, other: Capture): Issue {
  return {
    rule: 'duplicate-id',
    file,
    message: `The capture \`${name}\` is already \`${other.file}\``,
    cure: 'give this one another name, before an entry claims it',
  };
}

function badName({ file }: ContentFile, name: string): Issue {
  return {
    rule: 'file-name',
    file,
    message: `The name \`${name}\` cannot be that of a capture`,
    cure: 'name it in letters a to z, digits, points, hyphens and underscores',
  };
}
