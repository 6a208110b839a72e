import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

import { makeCatalogue } from '../../src/archive/join.ts';
import { readReports } from '../../src/archive/readings.ts';
import { checkCorpus } from '../../src/corpus/check-corpus.ts';
import { verifySite } from '../../src/publish/verify.ts';
import { builtSite } from '../site/built-site.ts';

const { corpus } = await checkCorpus('content');
const catalogue = makeCatalogue(corpus, readReports(corpus));
const page = 'events/2022-02-05-tokayev-xi-jinping/index.html';

/** What the verification finds in a copy of the built site after something was done to it. */
async function faultsAfter(damage: (folder: string) => Promise<void>): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'readout-'));
  await cp(builtSite, folder, { recursive: true });
  await damage(folder);
  const issues = await verifySite(folder, catalogue, '');
  await rm(folder, { recursive: true });
  return issues.map(({ file, message, rule }) => `${file}  ${message}  ${rule}`);
}

const replace = (from: string, to: string) => async (folder: string) => {
  const html = await readFile(join(folder, page), 'utf8');
  assert.ok(html.includes(from), `${from} stands in the page`);
  await writeFile(join(folder, page), html.replace(from, to));
};

test('a site as it was built has no fault', async () => {
  assert.deepEqual(await faultsAfter(async () => undefined), []);
});

test('one changed character on a page is found', async () => {
  assert.deepEqual(
    await faultsAfter(replace('wise and strong leadership', 'wise and strong Leadership')),
    [
      'events/2022-02-05-tokayev-xi-jinping/index.html  The page does not show the report word for word: 20 paragraphs for 20, the first difference at “President Xi expressed the opinion that ”  not-word-for-word',
    ],
  );
});

test('a paragraph that is lost on the way to the page is found', async () => {
  assert.deepEqual(await faultsAfter(replace('<p id="p20">', '<p>')), [
    'events/2022-02-05-tokayev-xi-jinping/index.html  The link `#p20` leads nowhere  dead-link',
    'events/2022-02-05-tokayev-xi-jinping/index.html  The link `/events/2022-02-05-tokayev-xi-jinping/#p20` leads nowhere  dead-link',
    'events/2022-02-05-tokayev-xi-jinping/index.html  Nothing answers `#p20`  lost-anchor',
    'events/2022-02-05-tokayev-xi-jinping/index.html  The page does not show the report word for word: 19 paragraphs for 20, the first difference at “The leader of China also expressed readi”  not-word-for-word',
    'leaders/xi-jinping/index.html  The link `/events/2022-02-05-tokayev-xi-jinping/#p20` leads nowhere  dead-link',
  ]);
});

test('a page that is lost is found, and every link to it', async () => {
  const faults = await faultsAfter((folder) => rm(join(folder, page)));
  assert.ok(
    faults.includes(
      'events/2022-02-05-tokayev-xi-jinping/index.html  The event has no page  report-lost',
    ),
  );
  assert.ok(
    faults.includes(
      'index.html  The link `/events/2022-02-05-tokayev-xi-jinping/` leads nowhere  dead-link',
    ),
  );
});

test('a report that is missing in the index is found', async () => {
  const faults = await faultsAfter(async (folder) => {
    const fragments = join(folder, 'pagefind/fragment');
    await rm(fragments, { recursive: true });
    await cp(join(builtSite, 'pagefind/filter'), fragments, {
      recursive: true,
      filter: (path) => !path.endsWith('.pf_filter'),
    });
  });
  assert.equal(faults.length, 8);
  assert.ok(
    faults.includes(
      'events/2022-02-05-tokayev-xi-jinping/index.html  The page is not in the search index  report-lost',
    ),
  );
});

test('an id that stands twice is found', async () => {
  assert.deepEqual(await faultsAfter(replace('<h2 id="cite">', '<h2 id="p3">')), [
    'events/2022-02-05-tokayev-xi-jinping/index.html  The id `p3` stands twice  repeated-id',
  ]);
});

test('a page that is no event’s and is missing is found', async () => {
  const faults = await faultsAfter((folder) => rm(join(folder, 'topics/energy/index.html')));
  assert.ok(faults.includes('topics/energy/index.html  The page is missing  lost-address'));
});

test('a request to another host is found', async () => {
  assert.deepEqual(
    await faultsAfter(
      replace('</head>', '<script src="https://elsewhere.example/a.js"></script></head>'),
    ),
    [
      'events/2022-02-05-tokayev-xi-jinping/index.html  The page would load `https://elsewhere.example/a.js` from another host  foreign-request',
    ],
  );
});
