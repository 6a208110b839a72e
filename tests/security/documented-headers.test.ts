import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import type { Browser, Page } from 'playwright-core';

import { launch } from '../browser/browse.ts';
import { documentedHeaders } from '../house/documented-headers.ts';
import { builtSite } from '../site/built-site.ts';
import { listen, type Listener } from './listen.ts';
import { serveFolder } from './serve-folder.ts';

const event = '/events/2017-05-14-nazarbayev-li-keqiang/';

describe('the archive, served with the headers that the guide gives', () => {
  let site: Listener;
  let other: Listener;
  let browser: Browser;
  before(async () => {
    const [headers = {}] = Object.values(documentedHeaders());
    assert.equal(Object.keys(headers).length, 6);
    site = await serveFolder(builtSite, headers);
    other = await listen((_, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(
        `<!doctype html><title>Other</title><iframe src="${site.address}${event}"></iframe>` +
          `<img src="${site.address}/favicon.svg">`,
      );
    });
    browser = await launch();
  });
  after(async () => {
    await browser.close();
    await other.stop();
    await site.stop();
  });

  test('reads and searches as it does without them, and no page complains', async () => {
    const { page, complaints } = await openPage(browser);
    for (const path of ['/', event, '/leaders/', '/about/']) {
      await page.goto(`${site.address}${path}`, { waitUntil: 'load' });
      assert.equal(await page.locator('h1').count(), 1, path);
    }
    await page.goto(`${site.address}/search/?q=Geneva`);
    await page.getByRole('link', { name: 'Nazarbayev with ten leaders, Beijing' }).click();
    await page.waitForURL('**/events/2017-05-14-nazarbayev-foreign-leaders/#p3');
    assert.deepEqual(complaints, []);
  });

  test('is not shown in the frame of another site, nor its files as that site’s own', async () => {
    const { page, complaints } = await openPage(browser);
    await page.goto(other.address, { waitUntil: 'load' });
    const [frame] = page.mainFrame().childFrames();
    assert.ok(frame);
    assert.equal(await frame.locator('article').count(), 0);
    assert.ok(
      complaints.some((line) => line.includes("frame-ancestors 'none'")),
      complaints.join('\n'),
    );
    const isShown = await page.locator('img').evaluate((image) => {
      return image instanceof HTMLImageElement && image.naturalWidth > 0;
    });
    assert.equal(isShown, false);
  });

  test('does not tell another site where its readers come from', async () => {
    const { page } = await openPage(browser);
    await page.goto(`${site.address}/about/`);
    await page.evaluate((address) => {
      const link = document.createElement('a');
      link.href = address;
      document.body.append(link);
      link.click();
    }, `${other.address}/read`);
    await page.waitForURL('**/read');
    assert.equal(await page.evaluate(() => document.referrer), '');
  });
});

/** A fresh page, and what it writes to the console as an error. */
async function openPage(browser: Browser): Promise<{ page: Page; complaints: string[] }> {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  return { page, complaints };
}
