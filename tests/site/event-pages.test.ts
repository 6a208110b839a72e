import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';

import type { Element, Nodes } from 'hast';
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

/** Marks of one kind in a page’s headline and text, with where they lead. */
async function marksIn(id: string, className: string): Promise<string[]> {
  const page = rehype().parse(await readFile(`${builtSite}/events/${id}/index.html`, 'utf8'));
  const marks: string[] = [];
  visit(page, 'element', (node) => {
    const { className: names, href } = node.properties;
    if ([names].flat()[0] === className) marks.push(`${textOf(node)} ${href ?? ''}`.trim());
  });
  return marks;
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

test('“the Head of State” leads to Nazarbayev twelve times and to Tokayev twice', async () => {
  const all = await Promise.all(corpus.events.map(({ id }) => marksIn(id, 'office-phrase')));
  const heads = all.flat().filter((mark) => /^the head of (?:the )?state /i.test(mark));
  const leadingTo = (leader: string) =>
    heads.filter((mark) => mark.endsWith(` /leaders/${leader}/`)).length;
  assert.equal(leadingTo('nursultan-nazarbayev'), 12);
  assert.equal(leadingTo('kassym-jomart-tokayev'), 2);
  assert.equal(heads.length, 14);
});

test('ten stretches are marked as speech, with eight of Nazarbayev’s and one each of Tokayev’s and Xi’s', async () => {
  const speakers: string[] = [];
  for (const { id } of corpus.events) {
    const speech = await marksIn(id, 'speech');
    const notes = await marksIn(id, 'speech-note');
    assert.equal(notes.length, speech.length, id);
    speakers.push(...notes.map((note) => /^\s*Speech: ([^,;]+),/.exec(note)?.[1] ?? note));
  }
  assert.deepEqual(
    [...Map.groupBy(speakers, (speaker) => speaker)]
      .map(([name, all]) => `${name} ${all.length}`)
      .sort(),
    ['Kassym-Jomart Tokayev 1', 'Nursultan Nazarbayev 8', 'Xi Jinping 1'],
  );
});

test('plurals and quoted terms are no marks', async () => {
  const talks = '2022-02-05-tokayev-xi-jinping';
  const offices = await marksIn(talks, 'office-phrase');
  assert.ok(!offices.some((mark) => /heads of/i.test(mark)));
  assert.deepEqual(await marksIn(talks, 'speech'), [
    'The Olympic Games in Beijing are taking place at a crucial moment for all mankind. They send a powerful signal to renew and overcome the challenges of the pandemic. That is why I have accepted your kind invitation with pleasure',
    'a new golden 30th anniversary of relations between Kazakhstan and China',
  ]);
});

test('an event says who met whom by grade, in the words of its text', async () => {
  const page = await readFile(
    `${builtSite}/events/2022-02-05-tokayev-xi-jinping/index.html`,
    'utf8',
  );
  assert.match(
    page,
    /<span class="contacts__grade">meeting<\/span>.*?<a href="\/pairs\/kassym-jomart-tokayev--xi-jinping\/">Kassym-Jomart Tokayev – Xi Jinping<\/a>.*?>“held talks with” ¶1<\/a>.*?found by a rule/s,
  );
});
