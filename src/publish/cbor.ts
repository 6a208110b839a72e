/** The part of CBOR (RFC 8949) that Pagefind writes into filters and metadata: whole numbers, text and lists. */
export type Cbor = number | string | readonly Cbor[];

/** The major types of these three (section 3.1). */
const types = { number: 0, text: 3, list: 4 } as const;

/** Reads one value. Throws for what is none of the three, and for bytes after it. */
export function readCbor(bytes: Uint8Array): Cbor {
  const { value, end } = readAt(Buffer.from(bytes), 0);
  if (end !== bytes.length) throw new Error(`${bytes.length - end} bytes follow the CBOR value`);
  return value;
}

/** Writes a value, every length in its shortest form. */
export function writeCbor(value: Cbor): Buffer {
  if (typeof value === 'number') return headOf(types.number, value);
  if (typeof value === 'string') {
    const text = Buffer.from(value);
    return Buffer.concat([headOf(types.text, text.length), text]);
  }
  return Buffer.concat([headOf(types.list, value.length), ...value.map(writeCbor)]);
}

function readAt(bytes: Buffer, at: number): { value: Cbor; end: number } {
  const { type, argument, end } = readHead(bytes, at);
  if (type === types.number) return { value: argument, end };
  if (type === types.text)
    return { value: bytes.toString('utf8', end, end + argument), end: end + argument };
  if (type !== types.list) throw new Error(`CBOR type ${type} at byte ${at} is not read here`);
  const list: Cbor[] = [];
  let next = end;
  for (let index = 0; index < argument; index++) {
    const item = readAt(bytes, next);
    list.push(item.value);
    next = item.end;
  }
  return { value: list, end: next };
}

/** The first byte holds the type and a short argument, or the number of bytes (1, 2, 4) that the argument takes. */
function readHead(bytes: Buffer, at: number): { type: number; argument: number; end: number } {
  const first = bytes.readUInt8(at);
  const [type, short] = [first >> 5, first & 0x1f];
  if (short < 24) return { type, argument: short, end: at + 1 };
  if (short > 26) throw new Error(`CBOR length ${short} at byte ${at} is not read here`);
  const size = 2 ** (short - 24);
  return { type, argument: bytes.readUIntBE(at + 1, size), end: at + 1 + size };
}

function headOf(type: number, argument: number): Buffer {
  if (argument < 24) return Buffer.from([(type << 5) | argument]);
  const power = argument < 2 ** 8 ? 0 : argument < 2 ** 16 ? 1 : 2;
  const head = Buffer.alloc(1 + 2 ** power);
  head.writeUInt8((type << 5) | (24 + power));
  head.writeUIntBE(argument, 1, 2 ** power);
  return head;
}
