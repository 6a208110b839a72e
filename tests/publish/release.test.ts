import assert from 'node:assert/strict';
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

import {
  newTarget,
  publish,
  readSite,
  removeTarget,
  version,
  versions,
  writeSite,
  plainSite,
} from './small-site.ts';

test('what is published is a link to a release, named by the sum of its manifest', async () => {
  const target = await newTarget();
  const release = await publish(target, versions.a);
  assert.equal(readlinkSync(target.out), `dist.releases/${release}`);
  assert.equal(release, '32d7ecfe7308cddd');
  assert.deepEqual(readdirSync(target.store), [release]);
  assert.deepEqual(readdirSync(join(target.out, '..')).sort(), ['dist', 'dist.releases']);
  await removeTarget(target);
});

test('publishing the same site again changes nothing', async () => {
  const target = await newTarget();
  await publish(target, versions.a);
  const release = await publish(target, versions.b);
  const before = lstatSync(target.out);
  assert.equal(await publish(target, versions.b), release);
  assert.equal(lstatSync(target.out).ino, before.ino);
  assert.equal(readdirSync(target.store).length, 3);
  await removeTarget(target);
});

test('the release before is kept, and the one before that is not', async () => {
  const target = await newTarget();
  await publish(target, versions.a);
  const second = await publish(target, versions.b);
  const third = await publish(target, versions.c);
  assert.deepEqual(readdirSync(target.store).sort(), [second, third, 'before'].sort());
  assert.equal(readlinkSync(join(target.store, 'before')), second);
  await removeTarget(target);
});

test('a page that was open finds its stylesheet for one release more', async () => {
  const target = await newTarget();
  await publish(target, versions.a);
  await publish(target, versions.b);
  assert.equal(readFileSync(join(target.out, '_astro/layout.a.css'), 'utf8'), '/* a */');
  assert.match(
    readFileSync(join(target.out, 'carried.sha256'), 'utf8'),
    /^[0-9a-f]{64} {2}_astro\/layout\.a\.css\n$/,
  );
  await publish(target, versions.c);
  assert.deepEqual(readdirSync(join(target.out, '_astro')), ['layout.b.css', 'layout.c.css']);
  await removeTarget(target);
});

test('the manifest of a site does not depend on what was published before it', async () => {
  const [alone, after] = [await newTarget(), await newTarget()];
  await publish(alone, versions.b);
  await publish(after, versions.a);
  await publish(after, versions.b);
  const manifestOf = (out: string) => readFileSync(join(out, 'manifest.sha256'), 'utf8');
  assert.equal(manifestOf(after.out), manifestOf(alone.out));
  await Promise.all([alone, after].map(removeTarget));
});

test('a page that was published before is published again, with what open pages need now', async () => {
  const target = await newTarget();
  for (const site of [versions.a, versions.b, versions.a]) await publish(target, site);
  assert.deepEqual(readdirSync(join(target.out, '_astro')), ['layout.a.css', 'layout.b.css']);
  await removeTarget(target);
});

test('a published site that was damaged is put right by the next build', async () => {
  const target = await newTarget();
  const release = await publish(target, versions.a);
  writeFileSync(join(target.out, 'index.html'), 'spoilt');
  assert.equal(await publish(target, versions.a), `${release}-2`);
  assert.equal(readFileSync(join(target.out, 'index.html'), 'utf8'), '<h1>a</h1>');
  await removeTarget(target);
});

test('after a roll-back by hand the next site is published over the old one', async () => {
  const target = await newTarget();
  const first = await publish(target, versions.a);
  await publish(target, versions.b);
  unlinkSync(target.out);
  symlinkSync(`dist.releases/${first}`, target.out);
  const third = await publish(target, versions.c);
  assert.deepEqual(readdirSync(target.store).sort(), [first, third, 'before'].sort());
  assert.deepEqual(readdirSync(join(target.out, '_astro')), ['layout.a.css', 'layout.c.css']);
  await removeTarget(target);
});

test('a damaged file is not carried on', async () => {
  const target = await newTarget();
  await publish(target, versions.a);
  writeFileSync(join(target.out, '_astro/layout.a.css'), 'spoilt');
  await publish(target, versions.b);
  assert.deepEqual(readdirSync(join(target.out, '_astro')), ['layout.b.css']);
  await removeTarget(target);
});

test('a plain folder with a site is taken over, and kept as the release before', async () => {
  const target = await newTarget();
  await writeSite(target.out, plainSite);
  const release = await publish(target, versions.b);
  assert.equal(readlinkSync(target.out), `dist.releases/${release}`);
  assert.deepEqual(readdirSync(target.store), [release, 'before', 'taken-over'].sort());
  assert.deepEqual(await readSite(join(target.store, 'taken-over')), plainSite);
  assert.deepEqual(readdirSync(join(target.out, '_astro')), ['layout.b.css', 'layout.old.css']);
  await publish(target, versions.c);
  assert.equal(existsSync(join(target.store, 'taken-over')), false);
  await removeTarget(target);
});

test('a link that was replaced by a copy of the site is taken over, too, as often as that happens', async () => {
  const target = await newTarget();
  for (const name of ['a', 'b', 'c']) {
    await publish(target, version(name));
    const copy = `${target.out}.copy`;
    cpSync(realpathSync(target.out), copy, { recursive: true });
    unlinkSync(target.out);
    renameSync(copy, target.out);
  }
  await publish(target, versions.b);
  assert.equal(readFileSync(join(target.out, 'index.html'), 'utf8'), '<h1>b</h1>');
  assert.equal(readFileSync(join(target.store, 'taken-over/index.html'), 'utf8'), '<h1>c</h1>');
  await removeTarget(target);
});

test('an empty folder becomes a site', async () => {
  const target = await newTarget();
  mkdirSync(target.out);
  await publish(target, versions.a);
  assert.equal(lstatSync(target.out).isSymbolicLink(), true);
  await removeTarget(target);
});

test('a link whose release is gone is replaced', async () => {
  const target = await newTarget();
  await publish(target, versions.a);
  rmSync(target.store, { recursive: true });
  await publish(target, versions.b);
  assert.equal(readFileSync(join(target.out, 'index.html'), 'utf8'), '<h1>b</h1>');
  await removeTarget(target);
});
