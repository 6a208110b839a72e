import { printVerify } from '../src/publish/print-verify.ts';
import { readOptions } from './options.ts';

/** `npm run verify -- [--out DIR]`: compares a published site with its manifest; exit 1 when a file differs. */
const values = readOptions({ out: { type: 'string', default: 'dist' } });

process.exitCode = (await printVerify(values)) ? 0 : 1;
