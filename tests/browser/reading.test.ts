import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { makeCatalogue } from '../../src/archive/join.ts';
import { readReports } from '../../src/archive/readings.ts';
import { checkCorpus } from '../../src/corpus/check-corpus.ts';
import { type Browsing, browse } from './browse.ts';

const meeting = '/events/2017-05-14-nazarbayev-li-keqiang/';

describe('a reader', () => {
  let browsing: Browsing;
  before(async () => {
    browsing = await browse();
  });
  after(() => browsing.close());

  const ways: [by: string, links: string[]][] = [
    ['leader', ['Leaders', 'Li Keqiang', 'Nazarbayev – Li Keqiang, Beijing']],
    ['topic', ['Agriculture', 'Nazarbayev – Li Keqiang, Beijing']],
    ['year', ['Events', '2017', 'Nazarbayev – Li Keqiang, Beijing']],
  ];

  for (const [by, links] of ways) {
    test(`comes from home to a meeting by ${by} in at most four steps, without JavaScript`, async () => {
      const page = await browsing.open('/', { javaScriptEnabled: false });
      for (const name of links) await page.getByRole('link', { name, exact: true }).first().click();
      assert.equal(new URL(page.url()).pathname, meeting);
      assert.ok(links.length <= 4);
      await page.context().close();
    });
  }

  test('reaches every event from home without JavaScript', async () => {
    const { corpus } = await checkCorpus('content');
    const page = await browsing.open('/', { javaScriptEnabled: false });
    const linked = await page
      .locator('.event-list__label')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    assert.deepEqual(
      linked,
      makeCatalogue(corpus, readReports(corpus)).events.map(({ id }) => `/events/${id}/`),
    );
    await page.context().close();
  });

  test('sees the date, who took part in which office, and the text word for word', async () => {
    const page = await browsing.open('/events/2022-02-05-tokayev-xi-jinping/');
    const facts = await page.getByRole('complementary', { name: 'Facts' }).innerText();
    assert.match(facts, /Saturday, 5 February 2022 inferred/);
    assert.match(facts, /Kassym-Jomart Tokayev \(Kazakhstan\) ¶1\nPresident of Kazakhstan/);
    assert.match(facts, /Great Hall of the People/);
    assert.equal(await page.locator('.report__text p[id]').count(), 20);
    assert.equal(
      await page.locator('#p20').innerText(),
      'The leader of China also expressed readiness to maintain regular contacts with Kassym-Jomart Tokayev.',
    );
    assert.match(
      await page.locator('.printed-title').innerText(),
      /Title supplied\n\[President of Kazakhstan holds negotiations/,
    );
    await page.context().close();
  });

  test('comes from a fact to the words that say it', async () => {
    const page = await browsing.open('/events/2017-05-14-nazarbayev-foreign-leaders/');
    await page.getByRole('link', { name: 'Mariano Rajoy: paragraph 6' }).click();
    assert.equal(new URL(page.url()).hash, '#p6');
    assert.equal(
      await page.locator(':target').innerText(),
      'The Spanish Prime Minister Mariano Rahoy during the conversation with the President of Kazakhstan has confirmed the participation of the King of Spain in the upcoming international exhibition EXPO-2017.',
    );
    await page.context().close();
  });

  test('finds a page that says so where there is none', async () => {
    const page = await browsing.open('/events/nowhere/');
    assert.equal(
      await page.getByRole('heading', { level: 1 }).innerText(),
      'No page at this address',
    );
    await page.context().close();
  });

  test('has no page wider than a phone of 320 pixels', async () => {
    const paths = [
      '/',
      meeting,
      '/leaders/',
      '/leaders/wang-yi/',
      '/search/',
      '/method/',
      '/offices/president-of-kazakhstan/',
    ];
    const wide: string[] = [];
    for (const path of paths) {
      const page = await browsing.open(path, { viewport: { width: 320, height: 700 } });
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (over > 0) wide.push(`${path} by ${over}px`);
      await page.context().close();
    }
    assert.deepEqual(wide, []);
  });
});
