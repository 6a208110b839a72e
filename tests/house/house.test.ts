import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

import { brokenArrows } from './import-arrows.ts';

test('every import follows the arrows of the house', () => {
  assert.deepEqual(brokenArrows('.'), []);
});

test('an import against the arrows is named', () => {
  const root = mkdtempSync(join(tmpdir(), 'readout-'));
  mkdirSync(join(root, 'src/archive'), { recursive: true });
  mkdirSync(join(root, 'src/client'));
  mkdirSync(join(root, 'scripts'));
  writeFileSync(
    join(root, 'src/archive/date.ts'),
    "import { readFile } from 'node:fs/promises';\n",
  );
  writeFileSync(
    join(root, 'src/client/search.ts'),
    "import { x } from '#corpus/read-corpus.ts';\n",
  );
  writeFileSync(join(root, 'src/archive/event.ts'), "export * from '../corpus/report.ts';\n");
  assert.deepEqual(brokenArrows(root).sort(), [
    'src/archive/date.ts imports node:fs/promises',
    'src/archive/event.ts imports src/corpus/report.ts',
    'src/client/search.ts imports src/corpus/read-corpus.ts',
  ]);
  rmSync(root, { recursive: true });
});

test('the code is typed throughout', () => {
  const { status, stdout } = spawnSync('npx', ['astro', 'check', '--minimumSeverity', 'warning'], {
    encoding: 'utf8',
  });
  assert.equal(status, 0, stdout);
});

test('the code is laid out as Prettier lays it out', () => {
  const { status, stdout, stderr } = spawnSync('npx', ['prettier', '--check', '.'], {
    encoding: 'utf8',
  });
  assert.equal(status, 0, `${stdout}${stderr}`);
});

test('the page policy allows nothing inline and no other host', async () => {
  const { contentSecurityPolicy } =
    await import('../../src/components/site/content-security-policy.ts');
  assert.equal(
    contentSecurityPolicy,
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'",
  );
});

test('the stylesheet declares its layers first, in one order', () => {
  const [first] = readFileSync('src/styles/index.css', 'utf8').split('\n');
  assert.equal(first, '@layer reset, tokens, base, prose, components, utilities, print;');
});
