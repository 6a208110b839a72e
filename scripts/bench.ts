import { benchCheck } from '../tests/scale/bench-check.ts';
import { benchReading } from '../tests/scale/bench-reading.ts';
import { readOptions } from './options.ts';

/** `npm run bench -- [--count N] [--records N]`: times the reading and the checker on real reports; figures go into docs/measurements.md. */
const { count, records } = readOptions({
  count: { type: 'string', default: '10000' },
  records: { type: 'string', default: '2000' },
});
benchReading(Number(count), Number(records));
await benchCheck(Number(count), Number(records));
