import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';
import type { Element, Nodes } from 'hast';
import { rehype } from 'rehype';

import { markSpans, type SpanElement } from '../../src/markdown/mark-spans.ts';

const html = rehype().data('settings', { fragment: true });

function paragraphOf(inner: string): Element {
  const [paragraph] = html.parse(`<p>${inner}</p>`).children;
  assert.ok(paragraph?.type === 'element');
  return paragraph;
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** The inner HTML of a paragraph after links (`a`) and spans have been put around words of it. */
function marked(inner: string, ...marks: ['a' | 'span', words: string][]): string {
  const paragraph = paragraphOf(inner);
  const text = textOf(paragraph);
  markSpans(
    paragraph,
    marks.map(([tagName, words]): SpanElement => {
      const start = text.indexOf(words);
      assert.ok(start >= 0, words);
      const properties = tagName === 'a' ? { href: '/x/' } : { className: ['speech'] };
      return { start, end: start + words.length, tagName, properties };
    }),
  );
  return html.stringify({ type: 'root', children: paragraph.children });
}

test('words in a text are put into a link', () => {
  assert.equal(
    marked('Talks with Xi Jinping today', ['a', 'Xi Jinping']),
    'Talks with <a href="/x/">Xi Jinping</a> today',
  );
});

test('a link stands inside an element that holds all its words, and around one that holds some', () => {
  assert.equal(
    marked('<em>Talks with Xi Jinping</em> today', ['a', 'Xi Jinping']),
    '<em>Talks with <a href="/x/">Xi Jinping</a></em> today',
  );
  assert.equal(
    marked('Talks with <em>Xi</em> <strong>Jinping</strong>!', ['a', 'Xi Jinping']),
    'Talks with <a href="/x/"><em>Xi</em> <strong>Jinping</strong></a>!',
  );
  assert.equal(marked('with <em>Xi</em>', ['a', 'Xi']), 'with <a href="/x/"><em>Xi</em></a>');
});

test('a link that would be parted by the border of an element is left out', () => {
  assert.equal(
    marked('<em>Talks with Xi</em> Jinping', ['a', 'Xi Jinping']),
    '<em>Talks with Xi</em> Jinping',
  );
  assert.equal(
    marked('<em>Talks <strong>with Xi</strong></em> Jinping', ['a', 'Xi Jinping']),
    '<em>Talks <strong>with Xi</strong></em> Jinping',
  );
});

test('no link stands in a link of the text, nor around one', () => {
  const linked = 'see <a href="https://un.org"><em>the United Nations</em> site</a>';
  assert.equal(marked(linked, ['a', 'United Nations']), linked);
  assert.equal(marked(linked, ['a', 'the United Nations site']), linked);
  assert.equal(marked(linked, ['a', 'see the United Nations site']), linked);
});

test('speech goes around the links in it, and is parted where an element begins outside it', () => {
  assert.equal(
    marked('“We thank Xi Jinping,” he said', ['span', 'We thank Xi Jinping,'], ['a', 'Xi Jinping']),
    '“<span class="speech">We thank <a href="/x/">Xi Jinping</a>,</span>” he said',
  );
  assert.equal(
    marked('<em>He said: “We</em> thank you”', ['span', 'We thank you']),
    '<em>He said: “<span class="speech">We</span></em><span class="speech"> thank you</span>”',
  );
});

test('two stretches that touch are two elements', () => {
  assert.equal(
    marked('Xi Jinping', ['span', 'Xi'], ['span', ' Jinping']),
    '<span class="speech">Xi</span><span class="speech"> Jinping</span>',
  );
});

test('whatever is marked, the text stays as it is and no link stands in another', () => {
  const inner = fc.constantFrom(
    'plain words',
    'a<em>b<strong>c</strong>d</em>e',
    '<em>ab</em><em>cd</em> ef',
    'a <a href="https://un.org">b <em>c</em></a> d',
    'Astana\u00a0– <code>x  y</code> 😀 z',
  );
  const mark = fc.record({
    start: fc.nat(14),
    end: fc.nat(14),
    tagName: fc.constantFrom('a' as const, 'span' as const),
    properties: fc.constant({ href: '/x/' }),
  });
  fc.assert(
    fc.property(inner, fc.array(mark, { maxLength: 5 }), (text, marks) => {
      const paragraph = paragraphOf(text);
      const before = textOf(paragraph);
      markSpans(paragraph, marks);
      assert.equal(textOf(paragraph), before);
      const again = html.stringify({ type: 'root', children: [paragraph] });
      assert.equal(html.stringify(html.parse(again)), again);
    }),
    { numRuns: 2000 },
  );
});
