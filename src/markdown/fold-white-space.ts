import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/**
 * remark plugin: every run of blanks and line ends inside a paragraph becomes one blank, as a browser shows it, so that
 * offsets in the plain text and in the rendered text are the same.
 *
 * `i.e.  45%⏎of` → `i.e. 45% of`
 */
export function foldWhiteSpaceInText() {
  return (tree: Root): void => {
    visit(tree, ['text', 'inlineCode', 'break'], (node, index, parent) => {
      if (node.type === 'text' || node.type === 'inlineCode')
        node.value = node.value.replace(/[ \t\r\n]+/g, ' ');
      if (node.type === 'break' && parent && index !== undefined)
        parent.children.splice(index, 1, { type: 'text', value: ' ' });
    });
  };
}
