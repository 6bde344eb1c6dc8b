import { isCandidate } from '../../../src/examine/names/candidates.ts';
import { featureCount, featuresOf } from '../../../src/examine/names/features.ts';
import type { WordsInView } from '../../../src/examine/names/words-in-view.ts';
import { randomFrom, shuffled } from '../random.ts';

export interface Lesson {
  view: WordsInView;
  /** 1 for each token that is part of a name. */
  labels: Uint8Array;
}

const rate = 0.1;
/** An answer this near to the truth teaches nothing more. */
const nearEnough = 0.1;
/** Features met less often than this in all lessons are not learnt: there are too many of them. */
const leastMet = 2;

/**
 * Logistic regression by AdaGrad, averaged over all steps: a weight for each of 2^bits slots. What
 * the tokens before were taken for is what the weights of the moment take them for, as it is in use.
 */
export function learn(
  lessons: readonly Lesson[],
  bits: number,
  rounds: number,
  seed: number,
): Float64Array {
  const pupil = beginner(2 ** bits);
  const met = timesMet(lessons);
  const random = randomFrom(seed);
  for (let round = 0; round < rounds; round++) {
    for (const lesson of shuffled(lessons, random)) study(lesson, pupil, met);
  }
  const { weights, sums, changed, step } = pupil;
  return sums.map(
    (sum, slot) => (sum + (weights[slot] ?? 0) * (step - (changed[slot] ?? 0))) / step,
  );
}

interface Pupil {
  weights: Float64Array;
  squares: Float64Array;
  /** Sums of the weights over all steps until each was last changed. */
  sums: Float64Array;
  changed: Uint32Array;
  step: number;
}

function beginner(size: number): Pupil {
  return {
    weights: new Float64Array(size),
    squares: new Float64Array(size),
    sums: new Float64Array(size),
    changed: new Uint32Array(size),
    step: 1,
  };
}

function study({ view, labels }: Lesson, pupil: Pupil, met: Uint8Array): void {
  const features = new Uint32Array(featureCount);
  let last = 0;
  let lastButOne = 0;
  for (let token = 0; token < view.count; token++) {
    let taken = 0;
    if (isCandidate(view, token, last)) {
      featuresOf(view, token, last, lastButOne, features);
      taken = answer(features, labels[token] ?? 0, pupil, met) > 0 ? 1 : 0;
    }
    lastButOne = last;
    last = taken;
  }
}

/** The score given, after which the weights are mended. */
function answer(features: Uint32Array, truth: number, pupil: Pupil, met: Uint8Array): number {
  const mask = pupil.weights.length - 1;
  const slots = [...features]
    .filter((feature) => (met[placeOf(feature)] ?? 0) >= leastMet)
    .map((feature) => feature & mask);
  const score = slots.reduce((sum, slot) => sum + (pupil.weights[slot] ?? 0), 0);
  const error = truth - 1 / (1 + Math.exp(-score));
  if (Math.abs(error) > nearEnough) for (const slot of slots) mend(slot, error, pupil);
  pupil.step++;
  return score;
}

function mend(slot: number, error: number, { weights, squares, sums, changed, step }: Pupil): void {
  const weight = weights[slot] ?? 0;
  const square = (squares[slot] ?? 0) + error * error;
  sums[slot] = (sums[slot] ?? 0) + weight * (step - (changed[slot] ?? 0));
  changed[slot] = step;
  squares[slot] = square;
  weights[slot] = weight + (rate * error) / Math.sqrt(square + 0.01);
}

const placeOf = (feature: number) => feature >>> 8;

/** How often each feature is met, up to `leastMet`. */
function timesMet(lessons: readonly Lesson[]): Uint8Array {
  const met = new Uint8Array(2 ** 24);
  const features = new Uint32Array(featureCount);
  for (const { view, labels } of lessons) {
    for (let token = 0; token < view.count; token++) {
      const last = labels[token - 1] ?? 0;
      if (!isCandidate(view, token, last)) continue;
      featuresOf(view, token, last, labels[token - 2] ?? 0, features);
      for (const feature of features) {
        const place = placeOf(feature);
        met[place] = Math.min(leastMet, (met[place] ?? 0) + 1);
      }
    }
  }
  return met;
}
