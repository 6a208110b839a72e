import { relative } from 'node:path';

import { Refusal } from '../corpus/refusal.ts';
import { reportIssues } from '../corpus/report.ts';
import { type BuildOptions, buildSite } from './build.ts';
import { showProgress } from './progress.ts';

/** Builds the archive and says on the terminal what came of it; false when nothing was published. */
export async function printBuild(options: BuildOptions): Promise<boolean> {
  const begin = performance.now();
  const progress = showProgress(process.stderr);
  const built = await buildSite(options, progress).finally(progress.end).catch(refusalOf);
  if (built instanceof Refusal) {
    console.error(built.message);
    return false;
  }
  const { issues, published } = built;
  if (issues.length > 0) console.error(reportIssues(issues, process.stderr.isTTY));
  if (!published) {
    console.error(`Nothing was published: \`${options.out}\` is as it was.`);
    return false;
  }
  const { events, reports, pages, drafts, isNew } = published;
  const seconds = ((performance.now() - begin) / 1000).toFixed(1);
  const folder = relative(process.cwd(), options.out) || options.out;
  console.log(
    `Published ${reports} reports of ${events} events on ${pages} pages in ${folder}/ (${isNew ? '' : 'as it was, '}${seconds} s)`,
  );
  if (drafts > 0)
    console.log(`Drafts that are not on it: ${drafts}; \`npm run check\` lists what they lack`);
  return true;
}

function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  throw error;
}
