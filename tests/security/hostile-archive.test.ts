import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { gunzipSync } from 'node:zlib';

import type { Browser, Page } from 'playwright-core';

import { buildSite } from '../../src/publish/build.ts';
import { listFiles } from '../../src/publish/site-files.ts';
import { launch } from '../browser/browse.ts';
import { type ArchiveCopy, copyArchive } from '../corpus/archive-copy.ts';
import { headline, makeHostile, named, sourceAddress } from './hostile-archive.ts';
import type { Listener } from './listen.ts';
import { serveFolder } from './serve-folder.ts';

const event = '/events/2017-05-14-nazarbayev-li-keqiang/';
const label = named('Nazarbayev – Li Keqiang, Beijing');
const archive = named('Readout');
const akorda = named('Akorda, official website of the President of Kazakhstan');

describe('an archive with hostile words wherever an editor may write', () => {
  let copy: ArchiveCopy;
  let site: Listener;
  let browser: Browser;
  let page: Page;
  const ran: string[] = [];

  before(async () => {
    copy = await copyArchive();
    await makeHostile(copy);
    const { issues, published } = await buildSite(
      { content: copy.content, out: copy.out, isLocked: false },
      { step: () => undefined, end: () => undefined },
    );
    assert.deepEqual(issues, []);
    assert.ok(published);
    // The policy is another wall: without it, whatever is not escaped runs.
    site = await serveFolder(copy.out, {}, (html) => html.replace(/<meta http-equiv[^>]+>/, ''));
    browser = await launch();
    const context = await browser.newContext();
    await context.exposeFunction('tellRan', (where: string) => ran.push(where));
    await context.addInitScript(() => {
      Object.defineProperty(window, '__ran', {
        set: () => Reflect.get(window, 'tellRan')(location.pathname),
      });
    });
    page = await context.newPage();
    await page.goto(`${site.address}${event}`);
  });
  after(async () => {
    await browser.close();
    await site.stop();
    await copy.remove();
  });

  const text = (selector: string): Promise<string[]> =>
    page
      .locator(selector)
      .evaluateAll((all) =>
        all.map((each) => (each.textContent ?? '').trim().replace(/\s+/g, ' ')),
      );
  const attributes = (selector: string, name: string): Promise<(string | null)[]> =>
    page
      .locator(selector)
      .evaluateAll((all, key) => all.map((each) => each.getAttribute(key)), name);
  const content = (name: string) => attributes(`meta[name="${name}"]`, 'content');

  test('shows the words, and nothing else, as title, heading, facts, notes and provenance', async () => {
    assert.deepEqual(await text('title'), [`${label}, 14 May 2017 – ${archive}`]);
    assert.deepEqual(await text('h1'), [label]);
    assert.deepEqual(await text('.printed-title__words'), [headline]);
    assert.deepEqual(await text('.site__name'), [archive]);
    const facts = (await text('.event__facts')).join(' ');
    for (const name of ['Hall', 'Beijing', 'Li Keqiang', 'Energy', 'Premier of China'])
      assert.ok(facts.includes(named(name)), name);
    assert.ok(facts.includes(named('Nursultan Nazarbayev in China, May 2017')));
    assert.ok(facts.includes(named('The line above the headline gives the day.')));
    assert.deepEqual(await text('.note'), [`Editor’s note on “At the meeting”: ${named('Note')}`]);
    const provenance = (await text('.provenance')).join(' ');
    for (const name of ['Rights', 'What', 'Why', 'yapresident.com'])
      assert.ok(provenance.includes(named(name)), name);
  });

  test('has the words in the metadata of the page, on one line each', async () => {
    assert.deepEqual(await content('description'), [
      `${label}, 14 May 2017: “${headline}”, word for word, with its source.`,
    ]);
    assert.deepEqual(await content('dcterms.title'), [headline]);
    assert.deepEqual(await content('dcterms.spatial'), [named('Beijing')]);
    assert.deepEqual(await content('dcterms.creator'), [akorda]);
    assert.deepEqual(await content('dcterms.publisher'), [named('yapresident.com')]);
    assert.deepEqual(await content('dcterms.source'), [sourceAddress]);
    const subjects = await content('dcterms.subject');
    assert.ok(subjects.includes(named('Li Keqiang')) && subjects.includes(named('Energy')));
  });

  test('has the words in its JSON-LD, which is the one script that stands in the page', async () => {
    const scripts = await text('script');
    assert.equal(scripts.length, 1);
    const { name, headline: title, ...linked } = Object(JSON.parse(scripts[0] ?? ''));
    assert.deepEqual([name, title], [label, headline]);
    assert.deepEqual(linked.isPartOf.name, archive);
    assert.deepEqual(linked.contentLocation, named('Beijing'));
    assert.deepEqual(linked.creator, akorda);
    assert.deepEqual(linked.publisher, named('yapresident.com'));
    assert.deepEqual(linked.isBasedOn, sourceAddress);
    assert.deepEqual(linked.about, ['Nursultan Nazarbayev', named('Li Keqiang')]);
  });

  test('has the words in labels for screen readers, in titles and in the addresses of links', async () => {
    assert.deepEqual(await attributes('.report', 'aria-label'), [
      `Text of the report by ${akorda}`,
    ]);
    const labels = await attributes('.paragraph-link', 'aria-label');
    assert.ok(labels.includes(`${named('Li Keqiang')}: headline`), labels.join('\n'));
    const addresses = await attributes('.provenance a, .facts__line a', 'href');
    assert.ok(addresses.includes(sourceAddress), addresses.join('\n'));
  });

  test('has the words in the citation', async () => {
    assert.deepEqual(await text('.citation__text'), [
      `[${akorda}], “${headline}”, 14 May 2017. Via ${named('yapresident.com')}. ${archive}, edition 1 (21 November 2026), https://readout.example${event}`,
    ]);
  });

  test('has the words in the search index', async () => {
    const folder = join(copy.out, 'pagefind/fragment');
    const fragments = await Promise.all(
      (await readdir(folder)).map(async (name) => {
        const unpacked = gunzipSync(await readFile(join(folder, name))).toString('utf8');
        return Object(JSON.parse(unpacked.slice(unpacked.indexOf('{'))));
      }),
    );
    const { meta } = fragments.find(({ url }) => url === event);
    assert.equal(meta.title, label);
    assert.equal(meta.headline, headline);
    assert.ok(meta.alias.split(' · ').includes(named('Li Keqiang')));
  });

  test('has the words in the results and the choices of the search', async () => {
    const words = 'Nurly Zhol transit potential';
    await page.goto(`${site.address}/search/?q=${encodeURIComponent(words)}&place=beijing`);
    await page.locator('.result__label').first().waitFor();
    assert.ok((await text('.result__label')).includes(label));
    assert.ok((await text('.result__place')).includes(named('Beijing')));
    assert.deepEqual(await text('.filters__remove'), [
      `Remove the filter Place: ${named('Beijing')}`,
    ]);
    const choices = await attributes('option', 'data-name');
    for (const name of ['Beijing', 'Energy', 'Li Keqiang'])
      assert.ok(choices.includes(named(name)), name);
  });

  test('runs nothing of it, and makes no element or attribute of it, on any page', async () => {
    const files = (await listFiles(copy.out)).filter((file) => file.endsWith('.html'));
    assert.ok(files.length > 100, `${files.length} pages`);
    const faults: string[] = [];
    for (const file of files) {
      const { status, found, mentions } = await page.evaluate(readPage, `/${file}`);
      assert.equal(status, 200, file);
      assert.ok(mentions > 0, `${file} shows no hostile word`);
      faults.push(...found.map((each) => `${file}: ${each}`));
    }
    assert.deepEqual(faults, []);
    assert.deepEqual(ran, []);
  });
});

/** In the browser: parses a page as it would be shown, runs what would run, and tells what should not be in it. */
async function readPage(
  address: string,
): Promise<{ status: number; found: string[]; mentions: number }> {
  const answer = await fetch(address);
  const html = await answer.text();
  const frame = document.createElement('iframe');
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  frame.srcdoc = html;
  document.body.append(frame);
  await loaded;
  const all = [...(frame.contentDocument?.querySelectorAll('*') ?? [])];
  const found = all.flatMap((element) => [
    ...element.getAttributeNames().filter((name) => /^on|["'<>{}`$]/.test(name)),
    ...(element.matches('img, title ~ title, script:not([type])') ? [element.outerHTML] : []),
  ]);
  frame.remove();
  return { status: answer.status, found, mentions: html.split('__ran').length - 1 };
}
