import type { SourceText } from '../../../src/corpus/import/source/source-text.ts';

/** The source text of a plain capture, as far as an outline needs it. */
export function sourceOf(text: string, more: Partial<SourceText> = {}): SourceText {
  return {
    path: 'capture.txt',
    recordLine: null,
    name: 'capture.txt',
    bytes: new TextEncoder().encode(text),
    sha256: '',
    lines: text.replaceAll('\r\n', '\n').split('\n'),
    stated: {},
    ...more,
  };
}
