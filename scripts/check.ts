import { parseArgs } from 'node:util';

import { checkCorpus } from '../src/corpus/check-corpus.ts';
import { reportIssues } from '../src/corpus/report.ts';

/** `npm run check -- [--content DIR]`: names every fault of the archive; exit 1 when one of them is an error. */
const { values } = parseArgs({ options: { content: { type: 'string', default: 'content' } } });

const { issues, catalogue } = await checkCorpus(values.content);
console.log(reportIssues(issues, process.stdout.isTTY));
process.exitCode = catalogue ? 0 : 1;
