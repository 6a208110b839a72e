import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

import { nearest } from '../../archive/identifier.ts';
import { withLock } from '../lock.ts';
import { Refusal } from '../refusal.ts';
import { refuseDiskFaults } from './disk-fault.ts';
import { importFiles } from './import-files.ts';
import { listInputs } from './list-inputs.ts';
import { isFree, makeArchive } from './make-archive.ts';
import { type OpenArchive, openArchive, openAsNew } from './open-archive.ts';
import { type ImportCounts, type ImportOutput, printImport } from './print-import.ts';

/** An import as it was asked for on the command line; relative paths are taken from `base`. */
export type ImportRequest = {
  readonly files: readonly string[];
  readonly base: string;
  readonly to: string;
  readonly records: string;
  readonly publisher: string | undefined;
  readonly received: string;
  readonly isDryRun: boolean;
};

/** Runs an import whole. Throws a `Refusal` when it cannot begin. */
export async function runImport(
  request: ImportRequest,
  output: ImportOutput,
): Promise<ImportCounts> {
  const { base, received, isDryRun } = request;
  const content = resolve(base, request.to);
  const records = request.records === 'none' ? null : resolve(base, request.records);
  const inputs = listInputs(request.files, base);
  const run = async (): Promise<ImportCounts> => {
    const isNew = isFree(content);
    // A name that is wrong must not leave an archive behind that nobody meant.
    if (isNew) knownPublisher(request.publisher, await openAsNew(records));
    if (isNew && !isDryRun) await makeArchive(content, { records, released: received });
    const archive = isNew && isDryRun ? await openAsNew(records) : await openArchive(content);
    const publisher = knownPublisher(request.publisher, archive);
    return printImport(
      importFiles({ inputs, content, archive, publisher, received, isDryRun }),
      output,
    );
  };
  return refuseDiskFaults(request.to, async () => {
    if (isDryRun) return run();
    mkdirSync(dirname(content), { recursive: true });
    return withLock(`${content}.importing`, `importing into \`${request.to}\``, run);
  });
}

function knownPublisher(id: string | undefined, { known }: OpenArchive): string | null {
  if (id === undefined) return null;
  const { records } = known.publishers;
  if (records.has(id)) return id;
  const near = nearest(id, records.keys());
  throw new Refusal(
    `Cannot find publisher \`${id}\`; ${near === undefined ? 'add a record for it to `publishers/`' : `did you mean \`${near}\`?`}`,
  );
}
