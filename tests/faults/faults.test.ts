import assert from 'node:assert/strict';
import { existsSync, readdirSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';

import { inspectSite } from '../../src/publish/manifest.ts';
import { type Archives, makeArchives } from './archives.ts';
import { startBuild } from './build-process.ts';
import { killBuilds, publishedEdition } from './kill-builds.ts';
import { mountSmallDisk } from './small-disk.ts';

/** `npm run test:faults` asks for the whole of it; `npm test` is content with less. */
const size =
  process.env['READOUT_FAULTS'] === 'whole'
    ? { reports: 500, kills: 50, whilePublishing: 15, free: [0, 0.25, 0.5, 0.75, 0.9, 0.98] }
    : { reports: 12, kills: 6, whilePublishing: 2, free: [0.6] };
const seed = Number(process.env['READOUT_SEED'] ?? Math.floor(Math.random() * 2 ** 32));
const timeout = 3_600_000;

let archives: Archives;
before(async () => {
  archives = await makeArchives(size.reports);
});
after(() => archives.remove());

const build = (edition: 'A' | 'B', out = archives.out) =>
  startBuild({ content: archives.contents[edition], out });

/** What stands beside the published site, and in its store apart from releases. */
function leftovers(out: string): string[] {
  const beside = readdirSync(dirname(out)).filter((name) => name.startsWith('dist'));
  const inStore = readdirSync(`${out}.releases`).filter((name) => !/^[0-9a-f]{16}$/.test(name));
  return [...beside, ...inStore].sort();
}

test(
  `${size.kills} builds killed at random moments never damage what is published`,
  { timeout },
  async () => {
    const { damaged, reading, lastBuild, ...count } = await killBuilds(archives, {
      kills: size.kills,
      seed,
    });
    console.log(
      `    ${size.reports} reports, seed ${seed}: ${count.kills} kills, ${count.whilePublishing} of them while publishing, ${count.published} of these after the link was changed; ${damaged.length} damaged sites; ${reading.reads} reads, ${reading.failed.length} failed, ${reading.mixed.length} mixed`,
    );
    assert.deepEqual(damaged, []);
    assert.deepEqual(reading.failed, []);
    assert.deepEqual(reading.mixed, []);
    assert.ok(reading.reads > 100);
    assert.equal(count.kills, size.kills);
    assert.ok(count.whilePublishing >= size.whilePublishing);
    assert.equal(lastBuild.code, 0, lastBuild.said);
    assert.deepEqual(leftovers(archives.out), ['before', 'dist', 'dist.releases']);
  },
);

test(
  'a build that is interrupted gives its lock back and leaves what is published',
  { timeout },
  async () => {
    const release = readlinkSync(archives.out);
    for (const [signal, code] of [
      ['SIGINT', 130],
      ['SIGTERM', 143],
    ] as const) {
      const interrupted = build(publishedEdition(archives.out) === 'A' ? 'B' : 'A');
      assert.ok(await interrupted.reaches('Rendering'));
      interrupted.kill(signal);
      assert.equal((await interrupted.ended).code, code);
      assert.equal(existsSync(`${archives.out}.lock`), false);
      assert.equal(readlinkSync(archives.out), release);
      assert.deepEqual((await inspectSite(archives.out))?.differences, []);
    }
  },
);

test(
  'of two builds at once one finishes, and the other says why it does not',
  { timeout },
  async () => {
    const before = publishedEdition(archives.out);
    const [mine, others] = before === 'A' ? (['B', 'A'] as const) : (['A', 'B'] as const);
    const first = build(mine);
    assert.ok(await first.reaches('Rendering'));
    const second = await build(others).ended;
    assert.equal(
      second.said,
      `Process ${first.pid} on this machine (${hostname()}) is building \`${archives.out}\`: run this again when it is done\n`,
    );
    assert.equal(second.code, 1);
    assert.equal((await first.ended).code, 0);
    assert.equal(publishedEdition(archives.out), mine);
  },
);

test('a full disk leaves what is published, and one line says so', { timeout }, async (context) => {
  const disk = mountSmallDisk(64);
  if (!disk) return context.skip('no small file system can be mounted here (that takes root)');
  const out = join(disk.folder, 'dist');
  try {
    assert.equal((await build('A', out).ended).code, 0);
    const release = readlinkSync(out);
    const needed = disk.used();
    for (const part of size.free) {
      disk.leave(part * needed);
      const { code, said } = await build('B', out).ended;
      const last = said.trimEnd().split('\n').at(-1) ?? '';
      assert.match(
        last,
        /^The disk is full: ENOSPC: no space left on device, .*; nothing was published$/,
      );
      assert.doesNotMatch(said, /^ {4}at /m);
      assert.equal(code, 1);
      assert.equal(readlinkSync(out), release);
      assert.deepEqual((await inspectSite(out))?.differences, []);
    }
    disk.leave(2 * needed);
    assert.equal((await build('B', out).ended).code, 0);
    assert.equal(publishedEdition(out), 'B');
  } finally {
    disk.unmount();
  }
});
