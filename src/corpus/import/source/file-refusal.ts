import type { FileRefusal, SourceReading } from './source-text.ts';

/** True of a refusal among what was read or listed. */
export function isRefusal<T extends object>(value: T | FileRefusal): value is FileRefusal {
  return 'message' in value && 'cure' in value;
}

/** The reading of a file that gives no source text at all. */
export function refuse(path: string, message: string, cure: string): SourceReading {
  return { sources: [], refusals: [{ path, message, cure }] };
}

/** What the file system says of a path that it does not open; undefined when the fault is another one. */
export function refusalOf(path: string, error: unknown): FileRefusal | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  const said = faults[String(error.code)];
  return said && { path, message: said[0], cure: said[1] };
}

/** What a fault says of itself. */
export function faultWords(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
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
