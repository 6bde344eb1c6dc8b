import { openSparse, type Sparse, type SparseFile } from '../model/sparse.ts';

/**
 * What gives an impression: every feature adds to a few units, each unit turns its sum into something between
 * -1 and 1, and the outputs weigh the units. `assets/models/impression.json` as stored, and as used.
 */
export interface NetworkFile {
  features: SparseFile;
  /** What each unit begins with. */
  biases: number[];
  /** For each output, what each unit counts. */
  heads: number[][];
  /** What each output begins with. */
  intercepts: number[];
}

export interface Network {
  features: Sparse;
  biases: readonly number[];
  heads: readonly (readonly number[])[];
  intercepts: readonly number[];
}

export function openNetwork(file: NetworkFile): Network {
  return { ...file, features: openSparse(file.features) };
}

/** What sums are divided by, so that a long post does not weigh more than a short one; a word or two say little. */
export const lengthOf = (features: number): number => Math.sqrt(features + 20);

/** What the units make of so many features. @param sums of their weights, in whole steps */
export function unitsOf(
  { biases, features: { scale } }: Network,
  sums: readonly number[],
  features: number,
): number[] {
  const step = scale / lengthOf(features);
  const units: number[] = [];
  for (let unit = 0; unit < biases.length; unit++)
    units.push(Math.tanh((sums[unit] ?? 0) * step + (biases[unit] ?? 0)));
  return units;
}

/** One output, in logits. @param place of the output */
export function scoreOf(
  { heads, intercepts }: Network,
  units: readonly number[],
  place: number,
): number {
  const head = heads[place] ?? units;
  let sum = intercepts[place] ?? 0;
  for (let unit = 0; unit < units.length; unit++) sum += (head[unit] ?? 0) * (units[unit] ?? 0);
  return sum;
}

/** The gradient of an output by the sum of each unit, as the units stand. */
export function gradientsOf({ heads }: Network, units: readonly number[], place: number): number[] {
  const head = heads[place] ?? units;
  return units.map((unit, index) => (head[index] ?? 0) * (1 - unit * unit));
}
