import { keyOf, type SparseModelFile } from '../../../src/examine/model/sparse.ts';
import { voices } from '../../../src/examine/tone/voice.ts';
import { randomFrom, shuffled } from '../random.ts';
import type { Lesson } from './lessons.ts';

/** What fewer texts than this say is a matter of those texts. */
const fewestTexts = 4;
const rounds = 20;
const seed = 11;
const rate = 0.2;
const decay = 1e-3;
/** The share of the weights that fits into int8 as it is; the few larger ones are cut. */
const uncut = 0.9995;
/** Weights are kept to this many of their 127 steps: finer ones cost download and change no judgement. */
const grain = 4;

/** A lesson by the numbers of the features that are learnt, and how many it had in all. */
interface Exercise {
  features: Uint16Array;
  size: number;
  lesson: Lesson;
}

/** Logistic regression for each voice, by steps that grow smaller for features often seen. */
export function learnVoices(lessons: readonly Lesson[]): SparseModelFile {
  const keys = commonKeys(lessons);
  const exercises = exercisesOf(lessons, keys);
  const width = voices.length;
  const table = new Float64Array(keys.length * width);
  const seen = new Float64Array(keys.length * width).fill(1e-3);
  /** Public data has an intercept of its own: how common abuse is there says nothing here. */
  const intercepts = new Float64Array(width * 2);
  const random = randomFrom(seed);
  for (let round = 0; round < rounds; round++) {
    for (const exercise of shuffled(exercises, random)) {
      for (let voice = 0; voice < width; voice++) step(exercise, voice);
    }
  }
  return stored(keys, table, Array.from(intercepts.subarray(0, width)));

  function step({ features, size, lesson }: Exercise, voice: number): void {
    const answer = lesson.answers[voice] ?? -1;
    if (answer < 0) return;
    const value = 1 / Math.sqrt(size);
    const own = lesson.isPublic ? width + voice : voice;
    let sum = intercepts[own] ?? 0;
    for (const feature of features) sum += (table[feature * width + voice] ?? 0) * value;
    const error = (answer - 1 / (1 + Math.exp(-sum))) * lesson.weight;
    intercepts[own] = (intercepts[own] ?? 0) + error * rate * 0.1;
    for (const feature of features) {
      const at = feature * width + voice;
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
  const scale = (sizes[Math.floor(sizes.length * uncut)] ?? 0) / 127 || 1;
  const most = Math.floor(127 / grain);
  const bytes = Int8Array.from(
    table,
    (weight) => grain * Math.max(-most, Math.min(most, Math.round(weight / scale / grain))),
  );
  const steps = keys.map((key, index) => key - (keys[index - 1] ?? 0));
  if (steps.some((step) => step > 0xffff)) throw new Error('too few features for steps of 16 bits');
  return {
    outputs: [...voices],
    scale,
    intercepts,
    steps: Buffer.from(Uint16Array.from(steps).buffer).toString('base64'),
    weights: Buffer.from(bytes.buffer).toString('base64'),
  };
}
