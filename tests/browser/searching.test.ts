import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import type { Page } from 'playwright-core';

import { type Browsing, browse } from './browse.ts';

const ofTenLeaders = 'Nazarbayev with ten leaders, Beijing';

/** The labels of the results on a search page, once its summary has said that the search is done. */
async function results(page: Page): Promise<string[]> {
  await page
    .getByRole('status')
    .filter({ hasText: /\d|No / })
    .waitFor();
  return page.locator('.result__label').allInnerTexts();
}

describe('a searcher', () => {
  let browsing: Browsing;
  before(async () => {
    browsing = await browse();
  });
  after(() => browsing.close());

  test('comes from home to a meeting by search in at most four steps', async () => {
    const page = await browsing.open('/');
    await page.getByRole('searchbox').fill('integration processes');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByRole('link', { name: 'Nazarbayev – Li Keqiang, Beijing' }).click();
    await page.waitForURL('**/events/2017-05-14-nazarbayev-li-keqiang/**');
    assert.equal(new URL(page.url()).hash, '#p3');
    await page.context().close();
  });

  test('finds the talks on Syria in which Vladimir Putin took part, and nothing else', async () => {
    const page = await browsing.open('/search/');
    await page.getByRole('searchbox').fill('Syria');
    await page.getByLabel('Took part').selectOption('vladimir-putin');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.waitForURL('**/search/?q=Syria&leader=vladimir-putin');
    assert.deepEqual(await results(page), [ofTenLeaders]);

    const copied = await browsing.open(new URL(page.url()).pathname + new URL(page.url()).search);
    assert.deepEqual(await results(copied), [ofTenLeaders]);
    assert.equal(await copied.getByRole('searchbox').inputValue(), 'Syria');
    assert.equal(await copied.getByLabel('Took part').inputValue(), 'vladimir-putin');
    await copied.context().close();
    await page.context().close();
  });

  test('is led from a result to the paragraph that matches', async () => {
    const page = await browsing.open('/search/?q=Geneva');
    assert.deepEqual(await results(page), [ofTenLeaders]);
    await page.getByRole('link', { name: ofTenLeaders }).click();
    await page.waitForURL('**/events/2017-05-14-nazarbayev-foreign-leaders/#p3');
    assert.match(await page.locator(':target').innerText(), /on the Syrian issue in Geneva\.$/);
    await page.context().close();
  });

  test('goes back and forward through searches', async () => {
    const page = await browsing.open('/search/?q=Geneva');
    await results(page);
    await page.getByRole('searchbox').fill('Olympics');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.waitForURL('**/search/?q=Olympics');
    await page.getByRole('link', { name: 'Tokayev – Xi Jinping, Beijing' }).waitFor();
    await page.goBack();
    await page.getByRole('link', { name: ofTenLeaders }).waitFor();
    assert.equal(await page.getByRole('searchbox').inputValue(), 'Geneva');
    await page.context().close();
  });

  test('sees who is spoken of apart from who took part', async () => {
    const page = await browsing.open('/search/?mentions=xi-jinping');
    assert.deepEqual(await results(page), [
      'Wang Yi – Atamkulov, Beijing',
      'Nazarbayev: briefing, Qingdao',
    ]);
    await page.context().close();
  });

  test('sorts by date', async () => {
    const page = await browsing.open('/search/?q=cooperation&sort=oldest');
    const [first] = await results(page);
    assert.match(await page.locator('.result').first().innerText(), /14 May 2017/);
    assert.ok(first);
    await page.context().close();
  });

  test('finds no paragraph number and no furniture', async () => {
    for (const words of ['"Currently reading"', 'Breadcrumb', '"Title as published"']) {
      const page = await browsing.open(`/search/?q=${encodeURIComponent(words)}`);
      assert.deepEqual(await results(page), [], words);
      await page.context().close();
    }
  });

  test('is told which word nobody uses', async () => {
    const page = await browsing.open('/search/?q=Syria+zeppelin');
    assert.deepEqual(await results(page), []);
    assert.match(await page.locator('main').innerText(), /zeppelin/);
    await page.context().close();
  });

  test('is told that search needs JavaScript where there is none, and shown other ways', async () => {
    const page = await browsing.open('/search/', { javaScriptEnabled: false });
    assert.match(await page.locator('main').innerText(), /JavaScript/);
    await page.locator('main').getByRole('link', { name: 'date', exact: true }).click();
    assert.equal(new URL(page.url()).pathname, '/events/');
    await page.context().close();
  });

  test('is told when the index cannot be reached', async () => {
    const page = await browsing.open('/about/');
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto(`${browsing.address}/search/?q=Syria`);
    await page
      .getByRole('status')
      .filter({ hasText: /cannot|could not/i })
      .waitFor();
    await page.context().close();
  });
});
