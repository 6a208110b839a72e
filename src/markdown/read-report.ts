import type { Root } from 'hast';
import rehypeSanitize from 'rehype-sanitize';
import { remark } from 'remark';
import remarkRehype from 'remark-rehype';

import type { Paragraph } from '../archive/corpus.ts';
import { collectParagraphs } from './collect-paragraphs.ts';
import { findFaults, type TextFault } from './find-faults.ts';
import { foldWhiteSpaceInText } from './fold-white-space.ts';
import { lowerHeadings } from './lower-headings.ts';
import { reportSchema } from './sanitise.ts';

/** A report's text, read once: plain paragraphs for the reading, a sanitised tree for the page. */
export type ReportText = {
  readonly paragraphs: readonly Paragraph[];
  readonly tree: Root;
  /** What stands in the text and is never rendered: the checker names it. */
  readonly faults: readonly TextFault[];
};

/**
 * Reads the body of an entry (CommonMark, no GFM). `firstLine` is the line of the file on which the body begins. Paragraphs
 * are numbered as they stand, `p1`, `p2`, …; the ledger gives them their anchors afterwards.
 */
export function readReport(body: string, firstLine: number): ReportText {
  const paragraphs: Paragraph[] = [];
  const processor = remark()
    .use(foldWhiteSpaceInText)
    .use(lowerHeadings)
    .use(collectParagraphs, { firstLine, collect: (found) => paragraphs.push(found) })
    .use(remarkRehype)
    .use(rehypeSanitize, reportSchema);
  const markdown = processor.parse(body);
  const faults = findFaults(markdown, firstLine, 'report');
  const tree = processor.runSync(markdown);
  return { paragraphs, tree, faults };
}
