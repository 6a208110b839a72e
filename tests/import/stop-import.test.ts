import assert from 'node:assert/strict';
import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { after, test } from 'node:test';

const folder = mkdtempSync(join(tmpdir(), 'readout-stop-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const captures = join(folder, 'captures');
const count = 200;
mkdirSync(captures);
for (let number = 1; number <= count; number++)
  writeFileSync(
    join(captures, `talks-${number}.txt`),
    `Anna Berg meets Jan Holm\n\n12 March 2021\n\nPresident Anna Berg met with Prime Minister Jan Holm. They spoke of road ${number}.\n`,
  );

function start(to: string): ChildProcessByStdio<null, Readable, Readable> {
  const args = ['scripts/import.ts', captures, '--to', to, '--records', 'none', '--json'];
  return spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
}

test('an interrupt ends an import before its end, and releases the archive', async () => {
  const to = join(folder, 'interrupted');
  const child = start(to);
  child.stdout.once('data', () => child.kill('SIGINT')).resume();
  child.stderr.resume();
  const [code] = await once(child, 'close');
  assert.equal(code, 130);
  const made = globSync('events/**/*.md', { cwd: to }).length;
  assert.ok(made > 0 && made < count, `${made} entries`);
  assert.equal(existsSync(`${to}.importing`), false);
});

test('an import whose objects nobody takes any more says so and stops', async () => {
  const to = join(folder, 'unread');
  const child = start(to);
  const said: string[] = [];
  child.stderr.setEncoding('utf8').on('data', (text: string) => said.push(text));
  child.stdout.once('data', () => child.stdout.destroy());
  const [code] = await once(child, 'close');
  assert.equal(code, 1);
  assert.match(
    said.join(''),
    /^Nobody takes what is printed \(write EPIPE\), so the import stopped: run it again to do the rest$/mu,
  );
  assert.ok(globSync('events/**/*.md', { cwd: to }).length < count);
});
