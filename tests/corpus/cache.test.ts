import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test } from 'node:test';

import { hashOf, openCache } from '../../src/corpus/cache.ts';
import { checkCorpus } from '../../src/corpus/check-corpus.ts';
import { copyArchive } from './archive-copy.ts';

const fileOf = (content: string, name: string): string =>
  join('.readout/cache', hashOf(resolve(content)).slice(0, 16), name);

test('what was kept is found again, and what was not kept again is forgotten', async () => {
  const content = await mkdtemp(join(tmpdir(), 'readout-'));
  const first = openCache<string>(content, 'words');
  first.keep('a', 'alpha');
  first.keep('b', 'beta');
  first.save();
  const second = openCache<string>(content, 'words');
  assert.deepEqual(
    [second.find('a'), second.find('b'), second.find('c')],
    ['alpha', 'beta', undefined],
  );
  second.keep('b', 'beta');
  second.save();
  const third = openCache<string>(content, 'words');
  assert.deepEqual([third.find('a'), third.find('b')], [undefined, 'beta']);
  await rm(content, { recursive: true });
});

test('a cache that is damaged counts as empty', async () => {
  const content = await mkdtemp(join(tmpdir(), 'readout-'));
  const cache = openCache<string>(content, 'words');
  cache.keep('a', 'alpha');
  cache.save();
  await writeFile(fileOf(content, 'words'), 'half a fi');
  assert.equal(openCache<string>(content, 'words').find('a'), undefined);
  await rm(content, { recursive: true });
});

test('a second reading finds what the first found, faults and their lines too', async () => {
  const copy = await copyArchive();
  await copy.edit('events/2018/2018-06-10-nazarbayev-briefing-qingdao.md', 'trust', 'thrust');
  const cold = await checkCorpus(copy.content);
  const warm = await checkCorpus(copy.content);
  assert.equal(cold.issues.length, 1);
  assert.deepEqual(warm.issues, cold.issues);
  const plain = ({ corpus }: typeof cold) =>
    corpus.events.map(({ positionOf, ...entry }) => ({ ...entry, at: positionOf('title') }));
  assert.deepEqual(plain(warm), plain(cold));
  const id = '2018-06-10-nazarbayev-briefing-qingdao';
  assert.deepEqual(warm.trees.get(id), cold.trees.get(id));
  await copy.remove();
});

test('touching every file makes nothing be read anew; changing one word does', async () => {
  const copy = await copyArchive();
  await checkCorpus(copy.content);
  const written = (await stat(fileOf(copy.content, 'entries'))).mtimeMs;
  for (const entry of await readdir(copy.content, { recursive: true, withFileTypes: true }))
    if (entry.isFile()) await utimes(join(entry.parentPath, entry.name), new Date(), new Date());
  await checkCorpus(copy.content);
  assert.equal((await stat(fileOf(copy.content, 'entries'))).mtimeMs, written);
  await copy.edit('events/2017/2017-05-14-nazarbayev-li-keqiang.md', 'label: ', 'label: The ');
  const { catalogue } = await checkCorpus(copy.content);
  assert.ok(catalogue?.events.some(({ label }) => label.startsWith('The ')));
  assert.notEqual((await stat(fileOf(copy.content, 'entries'))).mtimeMs, written);
  await copy.remove();
});
