import { checkCorpus } from '../src/corpus/check-corpus.ts';
import { reportIssues } from '../src/corpus/report.ts';
import { readOptions } from './options.ts';

/** `npm run check -- [--content DIR]`: names every fault of the archive; exit 1 when one of them is an error. */
const values = readOptions({ content: { type: 'string', default: 'content' } });

const { issues, catalogue } = await checkCorpus(values.content);
console.log(reportIssues(issues, process.stdout.isTTY));
process.exitCode = catalogue ? 0 : 1;
