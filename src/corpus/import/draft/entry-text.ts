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
