import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';

import { buildSite } from '../../src/publish/build.ts';
import { type ArchiveCopy, copyArchive } from '../corpus/archive-copy.ts';
import { addDrafts } from './made-drafts.ts';

const robots = '<meta name="robots" content="noindex">';
const quiet = { step: () => undefined, end: () => undefined };

const build = ({ content, out }: ArchiveCopy) =>
  buildSite({ content, out, isLocked: false }, quiet);

test('drafts are built into nothing: the site is that of the archive without them', async () => {
  const copy = await copyArchive();
  await build(copy);
  const site = await readFile(join(copy.out, 'data/events.json'), 'utf8');
  await addDrafts(copy);
  const { published, issues } = await build(copy);
  assert.deepEqual(issues, []);
  assert.equal(published?.drafts, 3);
  assert.equal(published?.isNew, false);
  assert.equal(await readFile(join(copy.out, 'data/events.json'), 'utf8'), site);
  assert.equal((await readFile(join(copy.out, 'index.html'), 'utf8')).includes(robots), false);
  assert.doesNotMatch(await copy.read('permalinks.txt'), /lind|headline-alone/);
  await copy.remove();
});

describe('a trial archive', () => {
  let copy: ArchiveCopy;
  let result: Awaited<ReturnType<typeof build>>;
  let ledger: string;

  before(async () => {
    copy = await copyArchive();
    ledger = await copy.read('permalinks.txt');
    await addDrafts(copy);
    await copy.edit('archive.yaml', 'released: 2026-11-21', 'released: 2031-12-31');
    await copy.append('archive.yaml', 'drafts: shown\n');
    result = await build(copy);
  });
  after(() => copy.remove());

  const page = (address: string) => readFile(join(copy.out, address, 'index.html'), 'utf8');

  test('has a page for each draft with a date, and no other', () => {
    const { events, drafts } = result.published ?? {};
    assert.deepEqual(
      { issues: result.issues, events, drafts },
      { issues: [], events: 10, drafts: 1 },
    );
    assert.equal(existsSync(join(copy.out, 'events/undated-note')), false);
  });

  test('says of each draft that it is one, and of nothing else', async () => {
    const mark = '<p class="draft-mark">Draft: imported, not reviewed</p>';
    const has = async (address: string) => (await page(address)).includes(mark);
    assert.deepEqual(
      [
        await has('events/2031-03-03-lind-statement'),
        await has('leaders/ida-lind'),
        await has('publishers/not-stated'),
        await has('events/2017-05-14-nazarbayev-li-keqiang'),
        await has('leaders/xi-jinping'),
      ],
      [true, true, true, false, false],
    );
    assert.equal(
      (await page('leaders/ida-lind')).split('<span class="draft">draft</span>').length,
      2,
    );
  });

  test('says what is not known of a draft', async () => {
    const html = await page('events/2020-05-05-headline-alone');
    assert.match(html, /kind of event not stated/);
    assert.match(html, /Nobody was found who took part\./);
    assert.doesNotMatch(html, /The text names nobody/);
  });

  test('asks search engines to stay away', async () => {
    assert.ok((await page('')).includes(robots));
    assert.ok((await page('events/2031-03-03-lind-statement')).includes(robots));
  });

  test('shows a report that has nothing but a headline', async () => {
    const html = await page('events/2020-05-05-headline-alone');
    assert.match(html, /The report has no words beneath its headline\./);
  });

  test('tells its drafts apart in the data, with null for a kind that is not known', async () => {
    const rows = JSON.parse(await readFile(join(copy.out, 'data/events.json'), 'utf8')) as {
      id: string;
      type: string | null;
      draft: boolean;
    }[];
    assert.deepEqual(
      rows.filter(({ draft }) => draft).map(({ id, type }) => `${id} ${type}`),
      ['2020-05-05-headline-alone null', '2031-03-03-lind-statement null'],
    );
  });

  test('promises no address: the ledger stays as it is', async () => {
    assert.equal(await copy.read('permalinks.txt'), ledger);
  });
});
