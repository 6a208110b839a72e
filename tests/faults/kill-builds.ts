import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

import { inspectSite } from '../../src/publish/manifest.ts';
import { type BuildEnd, startBuild, type Step } from './build-process.ts';
import { editionOf, type GrowingArchive } from './make-archive.ts';
import { randomNumbers } from './random.ts';
import type { Reading } from './reader.ts';

/** Where kills fall, in turn: at any moment of the whole build, or after it said that it begins one of its last steps. */
const aims: readonly ('whole' | Step)[] = [
  'Publishing',
  'whole',
  'Making the release',
  'Publishing',
  'whole',
];

/** Which part of a build’s usual time is waited at most: some builds are quicker. */
const usualPatience = 0.8;

/** What fifty kills, or some other number, did to a published site. */
export type Kills = {
  readonly kills: number;
  /** Of these, from the swap of the link on: link, ledger, removal of what is old. */
  readonly whilePublishing: number;
  /** Kills after which another edition was published than before. */
  readonly published: number;
  readonly damaged: readonly string[];
  readonly reading: Reading;
  readonly lastBuild: BuildEnd;
};

/**
 * Kills builds at random moments, each of an archive that grew by one report, while another process reads the published
 * site. At the end one build is left to finish.
 */
export async function killBuilds(
  archive: GrowingArchive,
  { kills, seed }: { kills: number; seed: number },
): Promise<Kills> {
  const { out } = archive;
  const random = randomNumbers(seed);
  await finishBuild(archive);
  const usual = await finishBuild(archive);
  const reader = await startReader(out);

  const damaged: string[] = [];
  const count = { kills: 0, whilePublishing: 0, published: 0 };
  let patience = usualPatience;
  while (count.kills < kills) {
    const before = publishedEdition(out);
    await archive.revise();
    const build = startBuild(archive);
    const aim = aims[count.kills % aims.length] ?? 'whole';
    if (aim !== 'whole') await build.reaches(aim);
    await setTimeout(random() * usual.seconds[aim] * 1000 * patience);
    build.kill('SIGKILL');
    const { code, said } = await build.ended;
    damaged.push(...(await damages(archive)).map((damage) => `${damage} after ${said}`));
    // When it ended before the kill, the next one comes sooner.
    patience = code === null ? usualPatience : patience / 2;
    if (code === 0) continue;
    if (code !== null) throw new Error(said);
    count.kills += 1;
    if (said.includes('Publishing\n')) count.whilePublishing += 1;
    if (publishedEdition(out) !== before) count.published += 1;
  }
  const lastBuild = await finishBuild(archive);
  return { ...count, damaged, reading: await reader.end(), lastBuild };
}

/** The edition that the home page shows. */
export function publishedEdition(out: string): string | undefined {
  return editionOf(readFileSync(join(out, 'index.html'), 'utf8'));
}

/** Builds a new edition, undisturbed. */
async function finishBuild(archive: GrowingArchive): Promise<BuildEnd> {
  await archive.revise();
  const end = await startBuild(archive).ended;
  if (end.code !== 0) throw new Error(end.said);
  return end;
}

/** What is wrong with the published site, or with the ledger: that may lack what was just published, and nothing else. */
async function damages({ content, out }: GrowingArchive): Promise<string[]> {
  const inspection = await inspectSite(out);
  const ledger = readFileSync(join(content, 'permalinks.txt'), 'utf8');
  const published = readFileSync(join(out, 'permalinks.txt'), 'utf8');
  return [
    ...(inspection?.differences ?? [{ kind: 'missing', file: 'everything' }]).map(
      ({ kind, file }) => `${kind} ${file}`,
    ),
    ...(ledger !== '' && published.startsWith(ledger)
      ? []
      : ['a ledger that is not the published one']),
  ];
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
