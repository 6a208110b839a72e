import { noRealCaptures, readDevRecords, sampleOf } from '../tests/import/dev-captures.ts';
import { dressedLines } from '../tests/import/measure-dressed.ts';
import { measureCommand } from '../tests/import/measure-command.ts';
import { measureImport } from '../tests/import/measure-import.ts';
import { measureSeeds } from '../tests/import/measure-seeds.ts';
import {
  commandLines,
  figureLines,
  figureNumbers,
  measuredMissLines,
  missLines,
} from '../tests/import/print-figures.ts';
import { readOptions } from './options.ts';

/**
 * `npm run bench:import -- [--only N] [--json] [--misses KIND] [--measured-misses] [--dressed] [--command]`: how well real captures are imported.
 * KIND is a word with which lines of misses begin (`date`, `title`, `tagged`, `learning`, `seeds` …), or `all`. Misses of the measuring set come only with
 * `--measured-misses`: who makes rules does not look at them. `--dressed`: the same reports
 * in other furniture and as pages. `--command`: `npm run import` as a whole, with the records of the archive.
 */
const options = readOptions({
  only: { type: 'string', default: '1000000' },
  json: { type: 'boolean', default: false },
  misses: { type: 'string', default: '' },
  'measured-misses': { type: 'boolean', default: false },
  dressed: { type: 'boolean', default: false },
  command: { type: 'boolean', default: false },
});

if (noRealCaptures) {
  console.log(`Nothing to measure: ${noRealCaptures}`);
} else if (options.command) {
  console.log(commandLines(await measureCommand(readDevRecords())).join('\n'));
} else if (options.dressed) {
  console.log(dressedLines(50, options.misses !== '').join('\n'));
} else {
  const figures = measureImport(sampleOf(readDevRecords(), Number(options.only)));
  const seeds = await measureSeeds();
  for (const line of missLines(figures, seeds, options.misses)) console.log(line);
  if (options['measured-misses']) for (const line of measuredMissLines(figures)) console.log(line);
  if (options.json) console.log(JSON.stringify(figureNumbers(figures, seeds), null, 2));
  else console.log(figureLines(figures, seeds).join('\n'));
}
