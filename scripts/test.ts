import { runTests } from '../tests/run-tests.ts';

/** `npm test [-- FILE …]`: every check and test, or those of some files. */
process.exitCode = await runTests(process.argv.slice(2));
