/** Small linear models over hashed features: as they are stored, and as they are used. */

import { fromLetters } from './letters.ts';

/** A model's file in `assets/models`: pure data, made by `npm run train`. */
export interface LinearModelFile {
  /** The table has 2^bits weights. */
  bits: number;
  /** Outputs, in the order their weights stand for each feature. */
  outputs: string[];
  /** What one step of a weight is worth. */
  scale: number;
  /** One for each output, already in units of the score. */
  intercepts: number[];
  /** `outputs.length` weights for each slot of the table, in letters. */
  weights: string;
}

export interface LinearModel {
  outputs: readonly string[];
  mask: number;
  scale: number;
  intercepts: readonly number[];
  weights: Int8Array;
}

export function openModel({
  bits,
  outputs,
  scale,
  intercepts,
  weights,
}: LinearModelFile): LinearModel {
  return { outputs, mask: 2 ** bits - 1, scale, intercepts, weights: fromLetters(weights) };
}

/** Adds the weights of one feature to the running sums, one sum for each output. */
export function addFeature(model: LinearModel, hash: number, sums: Float64Array, value = 1): void {
  const width = sums.length;
  const slot = (hash & model.mask) * width;
  for (let i = 0; i < width; i++)
    sums[i] = (sums[i] ?? 0) + (model.weights[slot + i] ?? 0) * model.scale * value;
}

const fnvOffset = 0x811c9dc5;
const fnvPrime = 0x01000193;

/** FNV-1a over UTF-16 units, 32 bits; `seed` keeps kinds of features apart. */
export function hashFeature(text: string, seed = 0, start = 0, end = text.length): number {
  let hash = fnvOffset ^ seed;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), fnvPrime);
  return (hash ^ (hash >>> 15)) >>> 0;
}
