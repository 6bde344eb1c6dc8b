import type { NetworkFile } from '../../../src/examine/impression/network.ts';
import { outputs } from '../../../src/examine/impression/outputs.ts';
import { keyOf } from '../../../src/examine/model/sparse.ts';
import { mostUsefulFeatures } from '../names/weights.ts';
import { randomFrom, shuffled } from '../random.ts';
import type { Lesson } from './lesson.ts';
import { inSteps, stepOf, stored } from './stored.ts';
import { type Exercise, type Learner, study, units } from './study.ts';
import { adjust, draws, rate, type Weights, weightsFrom } from './weights.ts';

/** What fewer texts than this say is a matter of those texts. */
const fewestTexts = 5;
/** So many features a model may hold, those that move the units far or often: each costs three bytes of download. */
const mostFeatures = 18_000;
const rounds = 12;
/** What was learnt is the mean of the weights after each of the last rounds: what came last counts for too much in one. */
const lastRounds = 5;
/** So many rounds more, by smaller and smaller steps, are learnt with the weights as they will be stored. */
const lastRates = [0.02, 0.011];
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
  const random = randomFrom(seed);
  const learner = beginner(keys.length, random);
  const exercises = exercisesOf(lessons, keys);
  const means = allOf(learner).map(({ values }) => new Float64Array(values.length));
  for (let round = 0; round < rounds; round++) {
    eachBatch(exercises, random, (batch) => {
      learnFrom(batch, learner, random);
      adjustAll(learner, rate);
    });
    if (round >= rounds - lastRounds) addTo(means, learner);
  }
  for (const [which, { values }] of allOf(learner).entries()) values.set(means[which] ?? values);
  return settled(learner, keys, lessons, texts, random);
}

/** What the features that are not kept say is heard while learning, and by and by missed by nobody. */
function settled(
  learner: Learner,
  keys: readonly number[],
  lessons: readonly Lesson[],
  texts: ReadonlyMap<number, number>,
  random: () => number,
): NetworkFile {
  const { features } = learner;
  const moves = new Map(keys.map((key, at) => [key, Math.hypot(...rowAt(features.values, at))]));
  const kept = mostUsefulFeatures(moves, texts, mostFeatures);
  const places = keys.flatMap((key, at) => (kept.has(key) ? [at] : []));
  const known = places.map((at) => keys[at] ?? 0);
  const own = { ...learner, features: rowsOf(features, places) };
  const scale = stepOf(own.features.values);
  const exercises = exercisesOf(lessons, known);
  for (const slower of lastRates)
    eachBatch(exercises, random, (batch) => {
      own.heard = inSteps(own.features.values, scale);
      learnFrom(batch, own, random);
      adjustAll(own, slower);
    });
  return stored(known, own, scale);
}

function beginner(count: number, random: () => number): Learner {
  const width = outputs.length;
  const features = weightsFrom(draws(count * units, 0.1, random), decay.features);
  return {
    features,
    heard: features.values,
    biases: weightsFrom(new Float64Array(units), 0),
    heads: weightsFrom(draws(units * width, 0.3, random), decay.heads),
    intercepts: weightsFrom(new Float64Array(width * 2), 0),
  };
}

function eachBatch(
  exercises: readonly Exercise[],
  random: () => number,
  learn: (batch: readonly Exercise[]) => void,
): void {
  const order = shuffled(exercises, random);
  for (let first = 0; first < order.length; first += together)
    learn(order.slice(first, first + together));
}

function learnFrom(batch: readonly Exercise[], learner: Learner, random: () => number): void {
  for (const exercise of batch) study(learner, exercise, push / batch.length, random);
}

function addTo(means: readonly Float64Array[], learner: Learner): void {
  for (const [which, { values }] of allOf(learner).entries()) {
    const mean = means[which] ?? values;
    values.forEach((value, at) => {
      mean[at] = (mean[at] ?? 0) + value / lastRounds;
    });
  }
}

function adjustAll(learner: Learner, by: number): void {
  for (const weights of allOf(learner)) adjust(weights, by);
}

const allOf = ({ features, biases, heads, intercepts }: Learner): Weights[] => [
  features,
  biases,
  heads,
  intercepts,
];

/** Only the rows at some places, as far as they have been learnt. */
function rowsOf({ values, moved, decay: own }: Weights, places: readonly number[]): Weights {
  const rows = (table: Float64Array) =>
    Float64Array.from(places.flatMap((at) => [...rowAt(table, at)]));
  return { ...weightsFrom(rows(values), own), moved: rows(moved) };
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
    features: Uint32Array.from(
      Array.from(lesson.features, (hash) => numbers.get(keyOf(hash))).filter(
        (number) => number !== undefined,
      ),
    ),
    size: lesson.features.length,
    lesson,
  }));
}
