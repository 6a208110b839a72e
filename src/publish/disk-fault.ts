import { Refusal } from '../corpus/refusal.ts';
import type { Target } from './target.ts';

/** What the codes of the system mean for whoever publishes. */
const faults: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full',
  EDQUOT: 'The disk quota is used up',
  EROFS: 'The disk is read-only',
  EACCES: 'The folder may not be written to',
  EPERM: 'The folder may not be written to',
};

/**
 * Runs what ends with publishing, and turns a fault of the disk on the way into a `Refusal` of one line: the program can
 * do nothing about it, so a stack would say nothing. What fails after publishing must be a `Refusal` already.
 */
export async function refuseDiskFaults<T>(task: () => Promise<T>): Promise<T> {
  try {
    return await task();
  } catch (error) {
    if (error instanceof Refusal) throw error;
    for (let cause = error; cause instanceof Error; cause = cause.cause) {
      const words = 'code' in cause ? faults[String(cause.code)] : undefined;
      if (words === undefined) continue;
      throw new Refusal(`${words}: ${firstLine(cause)}; nothing was published`, { cause: error });
    }
    throw error;
  }
}

/** Runs what comes after publishing; when it fails, the `Refusal` says that the site is published all the same. */
export async function settlePublished(
  { shownAs }: Target,
  task: () => Promise<void>,
): Promise<void> {
  try {
    await task();
  } catch (error) {
    if (error instanceof Refusal || !(error instanceof Error)) throw error;
    throw new Refusal(
      `\`${shownAs}\` is published, but what comes after failed: ${firstLine(error)}; build again`,
      { cause: error },
    );
  }
}

function firstLine({ message }: Error): string {
  return message.split('\n', 1)[0] ?? '';
}
