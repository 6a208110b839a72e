import { checkCorpus } from '../src/corpus/check-corpus.ts';
import { checkDrafts } from '../src/corpus/check-drafts.ts';
import { reportIssues } from '../src/corpus/report.ts';
import { reportForGithub } from '../src/corpus/report-github.ts';
import { reportAsJson } from '../src/corpus/report-json.ts';
import { readOptions } from './options.ts';

/**
 * `npm run check -- [--content DIR] [--json | --github]`: names every fault of the archive, and those of its drafts apart;
 * exit 1 when one of what is published is an error. In a GitHub workflow the faults are annotations.
 */
const values = readOptions({
  content: { type: 'string', default: 'content' },
  json: { type: 'boolean', default: false },
  github: { type: 'boolean', default: process.env['GITHUB_ACTIONS'] === 'true' },
});

const checked = await checkCorpus(values.content);
const { issues, catalogue } = checked;
const drafts = checkDrafts(values.content, checked);
if (values.json) console.log(reportAsJson(issues, drafts));
else if (values.github) console.log(reportForGithub(issues, drafts));
else console.log(reportIssues(issues, process.stdout.isTTY, drafts));
process.exitCode = catalogue ? 0 : 1;
