import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';

import { runSearch } from '../../src/client/run-search.ts';
import { askPagefind, type Pagefind, type SearchIndex } from '../../src/client/search-index.ts';
import { readState } from '../../src/client/search-state.ts';
import { indexPages } from '../../src/publish/index-pages.ts';

/** The archive’s own search over Pagefind itself, in Node: three events, served from a folder. */
let index: SearchIndex;
let server: Server;
let folder: string;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-search-'));
  for (const { path, content } of await indexPages(pages)) {
    await mkdir(dirname(join(folder, 'pagefind', path)), { recursive: true });
    await writeFile(join(folder, 'pagefind', path), content);
  }
  server = createServer((request, response) => {
    readFile(join(folder, (request.url ?? '').replace(/\?.*/, ''))).then(
      (bytes) => response.end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const address = server.address();
  const base = `http://localhost:${typeof address === 'object' ? address?.port : ''}/pagefind/`;
  const { createInstance } = await import(pathToFileURL(join(folder, 'pagefind/pagefind.js')).href);
  const pagefind: Pagefind = {
    createInstance: (options) => createInstance({ ...options, basePath: base, baseUrl: '/' }),
  };
  index = askPagefind(pagefind, base);
});

after(async () => {
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true });
});

const pages = [
  page('2017-05-14-leaders', '2017-05-14', { leader: 'vladimir-putin', alias: 'Putin · Путин' }, [
    'The Head of State held working meetings.',
    'He discussed the results of the talks on Syria.',
  ]),
  page(
    '2018-06-07-xi',
    '2018-06-07',
    { leader: 'xi-jinping', alias: 'Xi Jinping · 习近平', inferred: true },
    ['Trade has grown to $67 billion.', 'The Syrian conflict was discussed too.'],
  ),
  page(
    '2019-03-28-wang',
    '2019-03-28',
    { leader: 'wang-yi', alias: 'Wang Yi · One Belt, One Road' },
    ['They spoke of One Road to the sea.'],
  ),
];

test('a word and a leader give the one event that has both, at the paragraph that says so', async () => {
  assert.deepEqual(await search('?q=Syria&leader=vladimir-putin'), {
    kind: 'found',
    total: 1,
    results: [
      {
        address: '/events/2017-05-14-leaders/#p2',
        label: 'Label of 2017-05-14-leaders',
        date: 'Date of 2017-05-14',
        isInferred: false,
        isByRecord: false,
        filters: { leader: ['vladimir-putin'], type: ['talks'] },
        excerpt: [
          { text: 'He discussed the results of the talks on ', marked: false },
          { text: 'Syria', marked: true },
          { text: '.', marked: false },
        ],
      },
    ],
  });
});

test('a name in another script finds an event whose text does not print it', async () => {
  const outcome = await search('?q=习近平');
  assert.equal(outcome.kind, 'found');
  const [result] = outcome.kind === 'found' ? outcome.results : [];
  assert.equal(result?.address, '/events/2018-06-07-xi/');
  assert.equal(result?.isByRecord, true);
  assert.equal(result?.isInferred, true);
  assert.deepEqual(result?.excerpt, [{ text: 'Trade has grown to $67 billion.', marked: false }]);
});

test('filters alone list every event that has them, newest first', async () => {
  assert.deepEqual(await addresses('?leader=wang-yi'), ['/events/2019-03-28-wang/']);
  assert.deepEqual(await addresses('?type=talks'), [
    '/events/2019-03-28-wang/',
    '/events/2018-06-07-xi/',
    '/events/2017-05-14-leaders/',
  ]);
});

test('the order is by date when the address says so', async () => {
  assert.deepEqual(await addresses('?q=discussed&sort=oldest'), [
    '/events/2017-05-14-leaders/#p2',
    '/events/2018-06-07-xi/#p2',
  ]);
  assert.deepEqual(await addresses('?q=discussed&sort=newest'), [
    '/events/2018-06-07-xi/#p2',
    '/events/2017-05-14-leaders/#p2',
  ]);
});

test('an unknown word finds nothing, not what a shorter word would find', async () => {
  assert.ok((await index.search('Tokaeva')).length > 0, 'Pagefind itself finds “to”');
  assert.deepEqual(await search('?q=Tokaeva'), {
    kind: 'nothing',
    unknown: ['tokaeva'],
    withoutFilters: 0,
  });
});

test('an unknown word beside known ones is told', async () => {
  assert.deepEqual(await search('?q=Syria+qqq&leader=wang-yi'), {
    kind: 'nothing',
    unknown: ['qqq'],
    withoutFilters: 0,
  });
});

test('the beginning of a word and its other forms are known', async () => {
  assert.deepEqual(await addresses('?q=Syri'), [
    '/events/2017-05-14-leaders/#p2',
    '/events/2018-06-07-xi/#p2',
  ]);
  assert.deepEqual(await addresses('?q=trading'), ['/events/2018-06-07-xi/#p1']);
});

test('a sum of money is found by its figure', async () => {
  assert.deepEqual(await addresses('?q=$67'), ['/events/2018-06-07-xi/#p1']);
});

test('a phrase is looked for in the texts, not among the names of their subjects', async () => {
  assert.deepEqual(await addresses('?q=“One Road”'), ['/events/2019-03-28-wang/#p1']);
  assert.deepEqual(await addresses('?q=One Belt'), ['/events/2019-03-28-wang/#p1']);
  assert.deepEqual(await search('?q=“One Belt”'), {
    kind: 'nothing',
    unknown: [],
    withoutFilters: 0,
  });
});

test('without results the events beyond the filters are counted', async () => {
  assert.deepEqual(await search('?q=Syria&leader=wang-yi'), {
    kind: 'nothing',
    unknown: [],
    withoutFilters: 2,
  });
});

test('an index that cannot be reached is not an empty one', async () => {
  const gone: SearchIndex = { ...index, reach: () => Promise.reject(new Error('gone')) };
  await assert.rejects(runSearch(gone, readState('?q=qqq', [])), { message: 'gone' });
});

function search(query: string) {
  return runSearch(index, readState(query, ['leader', 'type']));
}

async function addresses(query: string): Promise<string[]> {
  const outcome = await search(query);
  return outcome.kind === 'found' ? outcome.results.map(({ address }) => address) : [];
}

function page(
  id: string,
  day: string,
  { leader, alias, inferred = false }: { leader: string; alias: string; inferred?: boolean },
  paragraphs: readonly string[],
) {
  const text = paragraphs.map((words, index) => `<p id="p${index + 1}">${words}</p>`).join('\n');
  const basis = inferred
    ? '<meta name="e" content="inferred" data-pagefind-filter="date-basis[content]">'
    : '';
  return {
    url: `/events/${id}/`,
    html: `<!doctype html><html lang="en"><head><title>${id}</title>
<meta name="a" content="${day}" data-pagefind-sort="date[content]">
<meta name="b" content="${leader}" data-pagefind-filter="leader[content]">
<meta name="g" content="talks" data-pagefind-filter="type[content]">
<meta name="c" content="Label of ${id}" data-pagefind-meta="title[content]">
<meta name="d" content="Date of ${day}" data-pagefind-meta="date[content]">${basis}
<meta name="f" content="${alias}" data-pagefind-meta="alias[content]">
</head><body><div data-pagefind-body>${text}</div></body></html>`,
  };
}
