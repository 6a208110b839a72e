import { printBuild } from '../src/publish/print-build.ts';
import { readOptions } from './options.ts';

/** `npm run build -- [--content DIR] [--out DIR] [--locked]`: builds the archive; exit 1 when it has an error. */
const values = readOptions({
  content: { type: 'string', default: 'content' },
  out: { type: 'string', default: 'dist' },
  locked: { type: 'boolean', default: Boolean(process.env['CI']) },
});

process.exitCode = (await printBuild({ ...values, isLocked: values.locked })) ? 0 : 1;
