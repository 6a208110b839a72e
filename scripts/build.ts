import { parseArgs } from 'node:util';

import { printBuild } from '../src/publish/print-build.ts';

/** `npm run build -- [--content DIR] [--out DIR]`: builds the archive; exit 1 when it has an error. */
const { values } = parseArgs({
  options: {
    content: { type: 'string', default: 'content' },
    out: { type: 'string', default: 'dist' },
  },
});

process.exitCode = (await printBuild(values)) ? 0 : 1;
