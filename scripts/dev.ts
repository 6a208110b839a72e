import { parseArgs } from 'node:util';

import { reportIssues } from '../src/corpus/report.ts';
import { develop } from '../src/publish/develop.ts';

/** `npm run dev -- [--content DIR] [--port N]`: serves the archive live while it is edited. */
const { values } = parseArgs({
  options: {
    content: { type: 'string', default: 'content' },
    port: { type: 'string', default: '4321' },
  },
});

const server = await develop({ content: values.content, port: Number(values.port) }, (issues) =>
  console.log(reportIssues(issues, process.stdout.isTTY)),
);
if (server) console.log(`Serving the archive live on ${server.address}`);
else process.exitCode = 1;
