import type { Position } from '../archive/issue.ts';
import { faultOfBytes } from './file-text.ts';

/** Text of a capture, and by which encoding it was read; or why it cannot be. */
export type DecodedCapture =
  | { readonly text: string; readonly encoding: string }
  | { readonly message: string; readonly position: Position };

/** How a page names its own encoding: `<meta charset=…>`, the older `http-equiv` form, or an XML declaration. */
const declaration =
  /<meta\s[^>]*?charset\s*=\s*["']?\s*([\w:.-]+)|<\?xml\s[^>]*?encoding\s*=\s*["']([\w:.-]+)/i;

/** A page says its encoding at its beginning: the HTML Standard wants it in the first 1,024 bytes, pages come later. */
const declaredWithin = 8_192;

/**
 * Decodes a capture without its byte order mark. A mark decides; without one, UTF-8, if the bytes are that: pages that were
 * saved anew often keep a declaration that no longer holds. Only then a page’s own declaration.
 */
export function decodeCapture(bytes: Uint8Array, isPage: boolean): DecodedCapture {
  const marked = encodingOfMark(bytes);
  if (marked) return decodeAs(marked, bytes) ?? notIn(marked);
  const fault = faultOfBytes(bytes);
  if (!fault) return { text: utf8.decode(bytes), encoding: 'utf-8' };
  const declared = isPage ? declaredEncoding(bytes) : undefined;
  if (declared === undefined || /^utf-?(?:8|16)/i.test(declared)) return fault;
  return decodeAs(declared, bytes) ?? notIn(declared);
}

/** The encoding that a byte order mark says, but for UTF-8’s own; undefined without one. */
export function encodingOfMark([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

const utf8 = new TextDecoder('utf-8');

function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, declaredWithin));
  const [, meta, xml] = declaration.exec(head) ?? [];
  return meta ?? xml;
}

/** Undefined when the label is unknown (Encoding Standard, 4.2) or the bytes are none of its characters. */
function decodeAs(label: string, bytes: Uint8Array): DecodedCapture | undefined {
  try {
    const decoder = new TextDecoder(label, { fatal: true });
    return { text: decoder.decode(bytes), encoding: decoder.encoding };
  } catch {
    return undefined;
  }
}

function notIn(label: string): DecodedCapture {
  const message = `The file says that it is \`${label}\`, and its bytes are not`;
  return { message, position: { line: 1, column: 1 } };
}
