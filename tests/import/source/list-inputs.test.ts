import assert from 'node:assert/strict';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';

import { listInputs } from '../../../src/corpus/import/list-inputs.ts';
import { isRefusal } from '../../../src/corpus/import/source/file-refusal.ts';
import { openSource } from '../../../src/corpus/import/source/open-source.ts';

const folder = mkdtempSync(join(tmpdir(), 'readout-sources-'));
after(() => rmSync(folder, { recursive: true, force: true }));

function put(path: string, text = 'They met.'): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** `path`, or `path: message`. */
function listed(given: readonly string[]): string[] {
  return listInputs(given, folder).map((input) =>
    isRefusal(input) ? `${input.path}: ${input.message}` : input.shownAs,
  );
}

test('a folder gives all its files in order, and a line for each that is left out', () => {
  put('in/b.txt');
  put('in/a/c.txt');
  put('in/a.txt');
  put('in/.hidden/d.txt');
  put('in/.DS_Store');
  put('in/README.md');
  put('in/talks.html');
  put('in/talks_files/logo.png');
  symlinkSync('..', join(folder, 'in/loop'));
  assert.deepEqual(listed(['in', './in/a.txt', 'in/b.txt', 'none', 'in/loop/in/.hidden/d.txt']), [
    'in/.hidden: What is hidden in a folder is left out',
    'in/README.md: What tells of a folder is left out',
    'in/a/c.txt',
    'in/a.txt',
    'in/b.txt',
    'in/loop: A symbolic link in a folder is not followed',
    'in/talks.html',
    'in/talks_files: What was saved beside a page is left out',
    'none: There is no such file or folder',
    'in/loop/in/.hidden/d.txt',
  ]);
});

test('an empty folder is said to be empty', () => {
  mkdirSync(join(folder, 'empty'));
  assert.deepEqual(listed(['empty']), ['empty: The folder is empty']);
});

test('a file of 100 MB is refused at once, without being read', () => {
  put('huge.txt');
  truncateSync(join(folder, 'huge.txt'), 100_000_000);
  const begin = performance.now();
  const reading = openSource(join(folder, 'huge.txt'), 'huge.txt');
  const milliseconds = performance.now() - begin;
  assert.deepEqual(reading, {
    sources: [],
    refusals: [
      {
        path: 'huge.txt',
        message: 'The file is larger than 20 MB and was not read',
        cure: 'save each report as a file of its own',
      },
    ],
  });
  assert.ok(milliseconds < 100, `It took ${Math.round(milliseconds)} ms`);
});

test('a file of records may be larger than a report, but not of any size', () => {
  put('many.jsonl');
  truncateSync(join(folder, 'many.jsonl'), 100_000_000);
  const [refusal] = openSource(join(folder, 'many.jsonl')).refusals;
  assert.equal(refusal?.message, 'The file is larger than 64 MB and was not read');
});

test(
  'a file that may not be read, or is gone, is refused',
  { skip: process.getuid?.() === 0 },
  () => {
    put('closed.txt');
    chmodSync(join(folder, 'closed.txt'), 0);
    const [closed] = openSource(join(folder, 'closed.txt')).refusals;
    assert.equal(closed?.message, 'This may not be read');
  },
);

test('what is no file is refused', () => {
  const messages = ['gone.txt', '.'].map(
    (path) => openSource(join(folder, path)).refusals[0]?.message,
  );
  assert.deepEqual(messages, ['There is no such file or folder', 'This is no file']);
});
