import type { Element, ElementContent, Root, RootContent } from 'hast';

import { type PagePart, partOfLine } from './page-part.ts';

/** The words of a saved page as lines, counted from 1: line n is `lines[n - 1]`. */
export type PageLines = {
  readonly lines: readonly string[];
  /** What part of the page a line stood in, so far as its elements say; lines of running text have none. */
  readonly parts: ReadonlyMap<number, PagePart>;
  /** The line on which the words of an element begin; elements without words have none. */
  readonly lineOf: ReadonlyMap<Element, number>;
};

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
type Place = {
  readonly ancestors: readonly Element[];
  readonly isPreformatted: boolean;
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

/** Writes words into lines, folds their white space and keeps what part of the page each line stood in. */
class LineWriter {
  private readonly lines: string[] = [];
  private readonly parts = new Map<number, PagePart>();
  private readonly lineOf = new Map<Element, number>();
  private text = '';
  private ancestors: (readonly Element[])[] = [];
  private begun: Element[] = [];
  private needsBlank = false;
  private needsGap = false;
  private hasBroken = false;
  private seam: 'none' | 'left' | 'between' = 'none';

  write(value: string, { ancestors, isPreformatted }: Place): void {
    if (!isPreformatted) return this.writeRun(value, ancestors);
    value.split(/\r\n|\r|\n/).forEach((line, index) => {
      if (index > 0) this.breakLine();
      this.writeRun(line, ancestors);
    });
  }

  /** Notes that an element’s words begin with whatever is written next. */
  begin(element: Element): void {
    this.begun.push(element);
  }

  enterApart(): void {
    if (this.seam === 'left') this.seam = 'between';
  }

  leaveApart(): void {
    this.seam = 'left';
  }

  endLine(): void {
    const text = this.text.replace(/ +$/, '');
    if (text.trim() !== '') {
      if (this.needsGap && this.lines.length > 0) this.lines.push('');
      this.lines.push(text);
      this.place();
      this.needsGap = false;
    }
    this.text = '';
    this.ancestors = [];
    this.needsBlank = false;
    this.hasBroken = false;
    this.seam = 'none';
  }

  endBlock(): void {
    this.endLine();
    this.needsGap = true;
  }

  /** `<br>`: the first ends the line, a second one right after it the block. */
  breakLine(): void {
    const isSecond = this.text.trim() === '' && this.hasBroken;
    this.endLine();
    if (isSecond) this.needsGap = true;
    this.hasBroken = true;
  }

  finish(): PageLines {
    this.endLine();
    return { lines: this.lines, parts: this.parts, lineOf: this.lineOf };
  }

  private writeRun(value: string, ancestors: readonly Element[]): void {
    for (const word of value.match(/[ \t\n\f\r]+|[^ \t\n\f\r]+/g) ?? []) {
      if (/^[ \t\n\f\r]/.test(word)) this.needsBlank = true;
      else this.writeWord(word, ancestors);
    }
  }

  private writeWord(word: string, ancestors: readonly Element[]): void {
    const isSeam = this.seam === 'between' && /[\p{L}\p{N}]$/u.test(this.text);
    if (this.text !== '' && (this.needsBlank || (isSeam && /^[\p{L}\p{N}]/u.test(word))))
      this.text += ' ';
    this.text += word;
    if (word.trim() !== '' && this.ancestors.at(-1) !== ancestors) this.ancestors.push(ancestors);
    this.needsBlank = false;
    this.seam = 'none';
  }

  /** Gives the line just written its part, and to the elements begun since the last one this line. */
  private place(): void {
    const line = this.lines.length;
    const part = partOfLine(this.ancestors);
    if (part) this.parts.set(line, part);
    for (const element of this.begun) {
      const isOnLine = this.ancestors.some((ancestors) => ancestors.includes(element));
      if (isOnLine) this.lineOf.set(element, line);
    }
    this.begun = [];
  }
}
