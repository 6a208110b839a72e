import type { Outline } from '../../../src/corpus/import/outline/outline.ts';
import { outlineReports } from '../../../src/corpus/import/outline/outline-reports.ts';
import type { SourceText } from '../../../src/corpus/import/source/source-text.ts';
import { sourceOf } from './source-of.ts';

/** The outlines of a text, each as lines: `# headline`, `paragraph`, `- rule: removed line`, in the order of the capture. */
export function outlineText(text: string, more: Partial<SourceText> = {}): string[][] {
  return outlineReports(sourceOf(text, more)).map(linesOf);
}

function linesOf({ title, paragraphs, removed }: Outline): string[] {
  return [
    ...(title ? [{ at: title.first, words: `# ${title.text}` }] : []),
    ...paragraphs.map(({ first, text }) => ({ at: first, words: text })),
    ...removed.map(({ line, text, rule }) => ({ at: line, words: `- ${rule}: ${text}` })),
  ]
    .sort((a, b) => a.at - b.at)
    .map(({ words }) => words);
}
