import type { Element, Nodes, Root } from 'hast';
import { rehype } from 'rehype';
import rehypeSanitize from 'rehype-sanitize';
import { remark } from 'remark';
import remarkRehype from 'remark-rehype';
import { visit } from 'unist-util-visit';

import { findFaults, type TextFault } from './find-faults.ts';
import { lowerHeadings } from './lower-headings.ts';
import { pageSchema } from './sanitise.ts';

/** What stands in the text of a page and is never shown. `firstLine` is the line of the file on which it begins. */
export function findPageFaults(markdown: string, firstLine: number): TextFault[] {
  return findFaults(remark().parse(markdown), firstLine, 'page');
}

/** Renders a page of the archive's own words to sanitised HTML; root-relative links go through `href`. */
export function renderPage(markdown: string, href: (path: string) => string): string {
  const processor = remark()
    .use(lowerHeadings)
    .use(remarkRehype)
    .use(nameHeadings)
    .use(rehypeSanitize, pageSchema)
    .use(resolveLinks, href);
  const tree = processor.runSync(processor.parse(markdown));
  return rehype().stringify(tree);
}

/** rehype plugin: `<h2>How to cite</h2>` → `<h2 id="section-how-to-cite">`; a second one ends in `-2`. */
function nameHeadings() {
  return (tree: Root): void => {
    const counts = new Map<string, number>();
    visit(tree, 'element', (node) => {
      if (!/^h[2-6]$/.test(node.tagName)) return;
      const id = `section-${slug(textOf(node))}`;
      const count = (counts.get(id) ?? 0) + 1;
      counts.set(id, count);
      node.properties['id'] = count === 1 ? id : `${id}-${count}`;
    });
  };
}

/** rehype plugin: `href="/method/"` → the address at which the site is published. */
function resolveLinks(href: (path: string) => string) {
  return (tree: Root): void => {
    visit(tree, 'element', (node: Element) => {
      const target = node.properties['href'];
      if (typeof target === 'string' && target.startsWith('/'))
        node.properties['href'] = href(target);
    });
  };
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
