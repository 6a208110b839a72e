import type { ReviewMark } from '../archive/review/review-marks.ts';
import type { SpanElement } from './mark-spans.ts';

/**
 * The element that shows a mark. Speech is a `span`: a `q` says nothing more to assistive technology (HTML-AAM gives it no
 * role), and copied or read without our styles it would add quotation marks to the text.
 */
export function markElement(mark: ReviewMark, href: (path: string) => string): SpanElement {
  const { start, end } = mark;
  switch (mark.kind) {
    case 'speech':
    case 'contact':
    case 'outcome':
      return { start, end, tagName: 'span', properties: { className: [mark.kind] } };
    case 'name':
      return {
        start,
        end,
        tagName: 'a',
        properties: { className: ['mention'], href: href(mark.path) },
      };
    case 'office':
      return {
        start,
        end,
        tagName: 'a',
        properties: {
          className: ['office-phrase'],
          href: href(mark.path),
          ariaDescribedBy: [mark.explanation],
        },
      };
  }
}
