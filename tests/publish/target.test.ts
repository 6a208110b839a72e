import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';

import { buildSite } from '../../src/publish/build.ts';

const folder = mkdtempSync(join(tmpdir(), 'readout-targets-'));
after(() => rmSync(folder, { recursive: true }));

const quiet = { step: () => undefined, end: () => undefined };

/** What a build says when it is to publish there. */
async function refusalOf(out: string, content = 'content'): Promise<string> {
  try {
    await buildSite({ content, out, isLocked: false }, quiet);
    return 'published';
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  }
}

const refused = (out: string, why: string): string =>
  `Refusal: Cannot publish to \`${out}\`: it ${why}; give another folder as \`--out\``;

test('a site is not published over the project, its content, or among what it is made from', async () => {
  assert.equal(await refusalOf('.'), refused('.', 'holds this project'));
  assert.equal(await refusalOf('..'), refused('..', 'holds this project'));
  assert.equal(await refusalOf('/'), refused('/', 'holds this project'));
  assert.equal(await refusalOf('content'), refused('content', 'holds `content`'));
  assert.equal(await refusalOf('content/site'), refused('content/site', 'lies inside `content`'));
  assert.equal(await refusalOf('public/x'), refused('public/x', 'lies inside `public`'));
  assert.equal(await refusalOf('src/x'), refused('src/x', 'lies inside `src`'));
  const content = join(folder, 'archive/content');
  assert.equal(
    await refusalOf(join(folder, 'archive'), content),
    refused(join(folder, 'archive'), `holds \`${content}\``),
  );
});

test('a link to the content does not hide it', async () => {
  symlinkSync(join(process.cwd(), 'content'), join(folder, 'elsewhere'));
  const out = join(folder, 'elsewhere/site');
  assert.equal(await refusalOf(out), refused(out, 'lies inside `content`'));
});

test('a folder of somebody’s files is left alone', async () => {
  const out = join(folder, 'documents');
  mkdirSync(out);
  writeFileSync(join(out, 'letter.txt'), 'Dear');
  assert.equal(await refusalOf(out), refused(out, 'holds files that are no site of this archive'));
  assert.deepEqual(readdirSync(out), ['letter.txt']);
  assert.deepEqual(
    readdirSync(folder).filter((name) => name.startsWith('documents')),
    ['documents'],
  );
});

test('a site in which somebody keeps a repository is left alone', async () => {
  const out = join(folder, 'checkout');
  for (const name of ['.git', 'pagefind']) mkdirSync(join(out, name), { recursive: true });
  writeFileSync(join(out, 'index.html'), '');
  assert.equal(await refusalOf(out), refused(out, 'holds files that are no site of this archive'));
});

test('a file, and a link that no build made, are left alone', async () => {
  const file = join(folder, 'file');
  writeFileSync(file, '');
  assert.equal(await refusalOf(file), refused(file, 'is a file'));
  const link = join(folder, 'link');
  symlinkSync('/var/www/site', link);
  assert.equal(
    await refusalOf(link),
    refused(link, 'is a link to `/var/www/site`, which no build made'),
  );
});
