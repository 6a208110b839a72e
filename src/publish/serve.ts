import { resolve } from 'node:path';

import { preview } from 'astro';

import { readArchiveRecord } from '../corpus/read-corpus.ts';
import { projectRoot } from './project-root.ts';
import { siteOptions } from './stage.ts';

/** A server of built files: its address, and how to stop it. */
export type Server = { readonly address: string; readonly stop: () => Promise<void> };

/** Serves a folder that `buildSite` made. Takes the next free port when the one asked for is taken. */
export async function serve(options: {
  readonly content: string;
  readonly out: string;
  readonly port: number;
}): Promise<Server> {
  const { site, base } = siteOptions(await readArchiveRecord(options.content));
  const server = await preview({
    root: projectRoot,
    outDir: resolve(options.out),
    logLevel: 'warn',
    site,
    base,
    server: { port: options.port },
  });
  return { address: `http://localhost:${server.port}${base}`, stop: () => server.stop() };
}
