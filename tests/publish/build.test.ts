import assert from 'node:assert/strict';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';

import { type ArchiveCopy, copyArchive } from '../corpus/archive-copy.ts';

/** How often each file below a folder is read, counted where Node reads it. */
const reads = new Map<string, number>();
const count = (path: unknown): void =>
  void reads.set(String(path), (reads.get(String(path)) ?? 0) + 1);
const { readFile: readLater } = fs.promises;
const { readFileSync: readNow } = fs;
Object.assign(fs.promises, {
  readFile: (...args: Parameters<typeof readLater>) => (count(args[0]), readLater(...args)),
});
Object.assign(fs, {
  readFileSync: (...args: Parameters<typeof readNow>) => (count(args[0]), readNow(...args)),
});
syncBuiltinESMExports();

const { buildSite } = await import('../../src/publish/build.ts');
const quiet = { step: () => undefined, end: () => undefined };
const page = 'events/2017-05-14-nazarbayev-li-keqiang/index.html';
const entry = 'events/2017/2017-05-14-nazarbayev-li-keqiang.md';

const build = (copy: ArchiveCopy) =>
  buildSite({ content: copy.content, out: copy.out, isLocked: false }, quiet);

test('one build reads every file of the archive once, and its pages read none again', async () => {
  const copy = await copyArchive();
  reads.clear();
  const { published } = await build(copy);
  assert.deepEqual(
    { events: published?.events, reports: published?.reports },
    { events: 8, reports: 8 },
  );
  // The ledger is read once more before lines are added to it: an editor may have written to it since.
  const ofContent = [...reads].filter(
    ([path]) => path.startsWith(copy.content) && !path.endsWith('permalinks.txt'),
  );
  assert.ok(ofContent.length > 80, `${ofContent.length} files`);
  assert.deepEqual(
    ofContent.filter(([, count]) => count !== 1),
    [],
  );
  await copy.remove();
});

test('a web server of another user may read what is published', async () => {
  const copy = await copyArchive();
  await build(copy);
  const [folder, file] = ['plain', 'plain/file'].map((name) => join(copy.content, name));
  assert.ok(folder && file);
  await mkdir(folder);
  await writeFile(file, '');
  assert.equal((await stat(copy.out)).mode, (await stat(folder)).mode);
  assert.equal((await stat(join(copy.out, page))).mode, (await stat(file)).mode);
  await copy.remove();
});

test('a build with a fault says so and leaves what is published as it was', async () => {
  const copy = await copyArchive();
  await build(copy);
  const before = await readFile(join(copy.out, page), 'utf8');
  await copy.edit(entry, 'In conclusion, the', 'In conclusion the');
  const { published, issues } = await build(copy);
  assert.equal(published, null);
  assert.deepEqual(
    issues.map(({ rule, file, position }) =>
      `${file}:${position?.line} ${rule}`.replace(copy.content, 'content'),
    ),
    ['content/events/2017/2017-05-14-nazarbayev-li-keqiang.md:83 not-word-for-word'],
  );
  assert.equal(await readFile(join(copy.out, page), 'utf8'), before);
  await copy.remove();
});

test('a link in the archive’s own pages that leads nowhere stops the build', async () => {
  const copy = await copyArchive();
  await copy.edit('pages/about.md', '(/method/)', '(/methods/)');
  const { published, issues } = await build(copy);
  assert.equal(published, null);
  assert.deepEqual(
    issues.map(({ rule, file, message }) => `${file} ${message} ${rule}`),
    ['about/index.html The link `/methods/` leads nowhere dead-link'],
  );
  await copy.remove();
});

test('an archive below a path has that path before every address', async () => {
  const copy = await copyArchive();
  await copy.edit('archive.yaml', 'https://readout.example', 'https://readout.example/archive');
  const { published, issues } = await build(copy);
  assert.deepEqual(issues, []);
  assert.ok(published);
  const html = await readFile(join(copy.out, page), 'utf8');
  assert.match(html, /href="\/archive\/leaders\/li-keqiang\/"/);
  assert.match(
    html,
    /https:\/\/readout\.example\/archive\/events\/2017-05-14-nazarbayev-li-keqiang\//,
  );
  await copy.remove();
});
