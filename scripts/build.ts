import { parseArgs } from 'node:util';

import { printBuild } from '../src/publish/print-build.ts';

/** `npm run build -- [--content DIR] [--out DIR] [--locked]`: builds the archive; exit 1 when it has an error. */
const { values } = parseArgs({
  options: {
    content: { type: 'string', default: 'content' },
    out: { type: 'string', default: 'dist' },
    locked: { type: 'boolean', default: Boolean(process.env['CI']) },
  },
});

process.exitCode = (await printBuild({ ...values, isLocked: values.locked })) ? 0 : 1;
