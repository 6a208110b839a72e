import { readFileSync, readlinkSync, rmSync, symlinkSync } from 'node:fs';
import { constants, hostname } from 'node:os';
import { setTimeout } from 'node:timers/promises';

import { z } from 'zod';

import { Refusal } from './refusal.ts';

/**
 * Runs a task while this process alone holds the lock at `path`, whose folder must exist. Throws a `Refusal` that names
 * the holder when another process does; `what` says in its message what this one is doing: `building \`dist\``. A lock
 * whose process is gone from this host is taken over; SIGINT, SIGTERM and SIGHUP end the process and release it.
 *
 * The lock is a symbolic link whose text names the holder: the one kind of file that comes into being in one step,
 * fails when it is there, and is never seen half written. No clock is asked.
 */
export async function withLock<T>(path: string, what: string, task: () => Promise<T>): Promise<T> {
  const mine = JSON.stringify({ ...thisProcess(), what });
  await acquire(path, mine);
  try {
    return await task();
  } finally {
    release(path);
  }
}

const holderText = z.object({
  pid: z.number(),
  host: z.string(),
  /** When the process began, in the words of the kernel; null where it does not say. Process ids are used again. */
  began: z.string().nullable(),
  what: z.string(),
});

type Holder = z.infer<typeof holderText>;

async function acquire(path: string, mine: string): Promise<void> {
  while (!createLink(path, mine)) {
    const text = readLink(path);
    if (text === undefined) continue;
    const holder = parseHolder(path, text);
    if (isRunning(holder)) throw new Refusal(describe(path, holder));
    if (!breakLock(path, text, mine)) await setTimeout(5);
  }
  held.add(path);
  if (held.size > 1) return;
  process.on('exit', releaseAll);
  for (const signal of endings) process.on(signal, endProcess);
}

/**
 * Takes away the lock of a process that is gone; false while another is at it. Without the second link two builds that
 * both saw the old lock could each take away “it”, and the later one would take the new lock of the earlier one.
 */
function breakLock(path: string, gone: string, mine: string): boolean {
  const guard = `${path}.breaking`;
  if (!createLink(guard, mine)) {
    const text = readLink(guard);
    if (text !== undefined && !isRunning(parseHolder(guard, text))) rmSync(guard, { force: true });
    return false;
  }
  if (readLink(path) === gone) rmSync(path, { force: true });
  rmSync(guard, { force: true });
  return true;
}

const held = new Set<string>();
const endings = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

function release(path: string): void {
  rmSync(path, { force: true });
  held.delete(path);
  if (held.size > 0) return;
  process.off('exit', releaseAll);
  for (const signal of endings) process.off(signal, endProcess);
}

function releaseAll(): void {
  for (const path of held) release(path);
}

/** The exit code that shells give a process ended by a signal; `exit` releases the locks. */
function endProcess(signal: (typeof endings)[number]): void {
  process.exit(128 + constants.signals[signal]);
}

/** False when something stands there. */
function createLink(path: string, text: string): boolean {
  try {
    symlinkSync(text, path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Undefined when nothing stands there. Throws a `Refusal` when it is no link: then it is no lock of ours. */
function readLink(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    if (codeOf(error) === 'EINVAL') throw notOurs(path);
    throw error;
  }
}

function parseHolder(path: string, text: string): Holder {
  try {
    return holderText.parse(JSON.parse(text));
  } catch (cause) {
    throw notOurs(path, cause);
  }
}

function notOurs(path: string, cause?: unknown): Refusal {
  return new Refusal(`\`${path}\` is no lock of this program: move it away and run this again`, {
    cause,
  });
}

function thisProcess(): Omit<Holder, 'what'> {
  return { pid: process.pid, host: hostname(), began: beginOf(process.pid) };
}

/** Of another host nothing is known, so its process counts as running. */
function isRunning({ pid, host, began }: Holder): boolean {
  if (host !== hostname()) return true;
  if (began !== null) return beginOf(pid) === began;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) !== 'ESRCH';
  }
}

/** Which start of the machine, and how many ticks after it (proc(5), field 22); null when no such process runs. */
function beginOf(pid: number): string | null {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name of the program, in parentheses, may hold blanks and parentheses itself; the state comes after it.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [state] = fields;
    return state === 'Z' || state === 'X' ? null : `${boot}/${fields[19]}`;
  } catch {
    return null;
  }
}

function describe(path: string, { pid, host, what }: Holder): string {
  const isHere = host === hostname();
  const cure = isHere
    ? 'run this again when it is done'
    : `if it runs no more, remove \`${path}\` and run this again`;
  return `Process ${pid} on ${isHere ? 'this machine' : 'another machine'} (${host}) is ${what}: ${cure}`;
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
