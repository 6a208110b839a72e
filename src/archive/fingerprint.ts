/**
 * A fingerprint of a text: 16 hexadecimal digits of which few differ between texts that differ little (SimHash: M. Charikar,
 * “Similarity estimation techniques from rounding algorithms”, STOC 2002), taken over its words and pairs of words.
 */
export function fingerprintOf(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  const votes = new Int32Array(64);
  let before = 0;
  for (const word of words) {
    const hash = hash32(word);
    vote(votes, hash);
    if (before !== 0) vote(votes, mix(Math.imul(before, 31) ^ hash));
    before = hash;
  }
  const features = Math.max(0, words.length * 2 - 1);
  let digits = '';
  for (let digit = 0; digit < 16; digit++) {
    let value = 0;
    for (let bit = 0; bit < 4; bit++)
      if ((votes[digit * 4 + bit] ?? 0) * 2 > features) value |= 1 << bit;
    digits += value.toString(16);
  }
  return digits;
}

/** Counts, for each of 64 bits, how many features have it set: two 32-bit hashes a feature. */
function vote(votes: Int32Array, hash: number): void {
  const second = mix(hash ^ 0x9e3779b9);
  for (let bit = 0; bit < 32; bit++) {
    votes[bit] = (votes[bit] ?? 0) + ((hash >>> bit) & 1);
    votes[bit + 32] = (votes[bit + 32] ?? 0) + ((second >>> bit) & 1);
  }
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
function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return mix(hash);
}

/** The finaliser of MurmurHash3: every bit of the input changes about half of the output. */
function mix(bits: number): number {
  let hash = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
