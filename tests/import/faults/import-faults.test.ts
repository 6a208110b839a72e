import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';

import { z } from 'zod';

import { checkCorpus } from '../../../src/corpus/check-corpus.ts';
import { randomNumbers } from '../../faults/random.ts';
import { startImport } from './import-process.ts';
import { type Flood, makeFlood } from './make-flood.ts';

/** `npm run test:import-faults` asks for the whole of it; `npm test` is content with less. */
const size =
  process.env['READOUT_FAULTS'] === 'whole'
    ? { files: 5000, broken: 10, kills: 20 }
    : { files: 60, broken: 10, kills: 4 };
const seed = Number(process.env['READOUT_SEED'] ?? Math.floor(Math.random() * 2 ** 32));
const timeout = 3_600_000;

let work: string;
let flood: Flood;
/** How long an import of the flood takes undisturbed. */
let usualSeconds = 0;
before(async () => {
  work = mkdtempSync(join(tmpdir(), 'readout-import-'));
  flood = await makeFlood(join(work, 'flood'), size.files, size.broken);
});
after(() => rmSync(work, { recursive: true, force: true }));

const row = z.object({ capture: z.string(), error: z.string().optional() });

test(
  `of ${size.files} files ${size.broken} are broken: each has its line, the rest is read`,
  {
    timeout,
  },
  async () => {
    const to = join(work, 'nothing');
    const { printed, said, seconds } = await startImport([
      flood.folder,
      '--to',
      to,
      '--json',
      '--dry-run',
    ]).ended;
    console.log(`    ${size.files} files read in ${seconds.toFixed(1)} s`);
    const rows = linesOf(printed).map((line) => row.parse(JSON.parse(line)));
    const pathsOf = (some: typeof rows): string[] =>
      some.map(({ capture }) => capture.slice(flood.folder.length + 1).replace(/:.*$/, '')).sort();
    assert.deepEqual(pathsOf(rows.filter(({ error }) => error === undefined)), flood.reports);
    assert.deepEqual(
      pathsOf(rows.filter(({ error }) => error !== undefined)),
      [...flood.broken.keys()].sort(),
    );
    for (const [name, what] of flood.broken) {
      const lines = linesOf(said).filter((line) => line.includes(name));
      assert.equal(lines.length, 1, `${name} (${what}): ${lines.join(' | ')}`);
    }
    assert.doesNotMatch(said, /^ {4}at /m);
    assert.equal(existsSync(to), false);
  },
);

test(
  'drafts are written of all that can be read, and the archive can be checked',
  {
    timeout,
  },
  async () => {
    const to = join(work, 'whole');
    const { said, seconds } = await startImport([flood.folder, '--to', to]).ended;
    console.log(`    ${size.files} files imported in ${seconds.toFixed(1)} s`);
    usualSeconds = seconds;
    assert.doesNotMatch(said, /^ {4}at /m);
    const files = filesOf(to);
    assert.equal(files.filter((file) => file.startsWith('events/')).length, flood.reports.length);
    assert.equal(
      files.filter((file) => /^captures\/report-/.test(file)).length,
      flood.reports.length,
    );
    const { catalogue, issues } = await checkCorpus(to);
    assert.ok(catalogue, JSON.stringify(issues.slice(0, 5), null, 2));
  },
);

test('a second import of the same files changes nothing', { timeout }, async () => {
  const to = join(work, 'whole');
  const [before, times] = [sumsOf(to), timesOf(to)];
  await startImport([flood.folder, '--to', to]).ended;
  assert.deepEqual(sumsOf(to), before);
  assert.deepEqual(timesOf(to), times);
});

test(
  `an import killed ${size.kills} times and repeated makes what one makes undisturbed`,
  {
    timeout,
  },
  async () => {
    const usual = join(work, 'whole');
    const to = join(work, 'killed');
    const random = randomNumbers(seed);
    let kills = 0;
    let written = 0;
    let patience = 1;
    while (kills < size.kills) {
      const started = startImport([flood.folder, '--to', to]);
      await setTimeout(random() * usualSeconds * 1000 * patience);
      started.kill();
      const { code, said } = await started.ended;
      // When it ended before the kill, the next one comes sooner.
      patience = code === null ? 1 : patience / 2;
      if (code === null) kills += 1;
      else assert.doesNotMatch(said, /^ {4}at /m);
      const count = existsSync(to) ? filesOf(to).length : 0;
      if (count > 0 && count < filesOf(usual).length) written += 1;
      // Once everything is written, a kill finds nothing to interrupt.
      if (code !== null || count >= filesOf(usual).length)
        rmSync(to, { recursive: true, force: true });
    }
    await startImport([flood.folder, '--to', to]).ended;
    console.log(`    seed ${seed}: ${kills} kills, ${written} of them with some files written`);
    assert.deepEqual(sumsOf(to), sumsOf(usual));
    assert.deepEqual(readdirSync(work).sort(), ['flood', 'killed', 'whole']);
  },
);

function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(folder, file)).isFile())
    .sort();
}

/** Each file with its SHA-256. */
function sumsOf(folder: string): string[] {
  return filesOf(folder).map((file) => {
    const sum = createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex');
    return `${sum}  ${file}`;
  });
}

function timesOf(folder: string): string[] {
  return filesOf(folder).map((file) => `${statSync(join(folder, file)).mtimeMs} ${file}`);
}
