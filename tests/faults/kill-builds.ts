import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

import { inspectSite } from '../../src/publish/manifest.ts';
import { type BuildEnd, publishing, startBuild } from './build-process.ts';
import type { Archives } from './archives.ts';
import { randomNumbers } from './random.ts';
import type { Reading } from './reader.ts';

/** What fifty kills, or some other number, did to a published site. */
export type Kills = {
  readonly kills: number;
  /** Of these, while the build published: release, link, ledger, removal of what is old. */
  readonly whilePublishing: number;
  /** Kills after which another edition was published than before. */
  readonly published: number;
  readonly damaged: readonly string[];
  readonly reading: Reading;
  readonly lastBuild: BuildEnd;
};

/**
 * Kills builds at random moments, each of the edition that is not published at the time, while another process reads the
 * published site; every third kill or more falls into the publishing. At the end one build is left to finish.
 */
export async function killBuilds(
  { contents, out }: Archives,
  { kills, seed }: { kills: number; seed: number },
): Promise<Kills> {
  const random = randomNumbers(seed);
  const first = await startBuild({ content: contents.A, out }).ended;
  const usual = await startBuild({ content: contents.B, out }).ended;
  if (first.code !== 0 || usual.code !== 0) throw new Error(first.said + usual.said);
  const reader = await startReader(out);

  const damaged: string[] = [];
  const count = { kills: 0, whilePublishing: 0, published: 0 };
  let patience = 1;
  while (count.kills < kills) {
    const before = publishedEdition(out);
    const build = startBuild({ content: contents[before === 'A' ? 'B' : 'A'], out });
    const isLate = count.kills % 5 < 2;
    if (isLate) await build.reaches(publishing);
    const seconds = isLate ? usual.seconds.publishing : usual.seconds.whole;
    await setTimeout(random() * seconds * 1000 * patience);
    build.kill('SIGKILL');
    const { code, said } = await build.ended;
    // Too late: the build had ended. On a machine that is busier by now builds take longer or shorter than the first.
    patience = code === null ? 1 : patience / 2;
    if (code !== null && code !== 0) throw new Error(said);
    const differences = (await inspectSite(out))?.differences;
    if (differences?.length !== 0)
      damaged.push(`${differences?.length ?? 'all'} files after ${said}`);
    if (code !== null) continue;
    count.kills += 1;
    if (said.includes(publishing)) count.whilePublishing += 1;
    if (publishedEdition(out) !== before) count.published += 1;
  }
  const last = publishedEdition(out) === 'A' ? 'B' : 'A';
  const lastBuild = await startBuild({ content: contents[last], out }).ended;
  return { ...count, damaged, reading: await reader.end(), lastBuild };
}

/** The letter of the edition that the home page shows. */
export function publishedEdition(out: string): 'A' | 'B' {
  const html = readFileSync(join(out, 'index.html'), 'utf8');
  return html.includes('<title>Readout A</title>') ? 'A' : 'B';
}

async function startReader(out: string): Promise<{ end: () => Promise<Reading> }> {
  const child = fork('tests/faults/reader.ts', [out], { execArgv: [] });
  await once(child, 'message');
  return {
    end: async () => {
      const answer = once(child, 'message');
      child.send('end');
      const [reading] = await answer;
      return reading;
    },
  };
}
