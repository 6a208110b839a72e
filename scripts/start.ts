import { printBuild } from '../src/publish/print-build.ts';
import { serve } from '../src/publish/serve.ts';

/** `npm start`: builds the archive and serves it. */
const options = { content: 'content', out: 'dist', isLocked: Boolean(process.env['CI']) };

if (await printBuild(options)) {
  const server = await serve({ ...options, port: 4321 });
  console.log(`Serving the archive on ${server.address}`);
} else {
  process.exitCode = 1;
}
