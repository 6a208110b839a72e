import { watch } from 'node:fs';

export type Watcher = { readonly close: () => void };

/** How long a folder must have been quiet before a change counts: editors write a file in several steps. */
const quiet = 50;

/**
 * Calls `onChange` after something below a folder changed: once for changes close together, and never again before the
 * last call has ended. Watching has begun when this returns; Vite’s own watcher begins some time after that.
 */
export function watchFolder(folder: string, onChange: () => Promise<void>): Watcher {
  let timer: NodeJS.Timeout | undefined;
  let last = Promise.resolve();
  const watcher = watch(folder, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      last = last.then(onChange).catch((error: unknown) => console.error(error));
    }, quiet);
  });
  return {
    close: () => {
      clearTimeout(timer);
      watcher.close();
    },
  };
}
