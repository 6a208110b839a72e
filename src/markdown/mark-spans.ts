import type { Element, ElementContent, Properties } from 'hast';

/** An element to be put around a stretch of a paragraph, given as UTF-16 offsets in its plain text. */
export type SpanElement = {
  readonly start: number;
  readonly end: number;
  readonly tagName: 'a' | 'span';
  readonly properties: Properties;
};

/**
 * Puts elements around stretches of a paragraph’s text and changes none of it. A link stands whole or not at all: where
 * its words begin in one element and end in another, or hold or lie in a link, it is left out. A `span` that crosses the
 * border of an element is parted there.
 *
 * `Xi and <em>Li</em>` with a link on 0–2 and a span on 0–9 →
 * `<span><a>Xi</a> and <em>Li</em></span>`
 */
export function markSpans(paragraph: Element, spans: readonly SpanElement[]): void {
  const links = spans.filter(({ tagName }) => tagName === 'a');
  const others = spans.filter(({ tagName }) => tagName !== 'a');
  for (const span of [...links, ...others]) {
    if (span.start >= span.end) continue;
    if (span.tagName === 'a' && !canHoldLink(paragraph, span.start, span.end)) continue;
    wrap(paragraph, span, 0);
  }
}

/** True when the stretch lies between the borders of one element’s children or texts, with no link in or around it. */
function canHoldLink(element: Element, start: number, end: number): boolean {
  if (element.tagName === 'a') return false;
  let from = 0;
  for (const child of element.children) {
    const to = from + lengthOf(child);
    if (child.type === 'element' && from < end && start < to) {
      if (from <= start && end <= to && to - from > end - start)
        return canHoldLink(child, start - from, end - from);
      if (from < start || to > end || holdsLink(child)) return false;
    }
    from = to;
  }
  return true;
}

/** Wraps what lies in the stretch; `from` is the offset at which the element begins. */
function wrap(element: Element, span: SpanElement, from: number): void {
  const children: ElementContent[] = [];
  let isOpen = false;
  for (const child of element.children) {
    for (const { node, isInside } of piecesOf(child, span, from)) {
      const last = children.at(-1);
      if (!isInside) children.push(node);
      else if (isOpen && last?.type === 'element') last.children.push(node);
      else children.push(elementAround(node, span));
      isOpen = isInside;
    }
    from += lengthOf(child);
  }
  element.children = children;
}

/** A node, or the pieces of a text, with what lies in the stretch; where that ends inside an element, it is wrapped there. */
function piecesOf(
  child: ElementContent,
  span: SpanElement,
  from: number,
): { node: ElementContent; isInside: boolean }[] {
  const length = lengthOf(child);
  const start = Math.max(span.start - from, 0);
  const end = Math.min(span.end - from, length);
  if (start >= end) return [{ node: child, isInside: false }];
  if (child.type === 'text') {
    const { value } = child;
    return [
      { text: value.slice(0, start), isInside: false },
      { text: value.slice(start, end), isInside: true },
      { text: value.slice(end), isInside: false },
    ]
      .filter(({ text }) => text !== '')
      .map(({ text, isInside }) => ({ node: { type: 'text', value: text }, isInside }));
  }
  if (start === 0 && end === length) return [{ node: child, isInside: true }];
  if (child.type === 'element') wrap(child, span, from);
  return [{ node: child, isInside: false }];
}

function elementAround(node: ElementContent, { tagName, properties }: SpanElement): Element {
  return { type: 'element', tagName, properties: { ...properties }, children: [node] };
}

function lengthOf(node: ElementContent): number {
  if (node.type === 'text') return node.value.length;
  if (node.type !== 'element') return 0;
  return node.children.reduce((sum, child) => sum + lengthOf(child), 0);
}

function holdsLink({ tagName, children }: Element): boolean {
  return tagName === 'a' || children.some((child) => child.type === 'element' && holdsLink(child));
}
