/** The bytes of one record of a file, and the line on which it begins. */
export type RecordBytes = { readonly line: number; readonly bytes: Uint8Array };

/** The lines of a file of records that are not blank, without their ends; a byte order mark is part of none. */
export function splitLines(bytes: Uint8Array): RecordBytes[] {
  const found: RecordBytes[] = [];
  let from = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  for (let line = 1; from < bytes.length; line++) {
    const end = bytes.indexOf(newLine, from);
    const to = end < 0 ? bytes.length : end;
    const record = trimmed(bytes.subarray(from, to));
    if (record.length > 0) found.push({ line, bytes: record });
    from = to + 1;
  }
  return found;
}

/** The values of a JSON array, each as it stands. `bytes` must be one that can be parsed. */
export function splitArray(bytes: Uint8Array): RecordBytes[] {
  const found: RecordBytes[] = [];
  let [depth, line, isInText] = [0, 1, false];
  let start = { at: 0, line: 1 };
  const end = (at: number): void => {
    const value = bytes.subarray(start.at, at);
    const blank = value.length - trimmedStart(value).length;
    const lines = value.subarray(0, blank).filter((byte) => byte === newLine).length;
    if (blank < value.length) found.push({ line: start.line + lines, bytes: trimmed(value) });
    start = { at: at + 1, line };
  };
  for (const [at, byte] of bytes.entries()) {
    if (byte === newLine) line += 1;
    if (isInText) {
      if (byte === quote && !isEscaped(bytes, at)) isInText = false;
    } else if (byte === quote) isInText = true;
    else if (byte === comma && depth === 1) end(at);
    else if (openers.includes(byte)) {
      depth += 1;
      if (depth === 1) start = { at: at + 1, line };
    } else if (closers.includes(byte)) {
      depth -= 1;
      if (depth === 0) end(at);
    }
  }
  return found;
}

const [newLine, quote, comma, backslash] = [0x0a, 0x22, 0x2c, 0x5c];
const openers = [0x5b, 0x7b];
const closers = [0x5d, 0x7d];
const blanks = [0x09, 0x0a, 0x0d, 0x20];

function isEscaped(bytes: Uint8Array, at: number): boolean {
  let count = 0;
  while (bytes[at - 1 - count] === backslash) count += 1;
  return count % 2 === 1;
}

function trimmed(bytes: Uint8Array): Uint8Array {
  let to = bytes.length;
  while (to > 0 && blanks.includes(bytes[to - 1] ?? 0)) to -= 1;
  return trimmedStart(bytes.subarray(0, to));
}

function trimmedStart(bytes: Uint8Array): Uint8Array {
  let from = 0;
  while (from < bytes.length && blanks.includes(bytes[from] ?? 0)) from += 1;
  return bytes.subarray(from);
}
