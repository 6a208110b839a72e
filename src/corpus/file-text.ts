import type { Issue, Position } from '../archive/issue.ts';
import { checkCharacters, withoutBadCharacters } from '../archive/rules/characters.ts';
import { positionAt } from '../archive/text-position.ts';
import type { ContentFile } from './content-files.ts';

/** A file’s text without byte order mark, with `\n` line ends and without the characters named in `issues`. */
export type FileText = { readonly text: string; readonly issues: readonly Issue[] };

/** The text of a file’s bytes; the issue alone when they are not UTF-8. */
export function decodeText({ file }: ContentFile, bytes: Uint8Array): FileText | Issue {
  const fault = faultOfBytes(bytes);
  if (fault) return { rule: 'not-utf-8', file, ...fault, cure: 'save the file as UTF-8' };
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return {
    text: withoutBadCharacters(text.replaceAll('\r\n', '\n')),
    issues: checkCharacters(file, text),
  };
}

/** Why bytes are not UTF-8, with the first that is not; undefined when they are. */
export function faultOfBytes(
  bytes: Uint8Array,
): { message: string; position: Position } | undefined {
  const [first, second] = bytes;
  const start = { line: 1, column: 1 };
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    return { message: 'The file is UTF-16 (byte 0 begins its mark)', position: start };
  const zero = bytes.indexOf(0);
  if (zero >= 0 && zero < 2 && isEverySecondZero(bytes))
    return { message: `The file is UTF-16 (byte ${zero} is zero)`, position: start };
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return undefined;
  } catch {
    const before = textBeforeBadByte(bytes);
    const offset = new TextEncoder().encode(before).length;
    const byte = bytes[offset]?.toString(16).toUpperCase() ?? 'end of file';
    return {
      message: `Byte ${offset} of the file (${byte}) is not UTF-8`,
      position: positionAt(before, before.length),
    };
  }
}

function isEverySecondZero(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 64);
  return head.filter((byte) => byte === 0).length >= head.length / 2 - 1;
}

/** All that stands before the first byte that no UTF-8 text has there, the byte order mark included. */
function textBeforeBadByte(bytes: Uint8Array): string {
  let [good, bad] = [0, bytes.length];
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (isUtf8Start(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, good), {
    stream: true,
  });
}

/** True when the bytes are UTF-8 so far; the last character may be unfinished. */
function isUtf8Start(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
