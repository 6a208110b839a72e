import type { Root } from 'hast';
import type { Html } from 'mdast';
import rehypeSanitize from 'rehype-sanitize';
import { remark } from 'remark';
import remarkRehype from 'remark-rehype';
import { visit } from 'unist-util-visit';

import type { Paragraph } from '../archive/corpus.ts';
import type { Position } from '../archive/issue.ts';
import { collectParagraphs } from './collect-paragraphs.ts';
import { foldWhiteSpaceInText } from './fold-white-space.ts';
import { reportSchema } from './sanitise.ts';

/** A report's text, read once: plain paragraphs for the reading, a sanitised tree for the page. */
export type ReportText = {
  readonly paragraphs: readonly Paragraph[];
  readonly tree: Root;
  /** HTML that stands in the text: it is never rendered, and the checker names it. */
  readonly html: readonly { readonly value: string; readonly position: Position }[];
};

/**
 * Reads the body of an entry (CommonMark, no GFM). `firstLine` is the line of the file on which the body begins. Paragraphs
 * are numbered as they stand, `p1`, `p2`, …; the ledger gives them their anchors afterwards.
 */
export function readReport(body: string, firstLine: number): ReportText {
  const paragraphs: Paragraph[] = [];
  const html: { value: string; position: Position }[] = [];
  const processor = remark()
    .use(foldWhiteSpaceInText)
    .use(collectParagraphs, { firstLine, collect: (found) => paragraphs.push(found) })
    .use(remarkRehype)
    .use(rehypeSanitize, reportSchema);
  const markdown = processor.parse(body);
  visit(markdown, 'html', (node: Html) => {
    const start = node.position?.start ?? { line: 1, column: 1 };
    html.push({
      value: node.value,
      position: { line: start.line + firstLine - 1, column: start.column },
    });
  });
  const tree = processor.runSync(markdown);
  return { paragraphs, tree, html };
}
