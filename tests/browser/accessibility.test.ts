import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { after, before, describe, test } from 'node:test';

import type { AxeResults } from 'axe-core';

import { listFiles } from '../../src/publish/site-files.ts';
import { builtSite } from '../site/built-site.ts';
import { type Browsing, browse } from './browse.ts';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** One page of every kind: of the pages that share all but the last folder of their address, the first. */
async function kindsOfPages(): Promise<string[]> {
  const pages = (await listFiles(builtSite)).filter((file) => file.endsWith('.html'));
  const byKind = Map.groupBy(pages, (page) =>
    page
      .replace(/^events\/\d{4}\//, 'year/')
      .replace(/[^/]+\/index\.html$/, page.split('/').length > 2 ? '*' : page),
  );
  return [...byKind.values()].flatMap(([first]) =>
    first ? [`/${first.replace(/index\.html$/, '')}`] : [],
  );
}

describe('a page of every kind', () => {
  let browsing: Browsing;
  before(async () => {
    browsing = await browse();
  });
  after(() => browsing.close());

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`has no fault that axe finds, ${colorScheme}`, async () => {
      const paths = await kindsOfPages();
      assert.ok(paths.length >= 35, paths.join(' '));
      for (const aid of [
        'pairs',
        'relations',
        'quotations',
        'quotations/by',
        'commitments',
        'gaps',
      ])
        assert.ok(
          paths.some((path) => path.startsWith(`/${aid}/`)),
          aid,
        );
      const faults: string[] = [];
      for (const path of paths) {
        const page = await browsing.open(path, { colorScheme, bypassCSP: true });
        await page
          .locator('details')
          .evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')));
        await page.evaluate(axe);
        const { violations } = await page.evaluate<AxeResults>('axe.run()');
        for (const { id, nodes } of violations)
          faults.push(`${path} ${id}: ${nodes.map(({ html }) => html.slice(0, 80)).join(' | ')}`);
        await page.context().close();
      }
      assert.deepEqual(faults, []);
    });
  }

  test('asks no other host for anything, and breaks none of its own policy', async () => {
    const foreign: string[] = [];
    const complaints: string[] = [];
    for (const path of await kindsOfPages()) {
      const page = await browsing.open('/about/');
      page.on('request', (request) => {
        if (!request.url().startsWith(browsing.address)) foreign.push(`${path} ${request.url()}`);
      });
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(`${path} ${message.text()}`);
      });
      await page.goto(`${browsing.address}${path}`, { waitUntil: 'networkidle' });
      await page.context().close();
    }
    assert.deepEqual(foreign, []);
    assert.deepEqual(complaints, []);
  });
});
