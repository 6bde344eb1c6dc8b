import type { WeightsFile } from '../../../src/examine/names/names-file.ts';
import { packTable } from '../../../src/examine/names/table.ts';

/** Weights that are learnt, by the place of their feature; a place that is not in it has none. */
export type Learnt = Map<number, number>;

/** Weights that larger ones are cut to: of so few it costs little, and the others get finer steps. */
const uncut = 0.998;

/** The places worth keeping: those whose weights are large and often counted. */
export function worthKeeping(learnt: Learnt, met: ReadonlyMap<number, number>, most: number) {
  const worth = (place: number, weight: number) =>
    Math.abs(weight) * Math.sqrt(met.get(place) ?? 0);
  const kept = [...learnt]
    .map(([place, weight]): [number, number] => [place, worth(place, weight)])
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
  const step = (sizes[Math.floor(sizes.length * uncut)] ?? 1) / steps;
  const rounded = (weight: number) => Math.max(-steps, Math.min(steps, Math.round(weight / step)));
  const numbers = new Map([...learnt].map(([place, weight]) => [place, rounded(weight)]));
  return { table: packTable(numbers, bits), bias: bias.map((one) => Math.round(one / step)) };
}

/** Weights by AdaGrad, averaged over all steps. */
export interface Pupil {
  weights: Float64Array;
  squares: Float64Array;
  /** Sums of the weights over all steps until each was last changed. */
  sums: Float64Array;
  changed: Uint32Array;
  step: number;
}

export function beginner(size: number): Pupil {
  return {
    weights: new Float64Array(size),
    squares: new Float64Array(size).fill(0.01),
    sums: new Float64Array(size),
    changed: new Uint32Array(size),
    step: 1,
  };
}

export function mend(
  { weights, squares, sums, changed, step }: Pupil,
  at: number,
  error: number,
  rate: number,
) {
  const weight = weights[at] ?? 0;
  const square = (squares[at] ?? 0) + error * error;
  sums[at] = (sums[at] ?? 0) + weight * (step - (changed[at] ?? 0));
  changed[at] = step;
  squares[at] = square;
  weights[at] = weight + (rate * error) / Math.sqrt(square);
}

export function averaged({ weights, sums, changed, step }: Pupil): Float64Array {
  return sums.map((sum, at) => (sum + (weights[at] ?? 0) * (step - (changed[at] ?? 0))) / step);
}
