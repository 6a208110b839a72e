import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';

import { inspectSite } from '../../src/publish/manifest.ts';
import { startBuild } from './build-process.ts';
import { killBuilds, publishedEdition } from './kill-builds.ts';
import { type GrowingArchive, makeArchive } from './make-archive.ts';
import { mountSmallDisk } from './small-disk.ts';

/** `npm run test:faults` asks for the whole of it; `npm test` is content with less. */
const size =
  process.env['READOUT_FAULTS'] === 'whole'
    ? { reports: 500, kills: 50, whilePublishing: 15, free: [0, 0.25, 0.5, 0.75, 0.9, 0.98] }
    : { reports: 12, kills: 6, whilePublishing: 2, free: [0.6] };
const seed = Number(process.env['READOUT_SEED'] ?? Math.floor(Math.random() * 2 ** 32));
const timeout = 3_600_000;

let archive: GrowingArchive;
before(async () => {
  archive = await makeArchive(size.reports);
});
after(() => archive.remove());

test(`${size.kills} builds killed at random moments damage nothing`, { timeout }, async () => {
  const { kills, whilePublishing, published, damaged, reading } = await killBuilds(archive, {
    kills: size.kills,
    seed,
  });
  console.log(
    `    ${size.reports} reports, seed ${seed}: ${kills} kills, ${whilePublishing} of them in swap and ledger, ${published} with the link changed; ${damaged.length} damaged sites; ${reading.reads} reads, ${reading.failed.length} failed, ${reading.mixed.length} mixed`,
  );
  assert.deepEqual(damaged, []);
  assert.deepEqual(reading.failed, []);
  assert.deepEqual(reading.mixed, []);
  assert.ok(reading.reads > 100);
  assert.equal(kills, size.kills);
  assert.ok(whilePublishing >= size.whilePublishing);
  assertTidy();
});

test('a build that is interrupted leaves no lock, and what is published', { timeout }, async () => {
  const release = readlinkSync(archive.out);
  await archive.revise();
  const build = startBuild(archive);
  assert.ok(await build.reaches('Rendering'));
  build.kill('SIGTERM');
  assert.equal((await build.ended).code, 143);
  assert.equal(existsSync(`${archive.out}.lock`), false);
  assert.equal(readlinkSync(archive.out), release);
  assert.deepEqual((await inspectSite(archive.out))?.differences, []);
});

test('of two builds at once one finishes, the other says why not', { timeout }, async () => {
  const edition = publishedEdition(archive.out);
  const first = startBuild(archive);
  assert.ok(await first.reaches('Rendering'));
  const second = await startBuild(archive).ended;
  assert.equal(
    second.said,
    `Process ${first.pid} on this machine (${hostname()}) is building \`${archive.out}\`: run this again when it is done\n`,
  );
  assert.equal(second.code, 1);
  assert.equal((await first.ended).code, 0);
  assert.notEqual(publishedEdition(archive.out), edition);
  assertTidy();
});

test('a full disk leaves what is published, and one line says so', { timeout }, async (context) => {
  const disk = mountSmallDisk(64);
  if (!disk) return context.skip('no small file system can be mounted here (that takes root)');
  const target = { content: archive.content, out: join(disk.folder, 'dist') };
  try {
    assert.equal((await startBuild(target).ended).code, 0);
    const release = readlinkSync(target.out);
    const needed = disk.used();
    await archive.revise();
    for (const part of size.free) {
      disk.leave(part * needed);
      const { code, said } = await startBuild(target).ended;
      assert.match(
        said,
        /^The disk is full: ENOSPC: no space left on device, .*; nothing was published$/m,
      );
      assert.doesNotMatch(said, /^ {4}at /m);
      assert.equal(code, 1);
      assert.equal(readlinkSync(target.out), release);
      assert.deepEqual((await inspectSite(target.out))?.differences, []);
    }
    disk.leave(2 * needed);
    assert.equal((await startBuild(target).ended).code, 0);
    assert.notEqual(readlinkSync(target.out), release);
  } finally {
    disk.unmount();
  }
});

/** Throws unless the last build left nothing but its releases, and a ledger that is the published one. */
function assertTidy(): void {
  const { content, out } = archive;
  assert.deepEqual(readdirSync(dirname(out)).sort(), ['content', 'dist', 'dist.releases']);
  const store = readdirSync(`${out}.releases`).sort();
  assert.deepEqual(store.map((name) => name.replace(/^[0-9a-f]{16}$/, '…')).sort(), [
    'before',
    '…',
    '…',
  ]);
  const [ledger, published] = [content, out].map((folder) =>
    readFileSync(join(folder, 'permalinks.txt'), 'utf8'),
  );
  assert.equal(ledger, published);
  assert.equal(existsSync(join(content, 'permalinks.txt.new')), false);
}
