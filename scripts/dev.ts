import { rules } from '../src/archive/rules/table.ts';
import { reportIssues } from '../src/corpus/report.ts';
import { develop } from '../src/publish/develop.ts';
import { readOptions } from './options.ts';

/** `npm run dev -- [--content DIR] [--port N]`: serves the archive live while it is edited. */
const values = readOptions({
  content: { type: 'string', default: 'content' },
  port: { type: 'string', default: '4321' },
});

let isServed = false;
const server = await develop({ content: values.content, port: Number(values.port) }, (issues) => {
  console.log(reportIssues(issues, process.stdout.isTTY));
  if (!isServed && issues.some(({ rule }) => rules[rule] === 'error'))
    console.log('The archive is served as soon as these errors are mended.');
});
isServed = server !== null;
if (server) console.log(`Serving the archive live on ${server.address}`);
else process.exitCode = 1;
