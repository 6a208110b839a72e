import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/**
 * A process that publishes a small site and kills itself before its Nth change of the file system:
 * `node publish-until.ts OUT VERSION N`. It ends by itself when there are fewer.
 */
const [out = '', name = '', last = ''] = process.argv.slice(2);

let changes = 0;
for (const object of [fs, fs.promises]) {
  for (const method of ['symlink', 'rename', 'rm', 'mkdir', 'writeFile']) {
    for (const key of [method, `${method}Sync`]) {
      const change: unknown = Reflect.get(object, key);
      if (typeof change !== 'function') continue;
      Reflect.set(object, key, (...args: unknown[]): unknown => {
        changes += 1;
        if (changes === Number(last)) process.kill(process.pid, 'SIGKILL');
        return Reflect.apply(change, object, args);
      });
    }
  }
}
syncBuiltinESMExports();

const { findTarget } = await import('../../src/publish/target.ts');
const { publish, version } = await import('./small-site.ts');
await publish(findTarget({ out, content: 'content' }), version(name));
