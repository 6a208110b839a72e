import { noRealCaptures, readDevRecords, sampleOf } from '../tests/import/dev-captures.ts';
import { measureImport } from '../tests/import/measure-import.ts';
import {
  figureLines,
  figureNumbers,
  measuredMissLines,
  missLines,
} from '../tests/import/print-figures.ts';
import { readOptions } from './options.ts';

/**
 * `npm run bench:import -- [--only N] [--json] [--misses KIND] [--measured-misses]`: how well real captures are imported.
 * KIND is what a line of misses begins with (`date`, `title`, `tagged` …), or `all`. Misses of the measuring set come only with
 * `--measured-misses`: who makes rules does not look at them.
 */
const options = readOptions({
  only: { type: 'string', default: '1000000' },
  json: { type: 'boolean', default: false },
  misses: { type: 'string', default: '' },
  'measured-misses': { type: 'boolean', default: false },
});

if (noRealCaptures) {
  console.log(`Nothing to measure: ${noRealCaptures}`);
} else {
  const figures = measureImport(sampleOf(readDevRecords(), Number(options.only)));
  for (const line of missLines(figures, options.misses)) console.log(line);
  if (options['measured-misses']) for (const line of measuredMissLines(figures)) console.log(line);
  if (options.json) console.log(JSON.stringify(figureNumbers(figures), null, 2));
  else console.log(figureLines(figures).join('\n'));
}
