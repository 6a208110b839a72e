import { createHash } from 'node:crypto';

import type { Capture } from '../archive/corpus.ts';
import type { Issue } from '../archive/issue.ts';
import { type ContentFile, readBytes } from './content-files.ts';
import { decodeText } from './file-text.ts';

/** The captures of an archive by name, which is that of the file without its folders. */
export function readCaptures(files: readonly ContentFile[]): {
  captures: Map<string, Capture>;
  issues: Issue[];
} {
  const captures = new Map<string, Capture>();
  const issues: Issue[] = [];
  for (const file of files) {
    const name = nameOf(file);
    const other = captures.get(name);
    if (other) issues.push(duplicate(file, name, other));
    if (!/^[A-Za-z0-9][\w.-]*$/.test(name)) issues.push(badName(file, name));
    if (other) continue;
    const { capture, issues: found } = readCapture(file, readBytes(file));
    if (capture) captures.set(name, capture);
    issues.push(...found);
  }
  return { captures, issues };
}

/** The name under which records speak of a capture. */
export function nameOf({ file }: ContentFile): string {
  return file.slice(file.lastIndexOf('/') + 1);
}

function readCapture(
  file: ContentFile,
  bytes: Uint8Array,
): { capture?: Capture; issues: readonly Issue[] } {
  const decoded = decodeText(file, bytes, true);
  if ('rule' in decoded) return { issues: [decoded] };
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const lines = decoded.text.split('\n');
  return {
    capture: { name: nameOf(file), file: file.file, sha256, lines },
    issues: decoded.issues,
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
