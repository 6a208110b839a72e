import assert from 'node:assert/strict';
import { setTimeout } from 'node:timers/promises';
import { test } from 'node:test';

import type { Issue } from '../../src/archive/issue.ts';
import { develop } from '../../src/publish/develop.ts';
import { copyArchive } from '../corpus/archive-copy.ts';

const entry = 'events/2017/2017-05-14-nazarbayev-li-keqiang.md';

/** Asks for a page until it answers as expected, and gives what it says; the last answer when it never does. */
async function pageThat(address: string, expected: RegExp): Promise<string> {
  let html = '';
  for (let tries = 0; tries < 50; tries++) {
    html = bodyOf(await (await fetch(address)).text());
    if (expected.test(html)) return html;
    await setTimeout(200);
  }
  return html;
}

test('while an editor works, every change is read again and shown, faults too, and search works', async () => {
  const copy = await copyArchive();
  const reports: (readonly Issue[])[] = [];
  const server = await develop({ content: copy.content, port: 4390 }, (issues) =>
    reports.push(issues),
  );
  assert.ok(server);
  const page = `${server.address}events/2017-05-14-nazarbayev-li-keqiang/`;
  try {
    assert.match(await pageThat(page, /<h1/), /Nazarbayev – Li Keqiang, Beijing/);

    await copy.edit(entry, 'label: Nazarbayev – Li Keqiang, Beijing', 'label: A new label');
    assert.match(await pageThat(page, /A new label/), /<h1>A new label<\/h1>/);

    await copy.copy(entry, 'events/2017/2017-05-14-added.md');
    const withIssues = await pageThat(page, /The checker found/);
    assert.match(withIssues, /content\/events\/2017\/2017-05-14-nazarbayev-li-keqiang\.md:\d+:\d+/);
    assert.match(withIssues, /line-claimed-twice/);
    assert.match(withIssues, /as it was when it last had no error/);
    assert.equal(
      reports.at(-1)?.some(({ rule }) => rule === 'line-claimed-twice'),
      true,
    );

    const index = await fetch(`${server.address}pagefind/pagefind-entry.json`);
    assert.equal(index.status, 200);
    assert.deepEqual(Object.keys(Object(await index.json())).includes('languages'), true);
  } finally {
    await server.stop();
    await copy.remove();
  }
});

test('an archive with a fault is served as soon as it is mended', async () => {
  const copy = await copyArchive();
  await copy.edit(entry, 'date: 2017-05-14', 'date: 2017-02-30');
  const reports: (readonly Issue[])[] = [];
  const server = await develop({ content: copy.content, port: 4391 }, (issues) => {
    reports.push(issues);
    if (reports.length === 1) void copy.edit(entry, 'date: 2017-02-30', 'date: 2017-05-14');
  });
  assert.ok(server);
  assert.deepEqual(
    reports.map((issues) => issues.map(({ rule }) => rule)),
    [['impossible-date'], []],
  );
  await server.stop();
  await copy.remove();
});

test('a folder that is not there is not waited for', async () => {
  const server = await develop({ content: 'no-such-folder', port: 4392 }, (issues) =>
    assert.deepEqual(
      issues.map(({ rule }) => rule),
      ['no-archive'],
    ),
  );
  assert.equal(server, null);
});

/** What stands in the page, without the head with its styles. */
function bodyOf(html: string): string {
  return html.replace(/^[\s\S]*<body/, '<body');
}
