import assert from 'node:assert/strict';
import { test } from 'node:test';

import { serve } from '../../src/publish/serve.ts';
import { newTarget, publish, removeTarget, versions } from './small-site.ts';

test('a server goes on with the next release as soon as it is published', async () => {
  const target = await newTarget();
  await publish(target, { ...versions.a, '404.html': 'nothing here' });
  const server = await serve({ content: 'content', out: target.out, port: 0 });
  const get = async (path: string): Promise<string> => {
    const response = await fetch(new URL(path, server.address));
    return `${response.status} ${await response.text()}`;
  };
  try {
    assert.equal(await get('/'), '200 <h1>a</h1>');
    assert.equal(await get('/_astro/layout.a.css'), '200 /* a */');
    assert.equal(await get('/_astro/layout.b.css'), '404 nothing here');

    await publish(target, { ...versions.b, '404.html': 'nothing there' });
    assert.equal(await get('/'), '200 <h1>b</h1>');
    assert.equal(await get('/_astro/layout.b.css'), '200 /* b */');
    assert.equal(await get('/_astro/layout.a.css'), '200 /* a */');
    assert.equal(await get('/elsewhere/'), '404 nothing there');
  } finally {
    await server.stop();
    await removeTarget(target);
  }
});
