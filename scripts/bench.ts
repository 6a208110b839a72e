import { benchCheck } from '../tests/scale/bench-check.ts';
import { readOptions } from './options.ts';

/** `npm run bench -- [--count N]`: times the checker on real reports; figures go into docs/measurements.md. */
const { count } = readOptions({ count: { type: 'string', default: '10000' } });
await benchCheck(Number(count));
