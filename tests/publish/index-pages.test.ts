import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';

import { type IndexFile, indexPages, readIndexedUrls } from '../../src/publish/index-pages.ts';

const talks = {
  url: '/events/2017-05-14-talks/',
  html: `<!doctype html><html lang="en"><head><title>Talks</title>
<meta name="readout:alias" content="Nazarbaev" data-pagefind-meta="alias[content]"></head>
<body><nav>Breadcrumb</nav><h1>Talks</h1><div data-pagefind-body>
<div><a href="#p1" data-pagefind-ignore>1871</a><p id="p1">The sides discussed transit.</p></div>
<div><a href="#p2" data-pagefind-ignore>1872</a><p id="p2">They agreed to meet</p></div>
</div></body></html>`,
};
const call = {
  url: '/events/2018-06-07-call/',
  html: '<!doctype html><html lang="en"><head><title>Call</title></head><body><h1>Call</h1><div data-pagefind-body><p id="p1">The leaders spoke by telephone.</p></div></body></html>',
};

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-index-'));
});

afterEach(() => rm(folder, { recursive: true }));

test('the index holds the pages it was made of, each once, and no other', async () => {
  await write(await indexPages([talks, call]));
  assert.deepEqual([...(await readIndexedUrls(folder))].sort(), [
    '/events/2017-05-14-talks/',
    '/events/2018-06-07-call/',
  ]);
});

test('the same pages give the same bytes', async () => {
  const [once, again] = await Promise.all([indexPages([talks, call]), indexPages([talks, call])]);
  assert.ok(once.length > 5);
  assert.deepEqual(once, again);
  const paths = once.map(({ path }) => path);
  assert.deepEqual(paths, paths.toSorted());
});

test('a report’s words are indexed, its paragraph numbers and the page’s furniture are not', async () => {
  const [fragment] = fragmentsOf(await indexPages([talks]));
  assert.equal(fragment?.content, 'The sides discussed transit. They agreed to meet.');
  assert.deepEqual(fragment?.anchors, [
    { element: 'p', id: 'p1', text: 'The sides discussed transit.', location: 0 },
    { element: 'p', id: 'p2', text: 'They agreed to meet', location: 4 },
  ]);
  assert.equal(fragment?.meta.alias, 'Nazarbaev');
});

test('Pagefind’s own interfaces are not published', async () => {
  const scripts = (await indexPages([call])).filter(({ path }) => /\.(?:js|css)$/.test(path));
  assert.deepEqual(
    scripts.map(({ path }) => path),
    ['pagefind.js'],
  );
});

test('a page without words is named', async () => {
  const empty = {
    url: '/events/empty/',
    html: talks.html.replace(/<div data[^]*<\/div>/, '<div data-pagefind-body></div>'),
  };
  await assert.rejects(indexPages([talks, empty]), {
    message: 'Cannot index /events/empty/: no words in the text',
  });
});

test('a page whose text is not marked is named', async () => {
  const unmarked = { url: '/events/unmarked/', html: call.html.replace(' data-pagefind-body', '') };
  await assert.rejects(indexPages([talks, unmarked]), {
    message: 'Cannot index /events/unmarked/: nothing in it is marked `data-pagefind-body`',
  });
});

test('an index that failed does not stand in the way of the next', async () => {
  const unmarked = { url: '/x/', html: '<p>x</p>' };
  const [failed, made] = await Promise.allSettled([indexPages([unmarked]), indexPages([call])]);
  assert.deepEqual([failed.status, made.status], ['rejected', 'fulfilled']);
});

test('a file that is no fragment of this Pagefind is named', async () => {
  await write(await indexPages([call]));
  await writeFile(join(folder, 'fragment', 'en_other.pf_fragment'), gzipSync('another format'));
  await assert.rejects(readIndexedUrls(folder), {
    message: 'Cannot read en_other.pf_fragment: it does not begin `pagefind_dcd`',
  });
});

async function write(files: readonly IndexFile[]): Promise<void> {
  for (const { path, content } of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

function fragmentsOf(files: readonly IndexFile[]) {
  return files
    .filter(({ path }) => path.startsWith('fragment/'))
    .map(({ content }) => JSON.parse(gunzipSync(content).toString('utf8').slice(12)));
}
