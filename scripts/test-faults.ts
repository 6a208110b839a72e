import { runTests } from '../tests/run-tests.ts';

/** `npm run test:faults`: kills 50 builds of 500 reports and fills a disk; about ten minutes. */
process.env['READOUT_FAULTS'] = 'whole';
process.exitCode = await runTests(['tests/faults/faults.test.ts']);
