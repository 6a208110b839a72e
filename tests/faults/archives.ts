import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { makeArchive } from './make-archive.ts';

/** Two editions of one archive, and where both are published. */
export type Archives = {
  readonly contents: { readonly A: string; readonly B: string };
  readonly out: string;
  readonly remove: () => Promise<void>;
};

export async function makeArchives(size: number): Promise<Archives> {
  const folder = await mkdtemp(join(tmpdir(), 'readout-faults-'));
  const contents = { A: join(folder, 'a/content'), B: join(folder, 'b/content') };
  await makeArchive(contents.A, size, 'A');
  await makeArchive(contents.B, size, 'B');
  return {
    contents,
    out: join(folder, 'dist'),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
