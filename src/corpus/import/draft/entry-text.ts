import { checkFieldsShape, checkTextShape } from '../../../archive/rules/text-shape.ts';
import { escapeText } from '../../../markdown/escape-text.ts';
import type { Outline } from '../outline/outline.ts';
import type { EntryRecord } from './entry-record.ts';
import { yamlOf } from './record-text.ts';

/** The file of a draft entry: its front matter, and the paragraphs with the escapes that keep their words. */
export function entryText(
  record: EntryRecord,
  { paragraphs }: Pick<Outline, 'paragraphs'>,
): string {
  const body = paragraphs.map(({ text }) => escapeText(text)).join('\n\n');
  return `---\n${yamlOf(record)}---\n\n${body}\n`;
}

/** Why the checker would not read the file of an entry: it is too long or too deep; null when it is not. */
export function faultOfShape(text: string): string | null {
  const end = text.indexOf('\n---\n', 3);
  const fault =
    checkFieldsShape('', text.slice(4, end), 1) ?? checkTextShape('', text.slice(end + 5), 1);
  return fault ? fault.message : null;
}
