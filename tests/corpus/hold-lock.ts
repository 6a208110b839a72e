import { rmSync, writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';

import { withLock } from '../../src/corpus/lock.ts';
import { Refusal } from '../../src/corpus/refusal.ts';

/**
 * A process of its own that takes a lock: `node hold-lock.ts LOCK wait` holds it until it is killed. `… die MARKER` and
 * `… leave MARKER` take it as soon as they can, throw when the marker shows that another process is inside, and are
 * killed with the lock or give it back.
 */
const [path = '', ending = '', marker = ''] = process.argv.slice(2);

async function stay(): Promise<void> {
  process.stdout.write('held\n');
  await setTimeout(60_000);
}

async function enter(): Promise<void> {
  writeFileSync(marker, '', { flag: 'wx' });
  await setTimeout(10);
  rmSync(marker);
  if (ending === 'die') process.kill(process.pid, 'SIGKILL');
}

for (let entered = false; !entered;) {
  try {
    await withLock(path, 'testing the lock', ending === 'wait' ? stay : enter);
    entered = true;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    await setTimeout(2);
  }
}
