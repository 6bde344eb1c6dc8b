import type { LinearModelFile } from '../../src/examine/model/linear.ts';

/** The share of the weights that fits into int8 as it is; the few larger ones are cut. */
const uncut = 0.9995;

/** A model of one output, its weights in int8. */
export function quantised(
  weights: Float64Array,
  output: string,
  intercept: number,
): LinearModelFile {
  const sizes = weights.map(Math.abs).sort();
  const scale = (sizes[Math.floor(sizes.length * uncut)] ?? 0) / 127 || 1;
  const bytes = Int8Array.from(weights, (weight) =>
    Math.max(-127, Math.min(127, Math.round(weight / scale))),
  );
  return {
    bits: Math.log2(weights.length),
    outputs: [output],
    scale,
    intercepts: [intercept],
    weights: Buffer.from(bytes.buffer).toString('base64'),
  };
}
