import type { LinearModelFile } from '../../src/examine/model/linear.ts';

/** The share of the weights that fits into int8 as it is; the few larger ones are cut. */
const uncut = 0.9995;

/**
 * A model of one output, its weights in int8.
 * @param steps on either side of nothing: fewer make a smaller download
 */
export function quantised(
  weights: Float64Array,
  output: string,
  intercept: number,
  steps = 127,
): LinearModelFile {
  const sizes = weights.map(Math.abs).sort();
  const scale = (sizes[Math.floor(sizes.length * uncut)] ?? 0) / steps || 1;
  const bytes = Int8Array.from(weights, (weight) =>
    Math.max(-steps, Math.min(steps, Math.round(weight / scale))),
  );
  return {
    bits: Math.log2(weights.length),
    outputs: [output],
    scale,
    intercepts: [intercept],
    weights: Buffer.from(bytes.buffer).toString('base64'),
  };
}
