import type { WriteStream } from 'node:tty';

/** Says what a long command is doing. */
export type Progress = {
  /** Begins a step; the one before it is done. */
  readonly step: (words: string) => void;
  /** Ends the last step. */
  readonly end: () => void;
};

/** On a terminal one line that counts the seconds of the step at hand; elsewhere a plain line a step. */
export function showProgress(stream: WriteStream | NodeJS.WritableStream): Progress {
  if (!('isTTY' in stream) || !stream.isTTY) {
    return { step: (words) => void stream.write(`${words}\n`), end: () => undefined };
  }
  let timer: NodeJS.Timeout | undefined;
  const end = (): void => {
    clearInterval(timer);
    stream.write('\r\u001b[K');
  };
  const step = (words: string): void => {
    end();
    const start = performance.now();
    const draw = (): void => {
      const seconds = Math.round((performance.now() - start) / 1000);
      stream.write(`\r\u001b[K${words} … ${seconds} s`);
    };
    draw();
    timer = setInterval(draw, 1000);
    timer.unref();
  };
  return { step, end };
}
