import { lengthOf } from '../../../src/examine/impression/network.ts';
import { outputs, traits } from '../../../src/examine/impression/outputs.ts';
import type { Lesson } from './lesson.ts';
import type { Weights } from './weights.ts';

/** How many units the network has between features and outputs. */
export const units = 8;
/** Features are left out by lot while learning, so that no judgement hangs on a single word. */
const leftOut = 0.1;

/** What the levels count for beside a trait: they decide what is said. */
const levelsCount = 4;

/** A lesson by the numbers of the features that are learnt, and how many it had in all. */
export interface Exercise {
  features: Uint32Array;
  size: number;
  lesson: Lesson;
}

export interface Learner {
  features: Weights;
  /** What is heard of them: the same, or as they will be stored. */
  heard: Float64Array;
  biases: Weights;
  heads: Weights;
  /** The second row is for public data: how common abuse is there says nothing here. */
  intercepts: Weights;
}

/** Adds to every gradient what one text asks for. */
export function study(
  learner: Learner,
  { features, size, lesson }: Exercise,
  push: number,
  random: () => number,
): void {
  const { features: table, heard, biases } = learner;
  const value = 1 / (lengthOf(size) * Math.sqrt(1 - leftOut));
  const kept = features.filter(() => random() >= leftOut);
  const sums = biases.values.slice();
  for (const feature of kept)
    for (let unit = 0; unit < units; unit++)
      add(sums, unit, (heard[feature * units + unit] ?? 0) * value);
  const felt = sums.map(Math.tanh);
  const asked = askedOfUnits(learner, felt, lesson, push);
  const passed = asked.map((one, unit) => one * (1 - (felt[unit] ?? 0) ** 2));
  for (let unit = 0; unit < units; unit++) add(biases.gradient, unit, passed[unit] ?? 0);
  for (const feature of kept)
    for (let unit = 0; unit < units; unit++)
      add(table.gradient, feature * units + unit, (passed[unit] ?? 0) * value);
}

/** What the answers ask of each unit; what they ask of the outputs is added to their gradients. */
function askedOfUnits(
  { heads, intercepts }: Learner,
  felt: Float64Array,
  lesson: Lesson,
  push: number,
): Float64Array {
  const asked = new Float64Array(units);
  const row = lesson.isPublic ? outputs.length : 0;
  const scores = outputs.map((_, output) => {
    let sum = intercepts.values[row + output] ?? 0;
    for (let unit = 0; unit < units; unit++)
      sum += (felt[unit] ?? 0) * (heads.values[output * units + unit] ?? 0);
    return sum;
  });
  errorsOf(scores, lesson.answers).forEach((wrong, output) => {
    if (wrong === 0) return;
    const error = wrong * lesson.weight * push;
    add(intercepts.gradient, row + output, error);
    for (let unit = 0; unit < units; unit++) {
      const at = output * units + unit;
      add(asked, unit, error * (heads.values[at] ?? 0));
      add(heads.gradient, at, error * (felt[unit] ?? 0));
    }
  });
  return asked;
}

/** How much more likely each output should be. */
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
  return [...errors, ...rest.map((error) => error * levelsCount)];
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

function add(to: Float64Array, at: number, more: number): void {
  to[at] = (to[at] ?? 0) + more;
}
