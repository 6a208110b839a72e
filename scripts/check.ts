import { checkCorpus } from '../src/corpus/check-corpus.ts';
import { reportIssues } from '../src/corpus/report.ts';
import { reportForGithub } from '../src/corpus/report-github.ts';
import { reportAsJson } from '../src/corpus/report-json.ts';
import { readOptions } from './options.ts';

/**
 * `npm run check -- [--content DIR] [--json | --github]`: names every fault of the archive; exit 1 when one of them is an
 * error. In a GitHub workflow the faults are annotations.
 */
const values = readOptions({
  content: { type: 'string', default: 'content' },
  json: { type: 'boolean', default: false },
  github: { type: 'boolean', default: process.env['GITHUB_ACTIONS'] === 'true' },
});

const { issues, catalogue } = await checkCorpus(values.content);
if (values.json) console.log(reportAsJson(issues));
else if (values.github) console.log(reportForGithub(issues));
else console.log(reportIssues(issues, process.stdout.isTTY));
process.exitCode = catalogue ? 0 : 1;
