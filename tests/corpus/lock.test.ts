import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  mkdtempSync,
  readdirSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';

import { withLock } from '../../src/corpus/lock.ts';

let folder: string;
let lock: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'readout-lock-'));
  lock = join(folder, 'dist.lock');
});

afterEach(() => rmSync(folder, { recursive: true }));

const run = (...args: string[]): ChildProcess =>
  spawn(process.execPath, ['tests/corpus/hold-lock.ts', ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });

/** A process that has the lock. */
async function holder(): Promise<ChildProcess> {
  const child = run(lock, 'wait');
  if (child.stdout) await once(child.stdout, 'data');
  return child;
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<unknown> {
  child.kill(signal);
  const [code] = await once(child, 'exit');
  return code;
}

const take = () => withLock(lock, 'building `dist`', async () => 'taken');

/** A lock as a process that is no more, or is elsewhere, left it. */
const leave = (holder: { pid: number; host?: string; began?: string | null }) =>
  symlinkSync(
    JSON.stringify({ host: hostname(), began: null, what: 'building `dist`', ...holder }),
    lock,
  );

test('who comes second is told who holds the lock and what it does', async () => {
  const child = await holder();
  await assert.rejects(take(), {
    name: 'Refusal',
    message: `Process ${child.pid} on this machine (${hostname()}) is testing the lock: run this again when it is done`,
  });
  await end(child, 'SIGKILL');
});

test('the same process may not take a lock twice', async () => {
  await withLock(lock, 'building `dist`', async () => {
    await assert.rejects(take(), { name: 'Refusal' });
    assert.deepEqual(readdirSync(folder), ['dist.lock']);
  });
  assert.equal(await take(), 'taken');
});

test('a task that fails gives the lock back', async () => {
  const failure = new Error('no');
  await assert.rejects(
    withLock(lock, 'building `dist`', () => Promise.reject(failure)),
    failure,
  );
  assert.deepEqual(readdirSync(folder), []);
});

test('the lock of a process that was killed is taken over', async () => {
  await end(await holder(), 'SIGKILL');
  assert.match(readlinkSync(lock), /testing the lock/);
  assert.equal(await take(), 'taken');
  assert.deepEqual(readdirSync(folder), []);
});

test('a process that is asked to end gives the lock back', async () => {
  for (const [signal, code] of [
    ['SIGTERM', 143],
    ['SIGINT', 130],
  ] as const) {
    assert.equal(await end(await holder(), signal), code);
    assert.deepEqual(readdirSync(folder), []);
  }
});

test('a later process with the number of the one that was killed does not keep its lock alive', async () => {
  leave({ pid: process.pid, began: 'another start of the machine/1' });
  assert.equal(await take(), 'taken');
});

test('a lock of another machine stands until somebody removes it', async () => {
  leave({ pid: 4242, host: 'elsewhere' });
  await assert.rejects(take(), {
    message: `Process 4242 on another machine (elsewhere) is building \`dist\`: if it runs no more, remove \`${lock}\` and run this again`,
  });
});

test('a file that is no lock is left alone', async () => {
  writeFileSync(lock, 'my own notes');
  await assert.rejects(take(), {
    message: `\`${lock}\` is no lock of this program: move it away and run this again`,
  });
  assert.deepEqual(readdirSync(folder), ['dist.lock']);
});

test('of many that want the lock at once, some of which are killed with it, one has it at a time', async () => {
  const marker = join(folder, 'inside');
  const children = Array.from({ length: 16 }, (_, index) =>
    run(lock, index % 2 === 0 ? 'die' : 'leave', marker),
  );
  const ends = await Promise.all(children.map((child) => once(child, 'exit')));
  const pairs = Array.from({ length: 8 }, () => [
    [null, 'SIGKILL'],
    [0, null],
  ]);
  assert.deepEqual(ends, pairs.flat());
  assert.equal(await take(), 'taken');
});
