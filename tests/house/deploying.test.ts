import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { contentSecurityPolicy } from '../../src/components/site/content-security-policy.ts';
import { documentedHeaders } from './documented-headers.ts';

test('the guide to deploying gives the policy of the pages, alone and for three kinds of hosts', () => {
  const guide = readFileSync('docs/deploying.md', 'utf8');
  assert.equal(guide.split(contentSecurityPolicy).length - 1, 4);
  assert.equal(guide.split("default-src 'none'").length - 1, 4);
});

test('the guide to deploying gives every host the same headers', () => {
  const headers = {
    'Content-Security-Policy': `${contentSecurityPolicy}; frame-ancestors 'none'`,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy':
      'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
  };
  assert.deepEqual(documentedHeaders(), {
    nginx: headers,
    Apache: headers,
    'Netlify and Cloudflare Pages': headers,
  });
});

test('the guide to deploying says what each of these headers is for', () => {
  const guide = readFileSync('docs/deploying.md', 'utf8');
  const [first = {}] = Object.values(documentedHeaders());
  for (const name of [...Object.keys(first), 'Strict-Transport-Security'])
    assert.match(guide, new RegExp(`^\\| \`${name}\` +\\| \\S`, 'm'));
});
