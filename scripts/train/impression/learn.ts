import { lengthOf } from '../../../src/examine/impression/impression.ts';
import { outputs } from '../../../src/examine/impression/outputs.ts';
import { toLetters } from '../../../src/examine/model/letters.ts';
import { keyOf, type SparseModelFile } from '../../../src/examine/model/sparse.ts';
import { randomFrom, shuffled } from '../random.ts';
import type { Lesson } from './lessons.ts';

/** What fewer texts than this say is a matter of those texts. */
const fewestTexts = 8;
const rounds = 12;
const seed = 11;
const rate = 0.2;
const decay = 1e-4;
/** The share of the weights that fits into the steps as it is; the few larger ones are cut. */
const uncut = 0.9995;
/** Steps of a weight on either side of nothing: finer ones cost download and change no judgement. */
const most = 11;

/** A lesson by the numbers of the features that are learnt, and how many it had in all. */
interface Exercise {
  features: Uint16Array;
  size: number;
  lesson: Lesson;
}

/** Logistic regression for each output, by steps that grow smaller for features often seen. */
export function learnImpression(lessons: readonly Lesson[]): SparseModelFile {
  const keys = commonKeys(lessons);
  const exercises = exercisesOf(lessons, keys);
  const width = outputs.length;
  const table = new Float64Array(keys.length * width);
  const seen = new Float64Array(keys.length * width).fill(1e-3);
  /** Public data has an intercept of its own: how common abuse is there says nothing here. */
  const intercepts = new Float64Array(width * 2);
  const random = randomFrom(seed);
  for (let round = 0; round < rounds; round++) {
    for (const exercise of shuffled(exercises, random)) {
      for (let output = 0; output < width; output++) step(exercise, output);
    }
  }
  return stored(keys, table, Array.from(intercepts.subarray(0, width)));

  function step({ features, size, lesson }: Exercise, output: number): void {
    const answer = lesson.answers[output] ?? -1;
    if (answer < 0) return;
    const value = 1 / lengthOf(size);
    const own = lesson.isPublic ? width + output : output;
    let sum = intercepts[own] ?? 0;
    for (const feature of features) sum += (table[feature * width + output] ?? 0) * value;
    const error = (answer - 1 / (1 + Math.exp(-sum))) * lesson.weight;
    intercepts[own] = (intercepts[own] ?? 0) + error * rate * 0.1;
    for (const feature of features) {
      const at = feature * width + output;
      const gradient = error * value - decay * (table[at] ?? 0);
      seen[at] = (seen[at] ?? 0) + gradient * gradient;
      table[at] = (table[at] ?? 0) + (rate * gradient) / Math.sqrt(seen[at] ?? 1);
    }
  }
}

/** The features of enough texts that are not public ones, in rising order. */
function commonKeys(lessons: readonly Lesson[]): number[] {
  const texts = new Map<number, number>();
  for (const { features, isPublic } of lessons) {
    if (isPublic) continue;
    for (const key of new Set(features.map(keyOf))) texts.set(key, (texts.get(key) ?? 0) + 1);
  }
  return [...texts.keys()]
    .filter((key) => (texts.get(key) ?? 0) >= fewestTexts)
    .sort((a, b) => a - b);
}

function exercisesOf(lessons: readonly Lesson[], keys: readonly number[]): Exercise[] {
  const numbers = new Map(keys.map((key, number) => [key, number]));
  return lessons.map((lesson) => ({
    features: Uint16Array.from(
      Array.from(lesson.features, (hash) => numbers.get(keyOf(hash))).filter(
        (number) => number !== undefined,
      ),
    ),
    size: lesson.features.length,
    lesson,
  }));
}

/** @throws where two keys lie further apart than a step can say. */
function stored(
  keys: readonly number[],
  table: Float64Array,
  intercepts: number[],
): SparseModelFile {
  const sizes = table.map(Math.abs).sort();
  const scale = (sizes[Math.floor(sizes.length * uncut)] ?? 0) / most || 1;
  const weights = Array.from(table, (weight) =>
    Math.max(-most, Math.min(most, Math.round(weight / scale))),
  );
  const steps = keys.map((key, index) => key - (keys[index - 1] ?? 0));
  if (steps.some((step) => step > 0xffff)) throw new Error('too few features for steps of 16 bits');
  return {
    outputs: [...outputs],
    scale,
    intercepts,
    steps: Buffer.from(Uint16Array.from(steps).buffer).toString('base64'),
    weights: toLetters(weights),
  };
}
