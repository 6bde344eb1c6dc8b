import type { NetworkFile } from '../../../src/examine/impression/network.ts';
import { outputs } from '../../../src/examine/impression/outputs.ts';
import { keyOf } from '../../../src/examine/model/sparse.ts';
import { worthKeeping } from '../names/weights.ts';
import { randomFrom, shuffled } from '../random.ts';
import type { Lesson } from './lessons.ts';
import { stored } from './stored.ts';
import { type Exercise, type Learner, study, units } from './study.ts';
import { adjust, draws, type Weights, weightsFrom } from './weights.ts';

/** What fewer texts than this say is a matter of those texts. */
const fewestTexts = 12;
/** So many features a model may hold, those that move the units far or often: each costs seven bytes of download. */
const mostFeatures = 7720;
const rounds = 12;
const together = 64;
const seed = 11;
const decay = { features: 8e-4, heads: 1e-5 };
/** What the gradients of texts learnt together are multiplied by. */
const push = 8;

/** A network of one layer of units, by steps that grow smaller for weights often moved. */
export function learnImpression(lessons: readonly Lesson[]): NetworkFile {
  const texts = textsByKey(lessons);
  const keys = [...texts.keys()]
    .filter((key) => (texts.get(key) ?? 0) >= fewestTexts)
    .sort((a, b) => a - b);
  const exercises = exercisesOf(lessons, keys);
  const random = randomFrom(seed);
  const width = outputs.length;
  const learner: Learner = {
    features: weightsFrom(draws(keys.length * units, 0.1, random), decay.features),
    biases: weightsFrom(new Float64Array(units), 0),
    heads: weightsFrom(draws(units * width, 0.3, random), decay.heads),
    intercepts: weightsFrom(new Float64Array(width * 2), 0),
  };
  for (let round = 0; round < rounds; round++) {
    const order = shuffled(exercises, random);
    for (let first = 0; first < order.length; first += together) {
      const batch = order.slice(first, first + together);
      for (const exercise of batch) study(learner, exercise, push / batch.length, random);
      for (const weights of Object.values(learner) as Weights[]) adjust(weights);
    }
  }
  const { values } = learner.features;
  const moves = new Map(keys.map((key, at) => [key, Math.hypot(...rowAt(values, at))]));
  // What the others say is heard while learning, and missed by nobody afterwards.
  const kept = worthKeeping(moves, texts, mostFeatures);
  const rows = keys.flatMap((key, at) => (kept.has(key) ? [...rowAt(values, at)] : []));
  return stored(
    keys.filter((key) => kept.has(key)),
    { ...learner, features: { ...learner.features, values: Float64Array.from(rows) } },
  );
}

/** In how many texts that are not public ones each feature is. */
function textsByKey(lessons: readonly Lesson[]): Map<number, number> {
  const texts = new Map<number, number>();
  for (const { features, isPublic } of lessons) {
    if (isPublic) continue;
    for (const key of new Set(Array.from(features, keyOf)))
      texts.set(key, (texts.get(key) ?? 0) + 1);
  }
  return texts;
}

const rowAt = (table: Float64Array, at: number): Float64Array =>
  table.subarray(at * units, (at + 1) * units);

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
