import { rename, rm } from 'node:fs/promises';

/** Puts a finished folder in the place of the published one, and takes the old one away afterwards. */
export async function swapFolders(stage: string, published: string): Promise<void> {
  const previous = `${published}.previous`;
  await rm(previous, { recursive: true, force: true });
  const had = await renamed(published, previous);
  try {
    await rename(stage, published);
  } catch (error) {
    if (had) await rename(previous, published);
    throw error;
  }
  await rm(previous, { recursive: true, force: true });
}

/** False when there was nothing to rename. */
async function renamed(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
}
