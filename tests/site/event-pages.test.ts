import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';

import type { Element } from 'hast';
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';

import { checkCorpus } from '../../src/corpus/check-corpus.ts';
import { builtSite } from './built-site.ts';

const { corpus } = await checkCorpus('content');

test('the index holds every paragraph as it was read, whatever is marked in it', async () => {
  const folder = `${builtSite}/pagefind/fragment`;
  const indexed = new Map<string, string>();
  for (const file of await readdir(folder)) {
    const text = gunzipSync(await readFile(`${folder}/${file}`)).toString('utf8');
    const { url, anchors }: Fragment = JSON.parse(text.slice('pagefind_dcd'.length));
    for (const { id, text: words } of anchors) indexed.set(`${url}#${id}`, words);
  }
  const read = corpus.events.flatMap(({ id, paragraphs }) =>
    paragraphs.map(({ anchor, text }): [string, string] => [`/events/${id}/#${anchor}`, text]),
  );
  assert.ok(read.length > 50);
  for (const [address, text] of read)
    assert.equal(indexed.get(address), text.replace(/\s+/g, ' ').trim(), address);
});

type Fragment = {
  readonly url: string;
  readonly anchors: readonly { readonly id: string; readonly text: string }[];
};

test('what is marked in a text leads to a page or to its explanation, and never by a hover alone', async () => {
  for (const { id } of corpus.events) {
    const page = rehype().parse(await readFile(`${builtSite}/events/${id}/index.html`, 'utf8'));
    const ids = new Set<unknown>();
    const marks: Element[] = [];
    visit(page, 'element', (node) => {
      ids.add(node.properties['id']);
      const [name] = [node.properties['className']].flat();
      if (name === 'mention' || name === 'office-phrase' || name === 'speech') marks.push(node);
    });
    assert.ok(marks.length > 0, id);
    for (const { properties } of marks) {
      assert.equal(properties['title'], undefined);
      for (const described of [properties['ariaDescribedBy'] ?? []].flat())
        assert.ok(ids.has(described), `${id} explains ${described}`);
    }
  }
});
