import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** A whole build in a process of its own. */
export type BuildProcess = {
  readonly pid: number | undefined;
  /** Resolves when the build says that it begins a step; false when it ended without. */
  readonly reaches: (step: string) => Promise<boolean>;
  /** False when it had ended before. */
  readonly kill: (signal: NodeJS.Signals) => boolean;
  readonly ended: Promise<BuildEnd>;
};

/** `seconds`: how long the build took, and how long after it began to publish. */
export type BuildEnd = {
  readonly code: number | null;
  readonly said: string;
  readonly seconds: { readonly whole: number; readonly publishing: number };
};

/** The step in which a build makes a release, changes the link, enters the ledger and takes away old releases. */
export const publishing = 'Publishing';

/** Starts `npm run build` as `scripts/run.mjs` does, on an archive whose ledger it may add to. */
export function startBuild(options: { content: string; out: string }): BuildProcess {
  const { CI: _, ...env } = process.env;
  const child = spawn(
    process.execPath,
    ['scripts/build.ts', '--content', options.content, '--out', options.out],
    { stdio: ['ignore', 'pipe', 'pipe'], env: { ...env, ASTRO_TELEMETRY_DISABLED: '1' } },
  );
  const begin = performance.now();
  let said = '';
  let publishingAt = Infinity;
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      said += String(chunk);
      if (said.includes(`${publishing}\n`))
        publishingAt = Math.min(publishingAt, performance.now());
    });
  const ended = endOf(child).then((code) => {
    const end = performance.now();
    const seconds = { whole: end - begin, publishing: Math.max(0, end - publishingAt) };
    return {
      code,
      said,
      seconds: { whole: seconds.whole / 1000, publishing: seconds.publishing / 1000 },
    };
  });
  const reaches = async (step: string): Promise<boolean> => {
    let isOver = false;
    void ended.then(() => (isOver = true));
    while (!said.includes(step) && !isOver) await Promise.race([once(child.stderr, 'data'), ended]);
    return said.includes(step);
  };
  return { pid: child.pid, reaches, kill: (signal) => child.kill(signal), ended };
}

/** Null when a signal ended it. Waits until all that it said has arrived. */
async function endOf(child: ChildProcess): Promise<number | null> {
  const [code] = await once(child, 'close');
  return typeof code === 'number' ? code : null;
}
