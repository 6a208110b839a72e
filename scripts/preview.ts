import { serve } from '../src/publish/serve.ts';
import { readOptions } from './options.ts';

/** `npm run preview -- [--content DIR] [--out DIR] [--port N]`: serves what was built last. */
const values = readOptions({
  content: { type: 'string', default: 'content' },
  out: { type: 'string', default: 'dist' },
  port: { type: 'string', default: '4321' },
});

const server = await serve({ ...values, port: Number(values.port) });
console.log(`Serving the archive on ${server.address}`);
