import { hashFeature } from '../model/linear.ts';

/** A set of words as a bit for each of a few hashes: now and then it takes a stranger for a member. */
export interface WordFilter {
  bits: Uint8Array;
}

const probes = 5;
const bitsPerWord = 8;

export function makeFilter(words: readonly string[]): WordFilter {
  const bits = new Uint8Array(words.length);
  for (const word of words) {
    for (const bit of bitsOf(word, bits.length * bitsPerWord)) {
      bits[bit >> 3] = (bits[bit >> 3] ?? 0) | (1 << (bit & 7));
    }
  }
  return { bits };
}

export function hasWord({ bits }: WordFilter, word: string): boolean {
  const size = bits.length * bitsPerWord;
  const first = hashFeature(word, 1);
  const step = hashFeature(word, 2) | 1;
  for (let probe = 0; probe < probes; probe++) {
    const bit = ((first + Math.imul(probe, step)) >>> 0) % size;
    if (((bits[bit >> 3] ?? 0) & (1 << (bit & 7))) === 0) return false;
  }
  return size > 0;
}

function bitsOf(word: string, size: number): number[] {
  const first = hashFeature(word, 1);
  const step = hashFeature(word, 2) | 1;
  return Array.from(
    { length: probes },
    (_, probe) => ((first + Math.imul(probe, step)) >>> 0) % size,
  );
}
