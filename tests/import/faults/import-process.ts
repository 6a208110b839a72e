import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** The import command in a process of its own. */
export type ImportProcess = {
  /** False when it had ended before. */
  readonly kill: () => boolean;
  readonly ended: Promise<ImportEnd>;
};

export type ImportEnd = {
  /** Null when a signal ended it. */
  readonly code: number | null;
  /** Standard output, and what was said beside it. */
  readonly printed: string;
  readonly said: string;
  readonly seconds: number;
};

/** Starts `npm run import` as `scripts/run.mjs` does. */
export function startImport(args: readonly string[]): ImportProcess {
  const begin = performance.now();
  const child = spawn(process.execPath, ['scripts/import.ts', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return { kill: () => child.kill('SIGKILL'), ended: endOf(child, begin) };
}

async function endOf(child: ChildProcess, begin: number): Promise<ImportEnd> {
  const printed: Buffer[] = [];
  const said: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => printed.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => said.push(chunk));
  const [code] = await once(child, 'close');
  return {
    code: typeof code === 'number' ? code : null,
    printed: Buffer.concat(printed).toString(),
    said: Buffer.concat(said).toString(),
    seconds: (performance.now() - begin) / 1000,
  };
}
