import { setImmediate } from 'node:timers/promises';

import type { InputFile } from './list-inputs.ts';
import { faultWords, isRefusal } from './source/file-refusal.ts';
import { openSource } from './source/open-source.ts';
import type { FileRefusal, SourceText } from './source/source-text.ts';

/** A source text that was read, or why not. */
export type Taken = SourceText | FileRefusal;

const mostTexts = 500;
const mostLines = 100_000;

/** The source texts of the files, so many at a time that they fit into memory; between two files a signal is heard. */
export async function* takeInBatches(
  inputs: readonly (InputFile | FileRefusal)[],
): AsyncGenerator<Taken[]> {
  let batch: Taken[] = [];
  let lines = 0;
  for (const input of inputs) {
    await setImmediate();
    for (const taken of isRefusal(input) ? [input] : takeFile(input)) {
      batch.push(taken);
      lines += isRefusal(taken) ? 0 : taken.lines.length;
      if (batch.length < mostTexts && lines < mostLines) continue;
      yield batch;
      [batch, lines] = [[], 0];
    }
  }
  if (batch.length > 0) yield batch;
}

function takeFile({ shownAs, path }: InputFile): readonly Taken[] {
  try {
    const { sources, refusals } = openSource(path, shownAs);
    return [...refusals, ...sources];
  } catch (error) {
    return [
      {
        path: shownAs,
        message: `The file cannot be read (${faultWords(error)})`,
        cure: 'look at its rights, or save it again',
      },
    ];
  }
}
