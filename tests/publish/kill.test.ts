import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

import { recoverTarget } from '../../src/publish/swap.ts';
import { findPublished, type Target } from '../../src/publish/target.ts';
import { inspectSite } from '../../src/publish/manifest.ts';
import { newTarget, publish, removeTarget, version, writeSite, plainSite } from './small-site.ts';

/** Publishes in a process that is killed before its Nth change of the file system; false when it had fewer to make. */
function isKilled(target: Target, name: string, change: number): boolean {
  const args = ['tests/publish/publish-until.ts', target.out, name, String(change)];
  const { status, signal, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  assert.ok(status === 0 || signal === 'SIGKILL', stderr);
  return signal === 'SIGKILL';
}

const page = (target: Target): string => readFileSync(join(target.out, 'index.html'), 'utf8');

/** Throws unless every file that the site says it has is there as it was published, and no other. */
async function assertWhole(target: Target): Promise<void> {
  assert.deepEqual((await inspectSite(target.out))?.differences, []);
}

test('a build killed before any of its steps leaves one whole site or the other, and the next one tidies up', async () => {
  const target = await newTarget();
  await publish(target, version('older'));
  await publish(target, version('0'));
  let [published, kills] = ['0', 0];
  const seen = new Set<string>();
  while (isKilled(target, `${kills + 1}`, kills + 1)) {
    kills += 1;
    await assertWhole(target);
    assert.ok([published, `${kills}`].some((name) => page(target) === `<h1>${name}</h1>`));
    seen.add(page(target) === `<h1>${published}</h1>` ? 'before' : 'after');
    published = /\d+/.exec(page(target).slice(4))?.[0] ?? '';
    const store = readdirSync(target.store);
    assert.ok(store.length <= 7, store.join());
  }
  assert.ok(kills > 15, `${kills} kills`);
  assert.deepEqual([...seen], ['before', 'after']);
  assert.equal(page(target), `<h1>${kills + 1}</h1>`);
  assert.equal(readdirSync(target.store).length, 3);
  await removeTarget(target);
});

test('a build killed while it takes over a plain folder leaves it, or nothing, and the next one puts it back', async () => {
  let [kills, gaps] = [0, 0];
  for (let change = 1; ; change++) {
    const target = await newTarget();
    await writeSite(target.out, plainSite);
    const killed = isKilled(target, 'new', change);
    if (!existsSync(target.out)) gaps += 1;
    await recoverTarget(target);
    const { kind } = findPublished(target);
    assert.equal(page(target), kind === 'folder' ? '<h1>old</h1>' : '<h1>new</h1>');
    if (kind === 'release') await assertWhole(target);
    const left = existsSync(target.store) ? readdirSync(target.store) : [];
    const others = left.filter((name) => !/^[0-9a-f]{16}$|^before$/.test(name));
    assert.deepEqual(others, kind === 'release' ? ['taken-over'] : []);
    await removeTarget(target);
    if (!killed) break;
    kills += 1;
  }
  assert.ok(kills > 15, `${kills} kills`);
  assert.equal(gaps, 1);
});

test('a link taken away by hand stays away until the next site is published', async () => {
  const target = await newTarget();
  await writeSite(target.out, plainSite);
  await publish(target, version('new'));
  rmSync(target.out);
  await recoverTarget(target);
  assert.equal(existsSync(target.out), false);
  await removeTarget(target);
});
