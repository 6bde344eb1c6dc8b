/** Weights in training, by AdaGrad. */
export interface Weights {
  values: Float64Array;
  /** Of the log likelihood, summed over the batch. */
  gradients: Float64Array;
  /** Sums of the squared gradients of all steps. */
  squaredGradients: Float64Array;
  /** L2 regularisation: what keeps weights small that few texts need. */
  decay: number;
}

export const learningRate = 0.05;

export function weightsFrom(values: Float64Array, decay: number): Weights {
  const squaredGradients = new Float64Array(values.length).fill(1e-4);
  return { values, gradients: new Float64Array(values.length), squaredGradients, decay };
}

/** Normally distributed around 0 (Box-Muller). */
export function gaussians(count: number, deviation: number, random: () => number): Float64Array {
  return new Float64Array(count).map(
    () => deviation * Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random()),
  );
}

/** One step uphill for the whole batch; what it added to the gradients is used up. */
export function adjust(
  { values, gradients, squaredGradients, decay }: Weights,
  rate: number,
): void {
  for (let at = 0; at < values.length; at++) {
    const gradient = (gradients[at] ?? 0) - decay * (values[at] ?? 0);
    squaredGradients[at] = (squaredGradients[at] ?? 0) + gradient * gradient;
    values[at] = (values[at] ?? 0) + (rate * gradient) / Math.sqrt(squaredGradients[at] ?? 1);
    gradients[at] = 0;
  }
}
