import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { after, before, describe, test } from 'node:test';

import type { AxeResults } from 'axe-core';
import type { Browser } from 'playwright-core';

import { type Development, develop } from '../../src/publish/develop.ts';
import type { ArchiveCopy } from '../corpus/archive-copy.ts';
import { archiveWithDrafts } from '../publish/archive-with-drafts.ts';
import { launch } from './browse.ts';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const paths = [
  'review/',
  'review/2019-03-28-wang-yi-atamkulov/',
  'review/2017-05-14-nazarbayev-li-keqiang/',
  'review/undated-atamkulov-statement/',
];

describe('the pages of the review', () => {
  let copy: ArchiveCopy;
  let server: Development;
  let browser: Browser;
  before(async () => {
    copy = await archiveWithDrafts();
    const started = await develop({ content: copy.content, port: 4640 }, () => {});
    assert.ok(started);
    server = started;
    browser = await launch();
  });
  after(async () => {
    await browser.close();
    await server.stop();
    await copy.remove();
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [320, 1280]) {
      test(`have no fault that axe finds, ${colorScheme}, ${width} pixels wide`, async () => {
        const context = await browser.newContext({
          colorScheme,
          viewport: { width, height: 800 },
        });
        const faults: string[] = [];
        for (const path of paths) {
          const page = await context.newPage();
          await page.goto(`${server.address}${path}`);
          await page
            .locator('details')
            .evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')));
          await page.evaluate(axe);
          const { violations } = await page.evaluate<AxeResults>('axe.run()');
          for (const { id, nodes } of violations)
            faults.push(`${path} ${id}: ${nodes.map(({ html }) => html.slice(0, 80)).join(' | ')}`);
          const beyond = await page.evaluate(
            () => document.documentElement.scrollWidth - innerWidth,
          );
          if (beyond > 0) faults.push(`${path} is ${beyond} pixels too wide`);
          const repeated = await page.evaluate(() => {
            const ids = Array.from(document.querySelectorAll('[id]'), ({ id }) => id);
            return ids.filter((id, index) => ids.indexOf(id) !== index);
          });
          if (repeated.length > 0) faults.push(`${path} repeats ${repeated.join(' ')}`);
          const dead = await page.evaluate(() =>
            Array.from(document.querySelectorAll('main a[href^="#"]'), (link) =>
              decodeURIComponent(link.getAttribute('href')?.slice(1) ?? ''),
            ).filter((id) => document.getElementById(id) === null),
          );
          if (dead.length > 0) faults.push(`${path} leads to no ${dead.join(' ')}`);
          await page.close();
        }
        await context.close();
        assert.deepEqual(faults, []);
      });
    }
  }

  test('lead from a question to its line and back without a script', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${server.address}review/2019-03-28-wang-yi-atamkulov/`);
    await page.getByRole('link', { name: 'participants: line 7' }).click();
    assert.match(page.url(), /#line-7$/);
    await page.locator('#line-7').getByRole('link', { name: 'paragraph 2' }).click();
    assert.match(page.url(), /#p2$/);
    await page.getByRole('link', { name: 'Paragraph 2: line 7' }).click();
    await page.locator('#line-7').getByRole('link', { name: 'participants' }).click();
    assert.match(page.url(), /#finding-9$/);
    assert.equal(await page.locator('#finding-9').isVisible(), true);
    await context.close();
  });
});
