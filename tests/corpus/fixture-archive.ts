import { cp, mkdtemp, readdir, readFile, rm, rmdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { madeInputs } from './made-inputs.ts';

export const fixtures = 'tests/corpus/fixtures';

/** A fixture archive as it lies in a folder of its own. */
export type FixtureArchive = { readonly content: string; readonly remove: () => Promise<void> };

/** The names of all fixtures, each a sentence about what the checker does. */
export async function fixtureNames(): Promise<string[]> {
  return (await readdir(fixtures)).filter((name) => name !== 'base').sort();
}

/**
 * The base archive with the files of one fixture laid over it, without those that its `absent.txt` names, and with what no
 * repository can hold made by code.
 */
export async function makeFixture(name: string): Promise<FixtureArchive> {
  const folder = await mkdtemp(join(tmpdir(), 'readout-'));
  const content = join(folder, 'content');
  await cp(join(fixtures, 'base'), content, { recursive: true });
  await cp(join(fixtures, name), content, { recursive: true });
  const absent = await readFile(join(content, 'absent.txt'), 'utf8').catch(() => '');
  for (const file of [...absent.split('\n').filter(Boolean), 'absent.txt', 'expected.txt']) {
    await rm(join(content, file), { force: true });
    await removeEmptyFolders(content, dirname(file));
  }
  await madeInputs[name]?.(content);
  return { content, remove: () => rm(folder, { recursive: true, force: true }) };
}

async function removeEmptyFolders(content: string, folder: string): Promise<void> {
  if (folder === '.' || (await readdir(join(content, folder))).length > 0) return;
  await rmdir(join(content, folder));
  await removeEmptyFolders(content, dirname(folder));
}
