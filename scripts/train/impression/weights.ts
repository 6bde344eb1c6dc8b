/** Weights being learnt. */
export interface Weights {
  values: Float64Array;
  /** What the texts of this step ask for. */
  gradient: Float64Array;
  /** How far each has been asked to move so far, squared. */
  moved: Float64Array;
  decay: number;
}

export const rate = 0.05;

export function weightsFrom(values: Float64Array, decay: number): Weights {
  const moved = new Float64Array(values.length).fill(1e-4);
  return { values, gradient: new Float64Array(values.length), moved, decay };
}

/** Numbers around nothing as a bell spreads them. */
export function draws(count: number, spread: number, random: () => number): Float64Array {
  return new Float64Array(count).map(
    () => spread * Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random()),
  );
}

/** One step: the further a weight has moved, the less it moves. */
export function adjust({ values, gradient, moved, decay }: Weights, by: number): void {
  for (let at = 0; at < values.length; at++) {
    const asked = (gradient[at] ?? 0) - decay * (values[at] ?? 0);
    moved[at] = (moved[at] ?? 0) + asked * asked;
    values[at] = (values[at] ?? 0) + (by * asked) / Math.sqrt(moved[at] ?? 1);
    gradient[at] = 0;
  }
}
