import { mkdtemp, readdir, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { checkCorpus } from '../../src/corpus/check-corpus.ts';
import { reportIssues } from '../../src/corpus/report.ts';
import { makeScaleArchive, noScaleReports } from './scale-archive.ts';

/** Checks an archive of real reports cold, warm, and after every file was touched; prints the seconds of each. */
export async function benchCheck(count: number, records: number): Promise<void> {
  if (noScaleReports) return console.log(`skipped: ${noScaleReports}`);
  const content = join(await mkdtemp(join(tmpdir(), 'readout-')), 'content');
  await makeScaleArchive(content, count, records);
  for (const what of ['cold', 'warm', 'touched']) {
    if (what === 'touched') await touchAll(content);
    const [begin, cpu] = [performance.now(), process.cpuUsage()];
    const { issues } = await checkCorpus(content);
    const seconds = ((performance.now() - begin) / 1000).toFixed(1);
    const used = (process.cpuUsage(cpu).user / 1e6).toFixed(1);
    const [found] = reportIssues(issues, false).split('\n').slice(-1);
    console.log(`${what}: ${count} reports checked in ${seconds} s (${used} s of CPU): ${found}`);
  }
  await rm(join(content, '..'), { recursive: true });
}

async function touchAll(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const now = new Date();
  for (const entry of entries)
    if (entry.isFile()) await utimes(join(entry.parentPath, entry.name), now, now);
}
