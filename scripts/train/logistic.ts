import type { LinearModelFile } from '../../src/examine/model/linear.ts';
import { quantised } from './quantise.ts';
import { randomFrom, shuffled } from './random.ts';

/** A text as its features, and for each output of the model 1 (it is so), 0 (it is not) or -1 (unknown). */
export interface Lesson {
  hashes: readonly number[];
  /** What each feature counts. */
  values: readonly number[];
  answers: readonly number[];
  /** What the text counts among others. */
  weight: number;
}

/** How a model is learnt. */
export interface Schooling {
  bits: number;
  outputs: readonly string[];
  rounds: number;
  seed: number;
  rate: number;
  decay: number;
  /** Features met in fewer texts than this are left out: they would only share the slots of others. */
  leastMet: number;
}

/** The weights as numbers, `outputs.length` for each slot, before they are made small. */
export interface Learnt {
  table: Float64Array;
  intercepts: Float64Array;
}

/** Logistic regression for each output by AdaGrad; every text's features have length 1 together. */
export function learn(lessons: readonly Lesson[], schooling: Schooling): Learnt {
  const { bits, outputs, rounds, seed, rate, decay } = schooling;
  const width = outputs.length;
  const table = new Float64Array(2 ** bits * width);
  const squares = new Float64Array(table.length).fill(1e-3);
  const intercepts = new Float64Array(width);
  const random = randomFrom(seed);
  const kept = prepared(lessons, schooling);
  for (let round = 0; round < rounds; round++) {
    for (const lesson of shuffled(kept, random)) {
      for (let output = 0; output < width; output++) step(lesson, output);
    }
  }
  return { table, intercepts };

  function step({ hashes, values, answers, weight }: Lesson, output: number): void {
    const answer = answers[output] ?? -1;
    if (answer < 0) return;
    let sum = intercepts[output] ?? 0;
    hashes.forEach((slot, i) => {
      sum += (table[slot * width + output] ?? 0) * (values[i] ?? 0);
    });
    const error = (answer - 1 / (1 + Math.exp(-sum))) * weight;
    intercepts[output] = (intercepts[output] ?? 0) + error * rate * 0.1;
    hashes.forEach((slot, i) => {
      const at = slot * width + output;
      const gradient = error * (values[i] ?? 0) - decay * (table[at] ?? 0);
      squares[at] = (squares[at] ?? 0) + gradient * gradient;
      table[at] = (table[at] ?? 0) + (rate * gradient) / Math.sqrt(squares[at] ?? 1);
    });
  }
}

/** Hashes cut to slots, rare features gone, values brought to length 1. */
function prepared(lessons: readonly Lesson[], { bits, leastMet }: Schooling): Lesson[] {
  const met = new Map<number, number>();
  for (const { hashes } of lessons) {
    for (const hash of new Set(hashes)) met.set(hash, (met.get(hash) ?? 0) + 1);
  }
  return lessons.map((lesson) => {
    const length = Math.hypot(...lesson.values) || 1;
    const kept = lesson.hashes.flatMap((hash, i) =>
      (met.get(hash) ?? 0) < leastMet ? [] : [{ hash, value: (lesson.values[i] ?? 0) / length }],
    );
    return {
      ...lesson,
      hashes: kept.map(({ hash }) => hash & (2 ** bits - 1)),
      values: kept.map(({ value }) => value),
    };
  });
}

export function stored(
  { table, intercepts }: Learnt,
  { bits, outputs }: Schooling,
): LinearModelFile {
  return quantised(table, bits, outputs, Array.from(intercepts));
}
