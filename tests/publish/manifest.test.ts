import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { appendFile, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';

import { newTarget, publish, removeTarget, versions } from './small-site.ts';

/** `npm run verify` on a folder. */
function verify(out: string): { status: number | null; lines: string[] } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/verify.ts', '--out', out],
    { encoding: 'utf8' },
  );
  return { status, lines: `${stdout}${stderr}`.trimEnd().split('\n') };
}

test('a manifest lists every file with its sum, in the order of their names', async () => {
  const target = await newTarget();
  await publish(target, versions.a);
  assert.equal(
    await readFile(join(target.out, 'manifest.sha256'), 'utf8'),
    [
      '6e120850b50e9c7f89a0d45d27db6f2d870eb0a1d629ddc4da5d1de3368c8844  _astro/layout.a.css',
      'be0c1c9e788fadbc0b653ff530688b6c501662100f86ae13bd6a2ee9ed1e3a1b  index.html',
      'a4d26868017c0ccffe2efe50944ef4211834660cca834c6e9f86dec6a88246fa  pagefind/fragment/en_1.pf_fragment',
      'dcd9ce46be08de4c97f22243b96279546576754b54f7be7f4ad231b4cdd80a2e  pagefind/pagefind.js',
      '',
    ].join('\n'),
  );
  await removeTarget(target);
});

test('`sha256sum` reads the manifest and the list of carried files', async () => {
  const target = await newTarget();
  await publish(target, versions.a);
  await publish(target, versions.b);
  for (const list of ['manifest.sha256', 'carried.sha256']) {
    const { status, stderr } = spawnSync('sha256sum', ['--check', '--strict', '--quiet', list], {
      cwd: target.out,
      encoding: 'utf8',
    });
    assert.equal(`${status} ${stderr}`, '0 ');
  }
  await removeTarget(target);
});

test('a site as it was published is whole', async () => {
  const target = await newTarget();
  await publish(target, versions.a);
  assert.deepEqual(verify(target.out), { status: 0, lines: ['4 files as published'] });
  await publish(target, versions.b);
  assert.deepEqual(verify(target.out), {
    status: 0,
    lines: ['5 files as published, 1 of them carried over for open pages'],
  });
  await removeTarget(target);
});

test('missing, changed and extra files are named, one a line', async () => {
  const target = await newTarget();
  await publish(target, versions.a);
  await publish(target, versions.b);
  await appendFile(join(target.out, 'index.html'), ' ');
  await rm(join(target.out, 'pagefind/pagefind.js'));
  await rm(join(target.out, '_astro/layout.a.css'));
  await writeFile(join(target.out, 'notes.txt'), '');
  await symlink('index.html', join(target.out, 'home.html'));
  assert.deepEqual(verify(target.out), {
    status: 1,
    lines: [
      'missing  _astro/layout.a.css',
      'extra    home.html',
      'changed  index.html',
      'extra    notes.txt',
      'missing  pagefind/pagefind.js',
      '5 differences from the 5 files that were published',
    ],
  });
  await removeTarget(target);
});

test('a folder that was not published says so', async () => {
  assert.deepEqual(verify('docs'), {
    status: 1,
    lines: ['`docs` has no `manifest.sha256`: build it, or give another folder as `--out`'],
  });
});
