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

/** `seconds`: how long the build took, whole and from the moment on at which it said that it begins a step. */
export type BuildEnd = {
  readonly code: number | null;
  readonly said: string;
  readonly seconds: Readonly<Record<'whole' | Step, number>>;
};

/** The last steps of a build: sums and the files for open pages; then link, ledger, and removal of what is old. */
const steps = ['Making the release', 'Publishing'] as const;
export type Step = (typeof steps)[number];

/** Starts `npm run build` as `scripts/run.mjs` does, on an archive whose ledger it may add to. */
export function startBuild(options: { content: string; out: string }): BuildProcess {
  const { CI: _, ...env } = process.env;
  const child = spawn(
    process.execPath,
    ['scripts/build.ts', '--content', options.content, '--out', options.out],
    { stdio: ['ignore', 'pipe', 'pipe'], env: { ...env, ASTRO_TELEMETRY_DISABLED: '1' } },
  );
  const at = { whole: performance.now(), 'Making the release': 0, Publishing: 0 };
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      said += String(chunk);
      for (const step of steps) at[step] ||= said.includes(`${step}\n`) ? performance.now() : 0;
    });
  const ended = endOf(child).then((code): BuildEnd => {
    const since = (begin: number): number => (performance.now() - begin) / 1000;
    const seconds = {
      whole: since(at.whole),
      'Making the release': since(at['Making the release']),
      Publishing: since(at.Publishing),
    };
    return { code, said, seconds };
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
