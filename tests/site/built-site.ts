import { resolve } from 'node:path';

/** The folder in which the tests’ set-up builds the archive, once. */
export const builtSite = resolve('.readout/test-site');
