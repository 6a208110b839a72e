import { buildSite } from '../src/publish/build.ts';
import { copyArchive } from './corpus/archive-copy.ts';
import { addAccounts } from './publish/two-accounts.ts';
const copy = await copyArchive();
await addAccounts(copy, process.argv[3] === 'ru' ? ['kazinform', 'kazinform-ru'] : ['kazinform']);
const { issues } = await buildSite(
  { content: copy.content, out: process.argv[2] ?? '', isLocked: false },
  { step: () => undefined, end: () => undefined },
);
console.log(issues);
await copy.remove();
