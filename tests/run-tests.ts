import { spawn } from 'node:child_process';
import { once } from 'node:events';

import { findBrowser } from './browser/find-browser.ts';

/** Runs the tests in the files given (all when none are), with a browser at hand. Returns the exit code. */
export async function runTests(files: readonly string[]): Promise<number> {
  const browser = await findBrowser();
  const child = spawn(
    process.execPath,
    [
      '--test',
      '--test-reporter=./tests/reporter.ts',
      '--test-global-setup=./tests/setup.ts',
      '--test-timeout=300000',
      ...(files.length > 0 ? files : ['tests/**/*.test.ts']),
    ],
    { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, CHROME_PATH: browser } },
  );
  const [code] = await once(child, 'exit');
  return typeof code === 'number' ? code : 1;
}
