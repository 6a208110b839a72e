import { readFileSync, writeFileSync } from 'node:fs';

import { withFieldTables } from './field-tables.ts';

/** `node tests/house/write-field-tables.ts`: writes the tables of the schemas into the cataloguing guide. */
const guide = 'docs/cataloguing.md';
writeFileSync(guide, withFieldTables(readFileSync(guide, 'utf8')));
