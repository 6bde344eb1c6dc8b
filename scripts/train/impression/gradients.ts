import { lengthOf } from '../../../src/examine/impression/network.ts';
import { outputs, traits } from '../../../src/examine/impression/outputs.ts';
import type { Lesson } from './lesson.ts';
import type { Weights } from './weights.ts';

/** Units of the hidden layer. */
export const units = 8;
/** The share of features dropped at random in training, so that no judgement hangs on a single word. */
const dropout = 0.1;

/** The loss of the levels counts for so many traits: they decide what is said. */
const levelsWeight = 4;

/** A lesson by the rows of the features that the network has, and how many it had in all. */
export interface TrainingExample {
  features: Uint32Array;
  size: number;
  lesson: Lesson;
}

export interface TrainableNetwork {
  features: Weights;
  /** As they will be stored; absent while the forward pass takes them as they are. */
  quantisedFeatures?: Float64Array;
  biases: Weights;
  heads: Weights;
  /** The second row is for public data: how common abuse is there is no prior here. */
  intercepts: Weights;
}

/** Backpropagation of one text: adds to the gradients of all weights. */
export function addGradients(
  network: TrainableNetwork,
  { features, size, lesson }: TrainingExample,
  scale: number,
  random: () => number,
): void {
  const { features: table, quantisedFeatures = table.values, biases } = network;
  const value = 1 / (lengthOf(size) * Math.sqrt(1 - dropout));
  const kept = features.filter(() => random() >= dropout);
  const sums = biases.values.slice();
  for (const feature of kept)
    for (let unit = 0; unit < units; unit++)
      add(sums, unit, (quantisedFeatures[feature * units + unit] ?? 0) * value);
  const activations = sums.map(Math.tanh);
  const ofUnits = unitGradients(network, activations, lesson, scale);
  const ofSums = ofUnits.map((one, unit) => one * (1 - (activations[unit] ?? 0) ** 2));
  for (let unit = 0; unit < units; unit++) add(biases.gradients, unit, ofSums[unit] ?? 0);
  for (const feature of kept)
    for (let unit = 0; unit < units; unit++)
      add(table.gradients, feature * units + unit, (ofSums[unit] ?? 0) * value);
}

/** The gradient by each unit; those of heads and intercepts are added on the way. */
function unitGradients(
  { heads, intercepts }: TrainableNetwork,
  activations: Float64Array,
  lesson: Lesson,
  scale: number,
): Float64Array {
  const ofUnits = new Float64Array(units);
  const row = lesson.isPublic ? outputs.length : 0;
  const scores = outputs.map((_, output) => {
    let sum = intercepts.values[row + output] ?? 0;
    for (let unit = 0; unit < units; unit++)
      sum += (activations[unit] ?? 0) * (heads.values[output * units + unit] ?? 0);
    return sum;
  });
  errorsOf(scores, lesson.answers).forEach((wrong, output) => {
    if (wrong === 0) return;
    const error = wrong * lesson.weight * scale;
    add(intercepts.gradients, row + output, error);
    for (let unit = 0; unit < units; unit++) {
      const at = output * units + unit;
      add(ofUnits, unit, error * (heads.values[at] ?? 0));
      add(heads.gradients, at, error * (activations[unit] ?? 0));
    }
  });
  return ofUnits;
}

/**
 * The gradient by each score: of a trait the logistic loss; of the levels the softmax loss over whichever are
 * not ruled out.
 */
function errorsOf(scores: readonly number[], answers: readonly number[]): number[] {
  const first = traits.length;
  const errors = scores.slice(0, first).map((score, trait) => {
    const answer = answers[trait] ?? -1;
    return answer < 0 ? 0 : answer - 1 / (1 + Math.exp(-score));
  });
  const weights = scores.slice(first).map(Math.exp);
  const open = weights.map((weight, level) => (answers[first + level] === 0 ? 0 : weight));
  const [all, left] = [sum(weights), sum(open)];
  const rest = weights.map((weight, level) => (open[level] ?? 0) / left - weight / all);
  return [...errors, ...rest.map((error) => error * levelsWeight)];
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

function add(to: Float64Array, at: number, more: number): void {
  to[at] = (to[at] ?? 0) + more;
}
