import assert from 'node:assert/strict';
import { readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, test } from 'node:test';

import { reportIssues } from '../../src/corpus/report.ts';
import { buildSite } from '../../src/publish/build.ts';
import { type ArchiveCopy, copyArchive } from '../corpus/archive-copy.ts';

const quiet = { step: () => undefined, end: () => undefined };
const id = '2017-05-14-nazarbayev-li-keqiang';
const entry = `events/2017/${id}.md`;
const page = `events/${id}/index.html`;

/** Builds a copy and gives the report of its issues, a line each, without the count. */
async function build(copy: ArchiveCopy, isLocked = false): Promise<string[]> {
  const { issues } = await buildSite({ content: copy.content, out: copy.out, isLocked }, quiet);
  const report = reportIssues(issues, false).replaceAll(copy.content, 'content');
  return report.split('\n').slice(0, -1);
}

const read = (copy: ArchiveCopy, file: string) => readFile(join(copy.out, file), 'utf8');
const ledger = (copy: ArchiveCopy) => readFile(join(copy.content, 'permalinks.txt'), 'utf8');

describe('a link that was published', () => {
  let copy: ArchiveCopy;
  beforeEach(async () => {
    copy = await copyArchive();
  });

  test('is in the ledger, and an unchanged archive adds nothing to it', async () => {
    const before = await ledger(copy);
    assert.match(before, new RegExp(`^/events/${id}/$`, 'm'));
    assert.match(before, new RegExp(`^/events/${id}/#p6 [0-9a-f]{16}$`, 'm'));
    assert.deepEqual(await build(copy, true), []);
    assert.equal(await ledger(copy), before);
    await copy.remove();
  });

  test('is entered by a build, and only then published by a locked one', async () => {
    await copy.copy('pages/about.md', 'pages/thanks.md');
    assert.deepEqual(await build(copy, true), [
      'content/permalinks.txt  error  The ledger lacks `/thanks/`; run `npm run build` and commit `permalinks.txt`  not-in-ledger',
    ]);
    assert.deepEqual(await build(copy), []);
    assert.match(await ledger(copy), /\n\/thanks\/\n$/);
    assert.deepEqual(await build(copy, true), []);
    await copy.remove();
  });

  test('is not lost with its entry, until the ledger is told', async () => {
    const address = '/events/2018-06-10-nazarbayev-briefing-qingdao/';
    await rm(join(copy.content, 'events/2018/2018-06-10-nazarbayev-briefing-qingdao.md'));
    const lost = (await build(copy)).filter((line) => line.includes('lost-address'));
    assert.equal(lost.length, 1);
    assert.match(lost[0] ?? '', /^content\/permalinks\.txt:\d+:1 {2}error {2}The address /);
    assert.match(lost[0] ?? '', new RegExp(`\`${address}\` was published and would be gone`));
    assert.match(lost[0] ?? '', new RegExp(`\`${address} withdrawn YYYY-MM-DD why\``));
    await copy.append('permalinks.txt', `${address} withdrawn 2027-01-15 At the issuer’s wish.\n`);
    assert.ok(!(await build(copy)).some((line) => line.includes('lost-address')));
    await copy.remove();
  });

  test('that was withdrawn keeps a page that says so, when and why', async () => {
    await copy.copy('pages/about.md', 'pages/thanks.md');
    await build(copy);
    await rm(join(copy.content, 'pages/thanks.md'));
    assert.match(
      (await build(copy))[0] ?? '',
      /The address `\/thanks\/` was published and would be gone/,
    );
    await copy.append(
      'permalinks.txt',
      '/thanks/ withdrawn 2027-01-15 Nobody had to be thanked.\n',
    );
    assert.deepEqual(await build(copy), []);
    const html = await read(copy, 'thanks/index.html');
    assert.match(html, /This page was withdrawn/);
    assert.match(html, /15 January 2027/);
    assert.match(html, /Nobody had to be thanked\./);
    await copy.remove();
  });

  test('leads on when its entry gets another id that names the former one', async () => {
    const renamed = '2017-05-14-nazarbayev-premier-li';
    await rename(join(copy.content, entry), join(copy.content, `events/2017/${renamed}.md`));
    await copy.edit('pages/about.md', `/events/${id}/#p6`, `/events/${renamed}/#p6`);
    await copy.edit('pages/about.md', `/events/${id}/`, `/events/${renamed}/`);
    await copy.edit('pages/about.md', `/events/${id}/`, `/events/${renamed}/`);
    const [lost] = await build(copy);
    assert.match(
      lost ?? '',
      new RegExp(`The address \`/events/${id}/\` was published and would be gone`),
    );
    await copy.edit(
      `events/2017/${renamed}.md`,
      '\nplace: beijing',
      `\nformerIds: [${id}]\nplace: beijing`,
    );
    assert.deepEqual(await build(copy), []);
    assert.match(await read(copy, page), new RegExp(`url=/events/${renamed}/`));
    assert.match(await read(copy, `events/${renamed}/index.html`), /<p id="p6">In conclusion/);
    await copy.remove();
  });

  test('to a paragraph stays when another is put before it', async () => {
    const opening = 'events/2017/2017-05-14-belt-and-road-forum-opening.md';
    const last = 'Key issues such as infrastructure';
    const added = 'The guests were then shown the exhibition in the hall beside it.';
    await copy.edit('captures/000_94278ae15f34acf2.txt', last, `${added}\n\n${last}`);
    await copy.edit(opening, last, `${added}\n\n${last}`);
    await copy.edit(opening, 'lines: 68-81', 'lines: 68-83');
    assert.deepEqual(await build(copy), []);
    const html = await read(copy, 'events/2017-05-14-belt-and-road-forum-opening/index.html');
    assert.match(html, /<p id="p3a">The guests/);
    assert.match(html, /<p id="p4">Key issues/);
    assert.match(await ledger(copy), /forum-opening\/#p3a [0-9a-f]{16} after p3\n$/);
    assert.deepEqual(await build(copy, true), []);
    await copy.remove();
  });

  test('to a paragraph that is gone fails the build until the ledger says where it went', async () => {
    const opening = 'events/2017/2017-05-14-belt-and-road-forum-opening.md';
    const page = '/events/2017-05-14-belt-and-road-forum-opening/';
    const main = /\nThe Forum’s main goal[^\n]*\n/.exec(await copy.read(opening))?.[0] ?? '?';
    await copy.edit(opening, main, '');
    await copy.edit(
      opening,
      'removed:\n',
      `removed:\n  - { line: 79, text: "${main.trim()}", rule: navigation }\n`,
    );
    assert.deepEqual(
      (await build(copy)).map((line) => line.replace(/^\S+/, '')),
      [
        `  error  The paragraph \`#p3\` was published and is gone; restore it, or add to \`permalinks.txt\`: \`${page}#p3 -> #p2\`  lost-anchor`,
      ],
    );
    await copy.append('permalinks.txt', `${page}#p3 -> #p2\n`);
    assert.deepEqual(await build(copy), []);
    const html = await read(copy, `${page.slice(1)}index.html`);
    assert.match(html, /<span id="p3"><\/span> ?<p id="p2">/);
    assert.match(html, /<p id="p4">Key issues/);
    await copy.remove();
  });

  test('to a text that was withdrawn leads to a page that says so, with the facts', async () => {
    const text = await readFile(join(copy.content, entry), 'utf8');
    const end = text.indexOf('\n---\n', 4);
    await copy.write(
      entry,
      `${text.slice(0, end)}\nwithdrawn: { date: 2026-11-20, why: The issuer asked for it. }\n---\n`,
    );
    assert.deepEqual(await build(copy), []);
    const html = await read(copy, page);
    assert.match(
      html,
      /The text of this report was withdrawn on 20 November 2026: The issuer asked for it\./,
    );
    assert.match(html, /<span id="p6">/);
    assert.match(html, /Premier of China/);
    assert.doesNotMatch(html, /In conclusion/);
    await copy.remove();
  });

  test('is entered by the next build when the one that published it was killed before', async () => {
    const before = await ledger(copy);
    await copy.copy('pages/about.md', 'pages/thanks.md');
    await build(copy);
    await copy.write('permalinks.txt', before);
    await rm(join(copy.content, 'pages/thanks.md'));
    assert.match(
      (await build(copy))[0] ?? '',
      /The address `\/thanks\/` was published and would be gone/,
    );
    assert.match(await ledger(copy), /\n\/thanks\/\n$/);
    await copy.remove();
  });

  test('is not read from a line that nobody can read', async () => {
    await copy.append('permalinks.txt', '/events/nowhere withdrawn someday\n');
    const [line] = await build(copy);
    assert.match(
      line ?? '',
      /^content\/permalinks\.txt:\d+:1 {2}error {2}Cannot read the line `\/events\/nowhere withdrawn someday`/,
    );
    await copy.remove();
  });
});
