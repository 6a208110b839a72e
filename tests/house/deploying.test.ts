import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { contentSecurityPolicy } from '../../src/components/site/content-security-policy.ts';

test('the guide to deploying gives the policy of the pages, alone and for three kinds of hosts', () => {
  const guide = readFileSync('docs/deploying.md', 'utf8');
  assert.equal(guide.split(contentSecurityPolicy).length - 1, 4);
  assert.equal(guide.split("default-src 'none'").length - 1, 4);
});
