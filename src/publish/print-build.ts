import { relative } from 'node:path';

import { reportIssues } from '../corpus/report.ts';
import { type BuildOptions, buildSite } from './build.ts';
import { showProgress } from './progress.ts';

/** Builds the archive and says on the terminal what came of it; false when nothing was published. */
export async function printBuild(options: BuildOptions): Promise<boolean> {
  const begin = performance.now();
  const progress = showProgress(process.stderr);
  const { issues, published } = await buildSite(options, progress).finally(progress.end);
  if (issues.length > 0) console.error(reportIssues(issues, process.stderr.isTTY));
  if (!published) {
    console.error(`Nothing was published: \`${options.out}\` is as it was.`);
    return false;
  }
  const { events, reports, pages } = published;
  const seconds = ((performance.now() - begin) / 1000).toFixed(1);
  const folder = relative(process.cwd(), options.out) || options.out;
  console.log(
    `Published ${reports} reports of ${events} events on ${pages} pages in ${folder}/ (${seconds} s)`,
  );
  return true;
}
