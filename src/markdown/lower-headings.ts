import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/**
 * remark plugin: the first heading of a page is the page’s own, so that one in a text is of the second rank at most.
 *
 * `# Outcomes` → `<h2>Outcomes</h2>`
 */
export function lowerHeadings() {
  return (tree: Root): void => {
    visit(tree, 'heading', (node) => {
      if (node.depth === 1) node.depth = 2;
    });
  };
}
