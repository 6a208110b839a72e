import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import { inspectSite, manifestName, readSums } from '../../src/publish/manifest.ts';

type Place = { readonly TZ: string; readonly LANG: string };

const almaty = { TZ: 'Asia/Almaty', LANG: 'kk_KZ.UTF-8' };
/** The first and the last places to see a day, and languages with other rules for letters and numbers. */
const places: readonly Place[] = [
  { TZ: 'UTC', LANG: 'C' },
  almaty,
  { TZ: 'America/Los_Angeles', LANG: 'tr_TR.UTF-8' },
  { TZ: 'Pacific/Kiritimati', LANG: 'ar_EG.UTF-8' },
];

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-bytes-'));
});
after(() => rm(folder, { recursive: true }));

/** Builds a copy of the content in a process with another clock and language, and gives the folder of the site. */
async function build(name: string, { TZ, LANG }: Place, project = '.'): Promise<string> {
  const content = join(folder, name, 'content');
  const out = join(folder, name, 'dist');
  await cp('content', content, { recursive: true });
  const child = spawn(process.execPath, ['scripts/build.ts', '--content', content, '--out', out], {
    cwd: project,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, TZ, LANG, LC_ALL: LANG, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  let said = '';
  child.stderr.on('data', (chunk) => (said += String(chunk)));
  const [code] = await once(child, 'close');
  assert.equal(code, 0, said);
  return out;
}

/** The files that two sites do not have in common, byte for byte. */
async function differingFiles(one: string, other: string): Promise<string[]> {
  const [a, b] = await Promise.all([one, other].map((site) => readSums(site, manifestName)));
  assert.ok(a && b && a.size > 100);
  return [...new Set([...a.keys(), ...b.keys()])].filter((file) => a.get(file) !== b.get(file));
}

test('clean builds in other folders, time zones and languages give the same bytes, and so does a rebuild', async () => {
  const [first, ...others] = await Promise.all(
    places.map((place, index) => build(`place ${index}`, place)),
  );
  assert.ok(first);
  for (const other of others) assert.deepEqual(await differingFiles(first, other), []);
  assert.deepEqual(await differingFiles(first, await build('place 0', almaty)), []);
  assert.deepEqual((await inspectSite(first))?.carried, 0);
});

test('a build of the project in another folder gives the same bytes', async () => {
  const project = join(folder, 'another project');
  for (const part of ['src', 'scripts', 'public', 'content', 'package.json', 'tsconfig.json'])
    await cp(part, join(project, part), { recursive: true });
  await cp('astro.config.mjs', join(project, 'astro.config.mjs'));
  await symlink(join(process.cwd(), 'node_modules'), join(project, 'node_modules'));
  const here = await build('here', almaty);
  const there = await build('there', almaty, project);
  assert.deepEqual(await differingFiles(here, there), []);
});
