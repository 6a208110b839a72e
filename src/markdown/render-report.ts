import type { Element, Root } from 'hast';
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';

/** One block at the top of a report's text: its HTML and the anchors of the paragraphs in it. */
export type ReportBlock = { readonly anchors: readonly string[]; readonly html: string };

const processor = rehype();

/**
 * Renders a report's tree block by block, so that the page can set numbers and notes beside them. `anchors` are those of
 * its paragraphs, in order; they take the place of the running numbers with which the text was read.
 */
export function renderReport(tree: Root, anchors: readonly string[]): ReportBlock[] {
  let next = 0;
  return tree.children
    .filter((child): child is Element => child.type === 'element')
    .map((child) => {
      const element = structuredClone(child);
      const first = next;
      visit(element, 'element', ({ properties }) => {
        if (typeof properties['id'] !== 'string') return;
        properties['id'] = anchors[next];
        next += 1;
      });
      return { anchors: anchors.slice(first, next), html: processor.stringify(rootOf(element)) };
    });
}

function rootOf(element: Element): Root {
  return { type: 'root', children: [element] };
}
