import { encodingOfMark } from '../../capture-encoding.ts';

/** How a file is read: as lines, as a page, or as records. */
export type SourceKind = 'text' | 'page' | 'records';

const blocks =
  'html|head|body|div|p|article|main|section|table|tr|td|h[1-6]|ul|ol|li|blockquote|center';
const inline =
  'a|b|i|em|strong|span|font|br|img|meta|title|link|script|style|form|nav|header|footer';
const anyTag = new RegExp(`</?(?:${blocks}|${inline})(?:\\s[^<>]*)?/?>`, 'i');
const blockEnd = new RegExp(`</(?:${blocks})\\s*>`, 'i');
const firstTag = new RegExp(`^<(?:${blocks}|${inline})(?:\\s[^<>]*)?/?>`, 'i');
const preamble = /^(?:\s|<\?xml[^>]*>|<!--[^]*?-->)+/;

const headBytes = 65_536;

/**
 * Tells by its content what a file is; its name decides only where the content leaves it open. Angle brackets within a plain
 * text (`<Suggest To A Friend>`) do not make it a page.
 */
export function sourceKind(path: string, bytes: Uint8Array): SourceKind {
  const head = headOf(bytes);
  if (isRecords(path, head)) return 'records';
  const start = head.replace(preamble, '');
  if (/^<(?:!doctype\s+html|html|head|body)[\s>]/i.test(start)) return 'page';
  const isTagged = firstTag.test(start) && blockEnd.test(head);
  return isTagged || (/\.x?html?$/i.test(path) && anyTag.test(head)) ? 'page' : 'text';
}

function isRecords(path: string, head: string): boolean {
  if (/\.(?:json|jsonl|ndjson)$/i.test(path)) return true;
  return /^\s*(?:\[\s*)?\{\s*"[^"\n]*"\s*:/.test(head);
}

function headOf(bytes: Uint8Array): string {
  return new TextDecoder(encodingOfMark(bytes) ?? 'utf-8').decode(bytes.subarray(0, headBytes));
}
