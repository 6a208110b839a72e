import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { rules } from '../../src/archive/rules/table.ts';
import { withFieldTables } from './field-tables.ts';

const guide = readFileSync('docs/cataloguing.md', 'utf8');

test('the guide has the fields of the schemas, in their own words', () => {
  const cure = 'Run `node tests/house/write-field-tables.ts`';
  assert.equal(guide, withFieldTables(guide), cure);
});

test('the guide explains every rule of the checker under its own heading, and no other', () => {
  const [, section = ''] = guide.split('\n## The rules\n');
  const headings = Array.from(section.matchAll(/^### (.+)$/gm), ([, heading]) => heading);
  assert.deepEqual(headings, Object.keys(rules));
});
