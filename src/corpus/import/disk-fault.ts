import { Refusal } from '../refusal.ts';

/** What the codes of the system mean for whoever imports, and what to do. */
const faults: Readonly<Record<string, readonly [message: string, cure: string]>> = {
  ENOSPC: ['the disk is full', 'make room'],
  EDQUOT: ['the disk quota is used up', 'make room'],
  EROFS: ['the disk is read-only', 'name another folder'],
  EACCES: ['it may not be written to', 'give yourself the permission to write there'],
  EPERM: ['it may not be written to', 'give yourself the permission to write there'],
  ENOTDIR: ['there is a file where a folder must be', 'name a folder'],
  EEXIST: ['there is a file where a folder must be', 'name a folder'],
};

/** The `Refusal` for a fault of the disk that an archive stands on, which no program can mend; undefined when it is another fault. */
export function diskRefusal(archive: string, error: unknown): Refusal | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  const said = faults[String(error.code)];
  return (
    said &&
    new Refusal(
      `\`${archive}\` cannot be worked on: ${said[0]} (${String(error.code)}); ${said[1]}, and run this again`,
      { cause: error },
    )
  );
}

/** Runs what writes into an archive; a fault of its disk becomes a `Refusal`, for which a stack would say nothing. */
export async function refuseDiskFaults<T>(archive: string, task: () => Promise<T>): Promise<T> {
  try {
    return await task();
  } catch (error) {
    throw diskRefusal(archive, error) ?? error;
  }
}
