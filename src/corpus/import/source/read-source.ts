import { createHash } from 'node:crypto';
import { basename } from 'node:path';

import type { Refusal, SourceText } from './source-text.ts';

/** The source texts of a file: one, or one a record of a file of records; or why there are none. */
export function readSource(path: string, bytes: Uint8Array): readonly SourceText[] | Refusal {
  const text = new TextDecoder('utf-8', { fatal: false }).decode(bytes);
  return [
    {
      path,
      recordLine: null,
      name: basename(path),
      bytes,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      lines: text.replaceAll('\r\n', '\n').split('\n'),
      stated: {},
    },
  ];
}
