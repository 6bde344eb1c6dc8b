import { toLetters } from '../../src/examine/model/letters.ts';
import type { LinearModelFile } from '../../src/examine/model/linear.ts';

/** The share of the weights that fits into the steps as it is; the few larger ones are cut. */
const uncut = 0.9995;

/**
 * A model as it is stored, its weights rounded to steps of one size.
 * @param most steps on either side of nothing, up to 127: fewer make a smaller download
 */
export function quantised(
  weights: Float64Array,
  bits: number,
  outputs: readonly string[],
  intercepts: readonly number[],
  most = 127,
): LinearModelFile {
  const sizes = weights.map(Math.abs).sort();
  const scale = (sizes[Math.floor(sizes.length * uncut)] ?? 0) / most || 1;
  const rounded = Array.from(weights, (weight) =>
    Math.max(-most, Math.min(most, Math.round(weight / scale))),
  );
  return {
    bits,
    outputs: [...outputs],
    scale,
    intercepts: [...intercepts],
    weights: toLetters(rounded),
  };
}
