import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';

import { z } from 'zod';

import { type Cbor, readCbor } from '../../src/publish/cbor.ts';
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

test('filters and their values stand in alphabetical order, and every file that is named is there', async () => {
  const filters = [
    'topic:trade',
    'topic:syria',
    'topic:finance',
    'topic:agriculture',
    'topic:energy',
    'place:qingdao',
    'leader:xi-jinping',
    'year:2017',
  ];
  const marks = filters.map((filter) => `<meta data-pagefind-filter="${filter}">`).join('');
  const filtered = { ...talks, html: talks.html.replace('</head>', `${marks}</head>`) };
  const once = await indexPages([filtered, call]);
  // Pagefind’s own order is another one each time; of four filters two runs agree once in 24.
  assert.deepEqual(await indexPages([filtered, call]), once);
  assert.deepEqual(await indexPages([filtered, call]), once);

  const [, hash] =
    /"hash":"(en_[0-9a-f]+)"/.exec(String(bytesOf(once, 'pagefind-entry.json'))) ?? [];
  const meta = z.array(z.unknown()).parse(unpack(once, `pagefind.${hash}.pf_meta`));
  const named = z.array(z.tuple([z.string(), z.string()])).parse(meta[3]);
  assert.deepEqual(
    named.map(([filter]) => filter),
    ['leader', 'place', 'topic', 'year'],
  );
  assert.deepEqual(
    named.map(([, file]) => unpack(once, `filter/${file}.pf_filter`)),
    [
      ['leader', [['xi-jinping', [0]]]],
      ['place', [['qingdao', [0]]]],
      [
        'topic',
        [
          ['agriculture', [0]],
          ['energy', [0]],
          ['finance', [0]],
          ['syria', [0]],
          ['trade', [0]],
        ],
      ],
      ['year', [['2017', [0]]]],
    ],
  );
  assert.equal(once.filter(({ path }) => path.startsWith('filter/')).length, 4);
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

function bytesOf(files: readonly IndexFile[], path: string): Uint8Array {
  const file = files.find((each) => each.path === path);
  assert.ok(file, `${path} is in the index`);
  return file.content;
}

function unpack(files: readonly IndexFile[], path: string): Cbor {
  return readCbor(gunzipSync(bytesOf(files, path)).subarray(12));
}
