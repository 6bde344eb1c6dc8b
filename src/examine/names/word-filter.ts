/** A set of words as a bit for each of a few hashes: now and then it takes a stranger for a member. */
export interface WordFilter {
  bits: Uint8Array;
}

const probes = 5;
const bitsPerWord = 8;

/** Words by their hashes. */
export function makeFilter(hashes: readonly number[]): WordFilter {
  const bits = new Uint8Array(hashes.length);
  for (const hash of hashes) {
    for (let probe = 0; probe < probes; probe++) {
      const bit = bitOf(hash, probe, bits.length * bitsPerWord);
      bits[bit >> 3] = (bits[bit >> 3] ?? 0) | (1 << (bit & 7));
    }
  }
  return { bits };
}

export function hasWord({ bits }: WordFilter, hash: number): boolean {
  for (let probe = 0; probe < probes; probe++) {
    const bit = bitOf(hash, probe, bits.length * bitsPerWord);
    if (((bits[bit >> 3] ?? 0) & (1 << (bit & 7))) === 0) return false;
  }
  return bits.length > 0;
}

function bitOf(hash: number, probe: number, size: number): number {
  const step = Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) | 1;
  return ((hash + Math.imul(probe, step)) >>> 0) % size;
}
