import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import { type Cbor, readCbor, writeCbor } from '../../src/publish/cbor.ts';

test('numbers, text and lists are written as RFC 8949 has them', () => {
  // Appendix A.
  const examples: readonly (readonly [Cbor, string])[] = [
    [0, '00'],
    [23, '17'],
    [24, '1818'],
    [1000, '1903e8'],
    [1000000, '1a000f4240'],
    ['IETF', '6449455446'],
    ['水', '63e6b0b4'],
    [[1, [2, 3], [4, 5]], '8301820203820405'],
  ];
  for (const [value, hex] of examples) {
    assert.equal(writeCbor(value).toString('hex'), hex);
    assert.deepEqual(readCbor(Buffer.from(hex, 'hex')), value);
  }
});

test('what is written is read again as it was', () => {
  const { value } = fc.letrec<{ value: Cbor; list: Cbor[] }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      fc.nat({ max: 2 ** 32 - 1 }),
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      tie('list'),
    ),
    list: fc.array(tie('value'), { maxLength: 30 }),
  }));
  fc.assert(fc.property(value, (each) => assert.deepEqual(readCbor(writeCbor(each)), each)));
});

test('what Pagefind does not write is refused', () => {
  const refused = [
    ['f6', 'CBOR type 7 at byte 0 is not read here'],
    ['1bffffffffffffffff', 'CBOR length 27 at byte 0 is not read here'],
    ['0000', '1 bytes follow the CBOR value'],
  ] as const;
  for (const [hex, message] of refused)
    assert.throws(() => readCbor(Buffer.from(hex, 'hex')), { message });
});
