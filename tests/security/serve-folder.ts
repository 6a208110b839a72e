import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';

import { listen, type Listener } from './listen.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Serves a built site as the simplest host would, with headers of its own; `change` rewrites its pages on the way. */
export function serveFolder(
  folder: string,
  headers: Readonly<Record<string, string>>,
  change: (html: string) => string = (html) => html,
): Promise<Listener> {
  return listen((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    const file = join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    readFile(file).then(
      (bytes) => {
        const type = types[extname(file)] ?? 'application/octet-stream';
        response.writeHead(200, { ...headers, 'content-type': type });
        response.end(extname(file) === '.html' ? change(bytes.toString('utf8')) : bytes);
      },
      () => response.writeHead(404, headers).end(),
    );
  });
}
