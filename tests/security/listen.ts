import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';

/** A server on a loopback port of its own: its address, without a slash at the end, and how to stop it. */
export type Listener = {
  readonly host: string;
  readonly address: string;
  readonly stop: () => Promise<void>;
};

/** Answers requests on a free port of 127.0.0.1: another port is another origin, and for a policy another host. */
export async function listen(answer: RequestListener): Promise<Listener> {
  const server = createServer(answer);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The server has no port');
  const host = `127.0.0.1:${bound.port}`;
  return {
    host,
    address: `http://${host}`,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
