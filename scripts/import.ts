import { resolve } from 'node:path';

import { dayText } from '../src/archive/date-field.ts';
import { runImport } from '../src/corpus/import/run-import.ts';
import { Refusal } from '../src/corpus/refusal.ts';
import { today } from '../src/corpus/today.ts';
import { readCommand, stopForUsage, whereUserStands } from './options.ts';

/**
 * `npm run import -- FILE… [--to DIR] [--publisher ID] [--records DIR] [--json] [--dry-run] [--received DAY]`: makes draft
 * entries of files and folders. Exit 1 when some file was refused, 2 when the command cannot be understood.
 */
const usage =
  'Name the files or folders to import: `npm run import -- FILE… [--to DIR] [--publisher ID] [--records DIR] [--json] [--dry-run] [--received DAY]`';

const { values, files } = readCommand({
  to: { type: 'string' },
  publisher: { type: 'string' },
  records: { type: 'string' },
  json: { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
  received: { type: 'string', default: today() },
});
if (files.length === 0) stopForUsage(usage);
if (!dayText.safeParse(values.received).success)
  stopForUsage(`\`--received ${values.received}\` is no day: write it as \`${today()}\``);

try {
  const { refused } = await runImport(
    {
      files,
      base: whereUserStands(),
      to: values.to ?? resolve('content'),
      records: values.records ?? resolve('content'),
      publisher: values.publisher,
      received: values.received,
      isDryRun: values['dry-run'],
    },
    { log: process.stderr, rows: values.json ? process.stdout : null },
  );
  process.exitCode = refused > 0 ? 1 : 0;
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
