import type { Element, Root } from 'hast';
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';

/** One block at the top of a report's text: its HTML and the anchors of the paragraphs in it. */
export type ReportBlock = { readonly anchors: readonly string[]; readonly html: string };

const processor = rehype();

/** Renders a report's tree block by block, so that the page can set numbers and notes beside them. */
export function renderReport(tree: Root): ReportBlock[] {
  return tree.children
    .filter((child): child is Element => child.type === 'element')
    .map((element) => ({
      anchors: anchorsIn(element),
      html: processor.stringify(rootOf(element)),
    }));
}

function anchorsIn(element: Element): string[] {
  const anchors: string[] = [];
  visit(element, 'element', (node) => {
    if (typeof node.properties['id'] === 'string') anchors.push(node.properties['id']);
  });
  return anchors;
}

function rootOf(element: Element): Root {
  return { type: 'root', children: [element] };
}
