import { runTests } from '../tests/run-tests.ts';

/** `npm run test:import-faults`: imports 5,000 files of which ten are broken, and kills 20 such imports; some minutes. */
process.env['READOUT_FAULTS'] = 'whole';
process.exitCode = await runTests(['tests/import/faults/import-faults.test.ts']);
