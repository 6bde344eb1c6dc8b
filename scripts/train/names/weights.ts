import type { WeightsFile } from '../../../src/examine/names/names-file.ts';
import { packTable } from '../../../src/examine/names/table.ts';

/** Weights that are learnt, by the place of their feature; a place that is not in it has none. */
export type Learnt = Map<number, number>;

/** The quantile at which weights are clipped: of so few it costs little, and the others get finer steps. */
const clippedAt = 0.998;

/** Feature pruning keeps the places whose weights are large and often used. */
export function mostUsefulFeatures(learnt: Learnt, met: ReadonlyMap<number, number>, most: number) {
  const usefulness = (place: number, weight: number) =>
    Math.abs(weight) * Math.sqrt(met.get(place) ?? 0);
  const kept = [...learnt]
    .map(([place, weight]): [number, number] => [place, usefulness(place, weight)])
    .sort(([a, m], [b, n]) => n - m || a - b)
    .slice(0, most);
  return new Set(kept.map(([place]) => place));
}

/** @param bias for each output, in the unit of the weights */
export function stored(
  learnt: Learnt,
  { bits, steps }: { bits: number; steps: number },
  bias: readonly number[],
): WeightsFile {
  const sizes = [...learnt.values()].map(Math.abs).sort((a, b) => a - b);
  const scale = (sizes[Math.floor(sizes.length * clippedAt)] ?? 1) / steps;
  const rounded = (weight: number) => Math.max(-steps, Math.min(steps, Math.round(weight / scale)));
  const numbers = new Map([...learnt].map(([place, weight]) => [place, rounded(weight)]));
  return { table: packTable(numbers, bits), bias: bias.map((one) => Math.round(one / scale)) };
}

/** AdaGrad: weights whose steps shrink as their gradients add up, averaged over all steps. */
export interface AdaGrad {
  weights: Float64Array;
  squaredGradients: Float64Array;
  /** Sums of the weights over all steps until each was last updated: averaging costs nothing between. */
  sums: Float64Array;
  updated: Uint32Array;
  steps: number;
}

export function newAdaGrad(size: number): AdaGrad {
  return {
    weights: new Float64Array(size),
    squaredGradients: new Float64Array(size).fill(0.01),
    sums: new Float64Array(size),
    updated: new Uint32Array(size),
    steps: 1,
  };
}

/** One step uphill. @param gradient of the log likelihood */
export function step(
  { weights, squaredGradients, sums, updated, steps }: AdaGrad,
  at: number,
  gradient: number,
  learningRate: number,
) {
  const weight = weights[at] ?? 0;
  const squared = (squaredGradients[at] ?? 0) + gradient * gradient;
  sums[at] = (sums[at] ?? 0) + weight * (steps - (updated[at] ?? 0));
  updated[at] = steps;
  squaredGradients[at] = squared;
  weights[at] = weight + (learningRate * gradient) / Math.sqrt(squared);
}

export function averaged({ weights, sums, updated, steps }: AdaGrad): Float64Array {
  return sums.map((sum, at) => (sum + (weights[at] ?? 0) * (steps - (updated[at] ?? 0))) / steps);
}
