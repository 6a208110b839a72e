import type { Element, ElementContent, Root, RootContent } from 'hast';

import { LineWriter, type PageLines, type Words } from './line-writer.ts';

/** What nobody sees in a browser, whatever stands in it. */
const unseen = new Set(
  (
    'head title script style template noscript noframes noembed iframe object embed audio video canvas datalist ' +
    'defs symbol desc metadata annotation annotation-xml'
  ).split(' '),
);

/** Elements that stand apart, with a blank line before and after. */
const blocks = new Set(
  (
    'address article aside blockquote body center details dialog dir div dl fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html legend li dt dd main menu nav ol optgroup option p plaintext pre search ' +
    'section select summary table tbody tfoot thead tr caption ul button textarea listing xmp'
  ).split(' '),
);

/** Elements whose line ends are lines. */
const preformatted = new Set('pre textarea listing xmp plaintext'.split(' '));

/** Here `<br>` only sets the words in several rows: a headline is one line. */
const unbroken = /^(?:h[1-6]|caption|figcaption|th)$/;

/** Neighbours of this kind are two things, and a blank stands between them, though the page leaves it to its styles. */
const apart = new Set('a time label'.split(' '));

/** A cell with more than this is the page’s layout, not a figure or name in a table. */
const longestCell = 200;

/**
 * The visible words of a page in the order of the document: a line each block, item of a list and row of a table, with
 * blank lines between them, so that only `<br>` and preformatted text make lines that follow each other; two `<br>` end a
 * block. No word is added, dropped or joined with another; runs of white space are one blank, as a browser shows them, and
 * no-break spaces stay.
 *
 * `<h1>Talks</h1><p>First.<br>Second.</p>` → `Talks`, ``, `First.`, `Second.`
 */
export function linesOfPage(tree: Root): PageLines {
  const page = new LineWriter();
  walk(tree, outermost, page);
  return page.finish();
}

/** Where the walk is. */
type Place = Words & {
  readonly isUnbroken: boolean;
  readonly quotations: number;
};

const outermost: Place = {
  ancestors: [],
  isPreformatted: false,
  isUnbroken: false,
  quotations: 0,
};

function walk(node: Root | RootContent, place: Place, page: LineWriter): void {
  if (node.type === 'root') for (const child of node.children) walk(child, place, page);
  if (node.type === 'text') page.write(node.value, place);
  if (node.type === 'element' && !isUnseen(node)) walkElement(node, place, page);
}

function walkElement(element: Element, around: Place, page: LineWriter): void {
  const { tagName } = element;
  if (tagName === 'br') {
    if (around.isUnbroken) page.write(' ', around);
    else page.breakLine();
    return;
  }
  const isBlock = blocks.has(tagName) || isLayoutCell(element, around);
  const place: Place = {
    ancestors: [...around.ancestors, element],
    isPreformatted: around.isPreformatted || preformatted.has(tagName),
    isUnbroken: around.isUnbroken || unbroken.test(tagName),
    quotations: around.quotations + (tagName === 'q' ? 1 : 0),
  };
  if (isBlock) page.endBlock();
  else if (isCell(element)) page.write(' ', around);
  else if (apart.has(tagName)) page.enterApart();
  page.begin(element);
  if (tagName === 'q') page.write(around.quotations % 2 === 0 ? '“' : '‘', place);
  for (const child of element.children) walk(child, place, page);
  if (tagName === 'q') page.write(around.quotations % 2 === 0 ? '”' : '’', place);
  if (isBlock) page.endBlock();
  else if (apart.has(tagName)) page.leaveApart();
}

function isUnseen({ tagName, properties }: Element): boolean {
  if (unseen.has(tagName)) return true;
  if (tagName === 'dialog' && properties.open === undefined) return true;
  if (properties.hidden !== undefined && properties.hidden !== false) return true;
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(String(properties.style ?? ''));
}

function isCell({ tagName }: Element): boolean {
  return tagName === 'td' || tagName === 'th';
}

/** True for a cell of a row that lays out the page: one that holds blocks or long words. */
function isLayoutCell(element: Element, { ancestors }: Place): boolean {
  if (!isCell(element)) return false;
  const row = ancestors.at(-1);
  if (row?.tagName !== 'tr') return true;
  let isLayout = layoutRows.get(row);
  if (isLayout === undefined) {
    isLayout = row.children.some((cell) => holdsBlock(cell) || lengthOf(cell) > longestCell);
    layoutRows.set(row, isLayout);
  }
  return isLayout;
}

const layoutRows = new WeakMap<Element, boolean>();

function holdsBlock(node: ElementContent): boolean {
  if (node.type !== 'element') return false;
  return node.children.some(
    (child) =>
      child.type === 'element' &&
      (child.tagName === 'br' || blocks.has(child.tagName) || holdsBlock(child)),
  );
}

function lengthOf(node: ElementContent): number {
  if (node.type === 'text') return node.value.length;
  if (node.type !== 'element') return 0;
  return node.children.reduce((sum, child) => sum + lengthOf(child), 0);
}
