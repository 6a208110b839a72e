import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';
import type { Nodes } from 'hast';
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';

import { readReport } from '../../src/markdown/read-report.ts';
import { renderReport } from '../../src/markdown/render-report.ts';

/** The anchors of a rendered text with the words that stand at each, in the order of the page. */
function shown(body: string): [anchor: string, text: string][] {
  const { tree, paragraphs } = readReport(body, 1);
  const blocks = renderReport(
    tree,
    paragraphs.map(({ anchor }) => anchor),
  );
  const parsed = rehype()
    .data('settings', { fragment: true })
    .parse(blocks.map(({ html }) => html).join(''));
  const found: [string, string][] = [];
  visit(parsed, 'element', (node) => {
    const { id } = node.properties;
    if (typeof id === 'string') found.push([id, textOf(node)]);
  });
  return found;
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

test('whatever marks a text has, its page shows each paragraph that was read, at its anchor', () => {
  const piece = fc.constantFrom(
    ...[
      '# ',
      '## ',
      '###### ',
      '> ',
      '- ',
      '1. ',
      '    ',
      '```\n',
      '~~~\n',
      '---\n',
      '===\n',
      '\n',
      '\n\n',
    ],
    ...[
      'word',
      'Two words',
      '*',
      '**',
      '_',
      '`',
      '[x](https://un.org)',
      '[x](javascript:1)',
      '\\',
      '&amp;',
    ],
    ...[
      '<https://un.org>',
      '<b>',
      '</b>',
      '<script>',
      '<!-- x -->',
      '![x](y)',
      '\n[1]: y\n',
      '[1]',
      '  \n',
      ' ',
    ],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const body = pieces.join('');
      const read = readReport(body, 1).paragraphs.map(({ anchor, text }) => [anchor, text.trim()]);
      assert.deepEqual(
        shown(body).map(([anchor, text]) => [anchor, text.trim()]),
        read,
      );
    }),
    { numRuns: 3000 },
  );
});
