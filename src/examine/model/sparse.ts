/** Weights of a few thousand features and of nothing else: as stored, and as used. */

import { fromLetters, toLetters } from './letters.ts';
import { pairsFromLetters } from './pairs.ts';

/** A table of weights in a file of `assets/models`: pure data, made by `npm run train`. */
export interface SparseFile {
  /** Weights of each feature. */
  width: number;
  /** What one step of a weight is worth. */
  scale: number;
  /** The features' keys in rising order, as steps from one to the next: their low bits and the rest, in letters. */
  low: string;
  high: string;
  /** Weights as whole steps, `width` for each feature, in letters for two. */
  weights: string;
}

/** The same as a hash table: a place holds a key plus one, or 0, and the feature it belongs to. */
export interface Sparse {
  width: number;
  scale: number;
  mask: number;
  keys: Uint32Array;
  features: Uint16Array;
  weights: Int8Array;
}

/** So large that a feature the model never met is hardly ever taken for one it knows. */
const keyMask = 2 ** 21 - 1;

export const keyOf = (hash: number) => hash & keyMask;

/** So many bits of a step tell nothing: letters for them alone leave the rest to be compressed. */
const lowBits = 5;
const middle = 2 ** (lowBits - 1);

/** @throws where two keys lie further apart than letters can say. */
export function packKeys(keys: readonly number[]): Pick<SparseFile, 'low' | 'high'> {
  const steps = keys.map((key, index) => key - (keys[index - 1] ?? 0));
  if (steps.some((step) => step >> lowBits > 127)) throw new Error('too few features for letters');
  return {
    low: toLetters(steps.map((step) => (step & (2 ** lowBits - 1)) - middle)),
    high: toLetters(steps.map((step) => step >> lowBits)),
  };
}

function stepsOf({ low, high }: SparseFile): number[] {
  const rest = fromLetters(high);
  return Array.from(
    fromLetters(low),
    (bits, index) => ((rest[index] ?? 0) << lowBits) + bits + middle,
  );
}

export function openSparse(file: SparseFile): Sparse {
  const { width, scale, weights } = file;
  const gaps = stepsOf(file);
  const size = 2 ** Math.ceil(Math.log2(gaps.length * 1.5 + 2));
  const keys = new Uint32Array(size);
  const features = new Uint16Array(size);
  let key = 0;
  gaps.forEach((gap, feature) => {
    key += gap;
    let place = key & (size - 1);
    while (keys[place] !== 0) place = (place + 1) & (size - 1);
    keys[place] = key + 1;
    features[place] = feature;
  });
  const mask = size - 1;
  return { width, scale, mask, keys, features, weights: pairsFromLetters(weights) };
}

/** Adds a row of weights to the running sums, one for each, in whole steps. */
export function addRow({ weights, width }: Sparse, row: number, sums: number[]): void {
  const from = row * width;
  for (let i = 0; i < width; i++) sums[i] = (sums[i] ?? 0) + (weights[from + i] ?? 0);
}

/** A row of weights, each times what it counts, added up. */
export function weighed(table: Sparse, row: number, counts: readonly number[]): number {
  const { weights, scale, width } = table;
  const from = row * width;
  let sum = 0;
  for (let i = 0; i < width; i++) sum += (weights[from + i] ?? 0) * (counts[i] ?? 0);
  return sum * scale;
}

/** Which row of weights is a feature's, or -1 for one that the model never met. */
export function rowOf({ keys, features, mask }: Sparse, hash: number): number {
  const wanted = keyOf(hash) + 1;
  let place = (wanted - 1) & mask;
  while (keys[place] !== wanted) {
    if (keys[place] === 0) return -1;
    place = (place + 1) & mask;
  }
  return features[place] ?? -1;
}
