/** Weights of a few thousand features and of nothing else: as stored, and as used. */

import { fromBase64url } from '../../policy/base64url.ts';
import { fromLetters } from './letters.ts';

/** A table of weights in a file of `assets/models`: pure data, made by `npm run train`. */
export interface SparseFile {
  /** Weights of each feature. */
  width: number;
  /** What one step of a weight is worth. */
  scale: number;
  /** The features' keys in rising order, as uint16 steps from one to the next, base64. */
  steps: string;
  /** Weights as whole steps, `width` for each feature, in letters. */
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
const keyMask = 2 ** 22 - 1;

export const keyOf = (hash: number) => hash & keyMask;

export function openSparse({ width, scale, steps, weights }: SparseFile): Sparse {
  const gaps = new Uint16Array(fromBase64url(steps).buffer);
  const size = 2 ** Math.ceil(Math.log2(gaps.length * 2 + 2));
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
  return { width, scale, mask, keys, features, weights: fromLetters(weights) };
}

/** Adds the weights of one feature to the running sums, one for each; of an unknown one, nothing. */
export function addKnown(table: Sparse, hash: number, sums: Float64Array): void {
  const row = rowOf(table, hash);
  if (row < 0) return;
  const { weights, scale, width } = table;
  const from = row * width;
  for (let i = 0; i < width; i++) sums[i] = (sums[i] ?? 0) + (weights[from + i] ?? 0) * scale;
}

/** The weights of one feature, each times what it counts, added up. */
export function weighed(table: Sparse, hash: number, counts: Float64Array): number {
  const row = rowOf(table, hash);
  if (row < 0) return 0;
  const { weights, scale, width } = table;
  const from = row * width;
  let sum = 0;
  for (let i = 0; i < width; i++) sum += (weights[from + i] ?? 0) * (counts[i] ?? 0);
  return sum * scale;
}

/** Which row of weights is a feature's, or -1. */
function rowOf({ keys, features, mask }: Sparse, hash: number): number {
  const wanted = keyOf(hash) + 1;
  let place = (wanted - 1) & mask;
  while (keys[place] !== wanted) {
    if (keys[place] === 0) return -1;
    place = (place + 1) & mask;
  }
  return features[place] ?? -1;
}
