import { foldWhiteSpace } from '../../../archive/white-space.ts';
import type { SourceText } from '../source/source-text.ts';
import type { Outline } from './outline.ts';

/** The reports that a source text holds, in its order: at least one, and together they claim all its lines. */
export function outlineReports(source: SourceText): Outline[] {
  const paragraphs = source.lines.flatMap((line, index) => {
    const text = foldWhiteSpace(line);
    return text === '' ? [] : [{ text, first: index + 1, last: index + 1 }];
  });
  const [title, ...rest] = paragraphs;
  return [
    {
      source,
      first: 1,
      last: source.lines.length,
      title: title ? { ...title, confidence: 0.5 } : null,
      paragraphs: rest,
      removed: [],
      isWrapped: false,
    },
  ];
}
