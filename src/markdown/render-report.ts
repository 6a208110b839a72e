import type { Element, ElementContent, Root } from 'hast';
import { rehype } from 'rehype';
import { SKIP, visit } from 'unist-util-visit';

import type { ReviewMark } from '../archive/review/review-marks.ts';
import { markElement } from './mark-element.ts';
import { markSpans } from './mark-spans.ts';

/** One block at the top of a report's text: its HTML and the anchors of the paragraphs in it. */
export type ReportBlock = { readonly anchors: readonly string[]; readonly html: string };

const processor = rehype();

/** The marks of each text by the id that it has on the page: `p6`. */
export type MarksByAnchor = ReadonlyMap<string, readonly ReviewMark[]>;

/**
 * Renders a report's tree block by block, so that the page can set numbers and notes beside them. `anchors` are those of
 * its paragraphs, in order; they take the place of the running numbers with which the text was read. The `marks` change no
 * character of the text; their links go through `href`.
 */
export function renderReport(
  tree: Root,
  anchors: readonly string[],
  marks: MarksByAnchor = new Map(),
  href: (path: string) => string = (path) => path,
): ReportBlock[] {
  let next = 0;
  return tree.children
    .filter((child): child is Element => child.type === 'element')
    .map((child) => {
      const element = structuredClone(child);
      const first = next;
      visit(element, 'element', (paragraph) => {
        const anchor = anchors[next];
        if (typeof paragraph.properties['id'] !== 'string') return undefined;
        next += 1;
        paragraph.properties['id'] = anchor;
        const ofParagraph = marks.get(anchor ?? '') ?? [];
        markSpans(
          paragraph,
          ofParagraph.map((mark) => markElement(mark, href)),
        );
        return SKIP;
      });
      return { anchors: anchors.slice(first, next), html: processor.stringify(rootOf([element])) };
    });
}

/** Renders a text of one line, such as a headline, with its marks. */
export function renderLine(
  text: string,
  marks: readonly ReviewMark[],
  href: (path: string) => string,
): string {
  const line: Element = {
    type: 'element',
    tagName: 'span',
    properties: {},
    children: [{ type: 'text', value: text }],
  };
  markSpans(
    line,
    marks.map((mark) => markElement(mark, href)),
  );
  return processor.stringify(rootOf(line.children));
}

function rootOf(children: readonly ElementContent[]): Root {
  return { type: 'root', children: [...children] };
}
