import type { Element, Nodes } from 'hast';
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';

/** What the build checks of a rendered page. */
export type PageFacts = {
  /** Ids that a fragment can lead to. */
  readonly ids: ReadonlySet<string>;
  /** Ids that stand more than once: a fragment can lead to one of them only. */
  readonly repeatedIds: readonly string[];
  /** Addresses that links lead to, as written. */
  readonly links: readonly string[];
  /** Addresses of what the browser loads by itself: scripts, styles, images. */
  readonly loads: readonly string[];
  /** The plain text of the report paragraphs, by anchor, in the order of the page. */
  readonly paragraphs: readonly { readonly anchor: string; readonly text: string }[];
};

const parser = rehype();

/** Reads the facts off the HTML of a page. */
export function readPageFacts(html: string): PageFacts {
  const ids = new Set<string>();
  const repeatedIds: string[] = [];
  const links: string[] = [];
  const loads: string[] = [];
  const paragraphs: { anchor: string; text: string }[] = [];
  visit(parser.parse(html), 'element', (node: Element) => {
    const { id, href, src } = node.properties;
    if (typeof id === 'string' && ids.has(id)) repeatedIds.push(id);
    if (typeof id === 'string') ids.add(id);
    if (typeof href === 'string') (isLoaded(node) ? loads : links).push(href);
    if (typeof src === 'string') loads.push(src);
    if (node.properties['dataPagefindBody'] !== undefined) paragraphs.push(...paragraphsIn(node));
  });
  return { ids, repeatedIds, links, loads, paragraphs };
}

/** A `link` element makes the browser load its address, unless it only names one. */
function isLoaded({ tagName, properties }: Element): boolean {
  const rel = [properties['rel']].flat();
  return tagName === 'link' && !rel.includes('canonical');
}

function paragraphsIn(text: Element): { anchor: string; text: string }[] {
  const found: { anchor: string; text: string }[] = [];
  visit(text, 'element', (node) => {
    const anchor = node.properties['id'];
    if (typeof anchor === 'string' && !isFormerAnchor(node))
      found.push({ anchor, text: textOf(node) });
  });
  return found;
}

/** An empty `span` answers an anchor that moved to the paragraph after it. */
function isFormerAnchor({ tagName, children }: Element): boolean {
  return tagName === 'span' && children.length === 0;
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
