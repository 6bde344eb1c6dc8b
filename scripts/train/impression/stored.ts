import type { NetworkFile } from '../../../src/examine/impression/network.ts';
import { outputs } from '../../../src/examine/impression/outputs.ts';
import { toLetters } from '../../../src/examine/model/letters.ts';
import { packKeys, type SparseFile } from '../../../src/examine/model/sparse.ts';
import { type Learner, units } from './study.ts';

/** The share of the weights that fits into the steps as it is; the few larger ones are cut. */
const uncut = 0.9995;
/** Steps of a weight on either side of nothing: finer ones cost download and change no judgement. */
const most = 6;

/** What was learnt, as the file holds it. @param keys of the features, in rising order */
export function stored(
  keys: readonly number[],
  { features, biases, heads, intercepts }: Learner,
): NetworkFile {
  return {
    features: quantised(keys, features.values),
    biases: rounded(biases.values),
    heads: outputs.map((_, output) =>
      rounded(heads.values.subarray(output * units, (output + 1) * units)),
    ),
    intercepts: rounded(intercepts.values.subarray(0, outputs.length)),
  };
}

const rounded = (values: Float64Array) =>
  Array.from(values, (value) => Math.round(value * 1000) / 1000);

function quantised(keys: readonly number[], table: Float64Array): SparseFile {
  const sizes = table.map(Math.abs).sort();
  const scale = (sizes[Math.floor(sizes.length * uncut)] ?? 0) / most || 1;
  const weights = Array.from(table, (weight) =>
    Math.max(-most, Math.min(most, Math.round(weight / scale))),
  );
  return { width: units, scale, ...packKeys(keys), weights: toLetters(weights) };
}
