import { cp, realpath, rm } from 'node:fs/promises';

import { buildSite } from '../src/publish/build.ts';
import { builtSite, buildTarget } from './site/built-site.ts';

/** Builds the archive once for all tests that look at the published site. */
export async function globalSetup(): Promise<void> {
  const quiet = { step: () => undefined, end: () => undefined };
  const { published, issues } = await buildSite(
    { content: 'content', out: buildTarget, isLocked: true },
    quiet,
  );
  // Astro’s build sets it for the whole process, and the tests’ processes would inherit it.
  delete process.env['NODE_ENV'];
  if (!published) throw new Error(`The archive does not build: ${JSON.stringify(issues, null, 2)}`);
  await rm(builtSite, { recursive: true, force: true });
  await cp(await realpath(buildTarget), builtSite, { recursive: true });
}
