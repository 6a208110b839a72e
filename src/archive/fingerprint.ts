/**
 * A fingerprint of a text: 16 hexadecimal digits of which few differ between texts that differ little (SimHash: M. Charikar,
 * “Similarity estimation techniques from rounding algorithms”, STOC 2002), taken over its words and pairs of words.
 */
export function fingerprintOf(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  const pairs = words.slice(1).map((word, index) => `${words[index]} ${word}`);
  const votes = new Array<number>(64).fill(0);
  for (const feature of [...words, ...pairs]) {
    const hash = [hash32(feature, 0x811c9dc5), hash32(feature, 0x9dc5811c)];
    for (let bit = 0; bit < 64; bit++) {
      const isSet = ((hash[bit >> 5] ?? 0) >>> (bit & 31)) & 1;
      votes[bit] = (votes[bit] ?? 0) + (isSet ? 1 : -1);
    }
  }
  let digits = '';
  for (let digit = 0; digit < 16; digit++) {
    const four = votes.slice(digit * 4, digit * 4 + 4);
    digits += four.reduce((sum, vote, bit) => sum + (vote > 0 ? 1 << bit : 0), 0).toString(16);
  }
  return digits;
}

/** How many of the 64 bits of two fingerprints differ: near 0 for a corrected text, near 32 for another one. */
export function fingerprintDistance(a: string, b: string): number {
  let distance = 0;
  for (let digit = 0; digit < 16; digit++) {
    let difference = Number.parseInt(a[digit] ?? '0', 16) ^ Number.parseInt(b[digit] ?? '0', 16);
    for (; difference > 0; difference &= difference - 1) distance += 1;
  }
  return distance;
}

/** FNV-1a over UTF-16 units, mixed at the end so that every bit of it can vote. */
function hash32(text: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
