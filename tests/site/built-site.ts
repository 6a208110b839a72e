import { resolve } from 'node:path';

/** Where the tests’ set-up builds the archive, once: a link into a store of releases. */
export const buildTarget = resolve('.readout/test-build');

/** The site that was built, as a plain folder that tests may copy. */
export const builtSite = resolve('.readout/test-site');
