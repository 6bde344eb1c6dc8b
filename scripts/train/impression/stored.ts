import type { NetworkFile } from '../../../src/examine/impression/network.ts';
import { outputs } from '../../../src/examine/impression/outputs.ts';
import { mostSteps, pairsToLetters } from '../../../src/examine/model/pairs.ts';
import { packKeys } from '../../../src/examine/model/sparse.ts';
import { type TrainableNetwork, units } from './gradients.ts';

/** The quantile at which weights are clipped: of so few it costs little, and the others get finer steps. */
const clippedAt = 0.9995;

/** The step of quantisation for weights like these. */
export function stepOf(table: Float64Array): number {
  const sizes = table.map(Math.abs).sort();
  return (sizes[Math.floor(sizes.length * clippedAt)] ?? 0) / mostSteps || 1;
}

const wholeSteps = (weight: number, step: number) =>
  Math.max(-mostSteps, Math.min(mostSteps, Math.round(weight / step)));

/** Weights as they come out of the file again. */
export const quantised = (table: Float64Array, step: number): Float64Array =>
  table.map((weight) => wholeSteps(weight, step) * step);

/** What was learnt, as the file holds it. @param keys of the features, in rising order @param scale what one step is worth */
export function stored(
  keys: readonly number[],
  { features, biases, heads, intercepts }: TrainableNetwork,
  scale: number,
): NetworkFile {
  return {
    features: {
      width: units,
      scale,
      ...packKeys(keys),
      weights: pairsToLetters(Array.from(features.values, (weight) => wholeSteps(weight, scale))),
    },
    biases: rounded(biases.values),
    heads: outputs.map((_, output) =>
      rounded(heads.values.subarray(output * units, (output + 1) * units)),
    ),
    intercepts: rounded(intercepts.values.subarray(0, outputs.length)),
  };
}

const rounded = (values: Float64Array) =>
  Array.from(values, (value) => Math.round(value * 1000) / 1000);
