import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';

import type { Paragraph } from '../archive/corpus.ts';
import { fingerprintOf } from '../archive/fingerprint.ts';

/**
 * remark plugin: gives every block of text an id (`p1`, `p2`, … in reading order) and hands the plain
 * paragraphs to `collect`. Lists are made loose, so that each of their items holds paragraphs too.
 */
export function collectParagraphs(options: {
  readonly firstLine: number;
  readonly collect: (paragraph: Paragraph) => void;
}) {
  return (tree: Root): void => {
    let count = 0;
    visit(tree, (node) => {
      if (node.type === 'list' || node.type === 'listItem') node.spread = true;
      if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'code') return;
      count += 1;
      const anchor = `p${count}`;
      node.data = { ...node.data, hProperties: { id: anchor } };
      const start = node.position?.start;
      const text = plainText(node);
      options.collect({
        anchor,
        text,
        fingerprint: fingerprintOf(text),
        position: { line: (start?.line ?? 1) + options.firstLine - 1, column: start?.column ?? 1 },
      });
    });
  };
}

/** The text of a node as a reader sees it. */
function plainText(node: Nodes): string {
  if ('value' in node) return node.type === 'html' ? '' : node.value;
  return 'children' in node ? node.children.map(plainText).join('') : '';
}
