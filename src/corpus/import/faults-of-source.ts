import { checkTextShape } from '../../archive/rules/text-shape.ts';
import { escapeText } from '../../markdown/escape-text.ts';
import type { FoundReport } from './find-reports.ts';
import { type FileRefusal, shownPath, type SourceText } from './source/source-text.ts';

/** What the checker reads of an entry’s text, with room for its fields, and of a removal log (see `text-shape.ts`). */
const mostBytes = 900_000;
const mostRemoved = 900;

/** Why no entry can be made of a source text that the checker would read; undefined when one can. */
export function faultOfSource(
  source: SourceText,
  reports: readonly FoundReport[],
): FileRefusal | undefined {
  const path = shownPath(source);
  if (reports.every(({ outline }) => outline.paragraphs.length === 0 && outline.title === null))
    return { path, message: 'There is no text', cure: 'save the page again, with its text' };
  for (const { outline } of reports) {
    if (outline.removed.length > mostRemoved)
      return {
        path,
        message: `${outline.removed.length} of its lines are no words of a report`,
        cure: 'save the report alone',
      };
    const body = outline.paragraphs.map(({ text }) => escapeText(text)).join('\n\n');
    const length = new TextEncoder().encode(body).length;
    if (length > mostBytes)
      return {
        path,
        message: `The report has ${length} bytes; an entry has room for ${mostBytes}`,
        cure: 'save each report as a capture of its own',
      };
    const fault = checkTextShape(path, body, 1);
    if (fault) return { path, message: fault.message, cure: fault.cure };
  }
  return undefined;
}
