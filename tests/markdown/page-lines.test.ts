import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import { linesOfPage } from '../../src/markdown/page-lines.ts';
import { parsePage } from '../../src/markdown/parse-page.ts';

test('a block is a line, and blank lines stand between blocks', () => {
  assert.deepEqual(
    linesOf('<h1>Talks with\n  Jan Holm</h1><div>Loose words<p>First.</p>and more</div>'),
    ['Talks with Jan Holm', '', 'Loose words', '', 'First.', '', 'and more'],
  );
});

test('a line break ends a line, two of them a block, and a headline is not broken', () => {
  const html = '<h1>Talks<br>with Jan Holm</h1><p>One.<br>Two.<br>\n<br>Three.<br></p>';
  assert.deepEqual(linesOf(html), ['Talks with Jan Holm', '', 'One.', 'Two.', '', 'Three.']);
});

test('items of lists, terms and rows of tables are lines that stand apart', () => {
  const html =
    '<ul><li>One<li>Two</ul><dl><dt>Term<dd>Meaning</dl><table><tr><th>Name<th>Sum<tr><td>A<td>12</table>';
  assert.deepEqual(linesOf(html), 'One||Two||Term||Meaning||Name Sum||A 12'.split('|'));
});

test('a table that lays out a page is read cell by cell', () => {
  const html =
    '<table><tr><td><a href="/">Home</a><td><p>First.</p><p>Second.</p><td>Search</table>';
  assert.deepEqual(linesOf(html), ['Home', '', 'First.', '', 'Second.', '', 'Search']);
});

test('words are neither joined nor parted', () => {
  assert.deepEqual(
    linesOf('<p>Naz<b>arb</b>ayev</p><p><a href="/">Home</a><a href="/n">News</a></p>'),
    ['Nazarbayev', '', 'Home News'],
  );
  assert.deepEqual(linesOf('<p><time>14 May</time><time>10:30</time>, Beijing</p>'), [
    '14 May 10:30, Beijing',
  ]);
});

test('entities are decoded once, no-break spaces stay, and quotation elements have their marks', () => {
  assert.deepEqual(linesOf('<p>Tom &amp;amp; &lt;Suggest To A Friend&gt; 10&nbsp;km&nbsp;</p>'), [
    'Tom &amp; <Suggest To A Friend> 10\u00a0km\u00a0',
  ]);
  assert.deepEqual(linesOf('<p><q>He said <q>yes</q></q>, she said.'), [
    '“He said ‘yes’”, she said.',
  ]);
});

test('what a browser does not show is no line', () => {
  const hidden = [
    '<script>var a = "<p>no</p>";</script>',
    '<style>p { color: red }</style>',
    '<template><p>no</p></template>',
    '<noscript>no</noscript>',
    '<!-- no -->',
    '<p hidden>no</p>',
    '<p style="margin: 0; display:none">no</p>',
    '<dialog>no</dialog>',
    '<svg><title>no</title></svg>',
    '<iframe>no</iframe>',
    '<p>&nbsp;</p>',
  ];
  assert.deepEqual(linesOf(`<title>no</title><body>${hidden.join('')}<p>Yes.</p>`), ['Yes.']);
});

test('lines of preformatted text are lines', () => {
  assert.deepEqual(linesOf('<pre>One\n  two  three\n\nFour</pre>'), [
    'One',
    'two three',
    '',
    'Four',
  ]);
});

test('a line has the part of the page that its elements give it', () => {
  const html =
    '<header><p>Norland</p><nav><a href="/">Home</a></nav></header><main><header><h1>Talks</h1></header>' +
    '<p>They met.</p><figure><figcaption>Photo</figcaption></figure><p><a href="/a">More</a> <a href="/b">Less</a></p>' +
    '<p>See <a href="/a">there</a></p><button>Print</button></main><aside><h2>Related</h2></aside><footer>Rights</footer>';
  const { lines, parts } = linesOfPage(parse(html));
  assert.deepEqual(
    lines.flatMap((line, index) => (line === '' ? [] : [[line, parts.get(index + 1)]])),
    [
      ['Norland', 'header'],
      ['Home', 'navigation'],
      ['Talks', 'heading'],
      ['They met.', undefined],
      ['Photo', 'caption'],
      ['More Less', 'links'],
      ['See there', undefined],
      ['Print', 'control'],
      ['Related', 'aside'],
      ['Rights', 'footer'],
    ],
  );
});

test('every visible word of a page is in its lines, once and in order', () => {
  fc.assert(
    fc.property(fc.array(block(3), { maxLength: 6 }), (blocks) => {
      const html = `<!doctype html><title>no</title>${blocks.map(toHtml).join('\n')}`;
      const words = linesOf(html).join(' ').split(' ').filter(Boolean);
      assert.deepEqual(words, blocks.flatMap(wordsOf));
    }),
    { numRuns: 100 },
  );
});

test('a page whose elements cannot be read in time is not parsed', () => {
  assert.equal(
    parsePage('<div>'.repeat(10_000)),
    'The elements of the page stand too deep in each other',
  );
  assert.equal(
    parsePage('<i>x</i>'.repeat(60_000)),
    'The page has more than 100000 tags and was not read',
  );
  const open = Array.from({ length: 1_000 }, (_, index) => `<b id=${index}>`).join('');
  assert.equal(
    parsePage(`<p>${open}</p>${'<p>x</p>'.repeat(1_000)}`),
    'The page opens so many elements without closing them that it cannot be read',
  );
});

/** A piece of a page: words, or an element around pieces. */
type Piece = string | { readonly tag: string; readonly inside: readonly Piece[] };

const blockTags = ['p', 'div', 'section', 'blockquote', 'h2', 'ul', 'li', 'center', 'article'];
const inlineTags = ['b', 'em', 'span', 'a', 'font', 'sup'];
const hiddenTags = ['script', 'style', 'template', 'noscript', 'dialog'];

const words = fc
  .array(fc.stringMatching(/^[a-zé–“”&<>]{1,6}$/), { minLength: 1, maxLength: 4 })
  .map((list) => ` ${list.join(' ')} `);

function block(depth: number): fc.Arbitrary<Piece> {
  const inside = depth === 0 ? fc.array(inline) : fc.array(fc.oneof(inline, block(depth - 1)));
  return fc.record({
    tag: fc.constantFrom(...blockTags.filter((tag) => tag !== 'p' || depth === 0)),
    inside,
  });
}

const inline: fc.Arbitrary<Piece> = fc.oneof(
  words,
  fc.record({ tag: fc.constantFrom(...inlineTags, ...hiddenTags), inside: fc.array(words) }),
  fc.constant({ tag: 'br', inside: [] }),
);

function toHtml(piece: Piece): string {
  if (typeof piece === 'string') return piece.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  if (piece.tag === 'br') return '<br>';
  return `<${piece.tag}>${piece.inside.map(toHtml).join('')}</${piece.tag}>`;
}

function wordsOf(piece: Piece): string[] {
  if (typeof piece === 'string') return piece.split(' ').filter(Boolean);
  return hiddenTags.includes(piece.tag) ? [] : piece.inside.flatMap(wordsOf);
}

function parse(html: string) {
  const tree = parsePage(html);
  if (typeof tree === 'string') throw new Error(tree);
  return tree;
}

function linesOf(html: string): readonly string[] {
  return linesOfPage(parse(html)).lines;
}
