import type { NetworkFile } from '../../../src/examine/impression/network.ts';
import { outputs } from '../../../src/examine/impression/outputs.ts';
import { keyOf } from '../../../src/examine/model/sparse.ts';
import { mostUsefulFeatures } from '../names/weights.ts';
import { randomFrom, shuffled } from '../random.ts';
import { addGradients, type TrainableNetwork, type TrainingExample, units } from './gradients.ts';
import type { Lesson } from './lesson.ts';
import { quantised, stepOf, stored } from './stored.ts';
import { adjust, gaussians, learningRate, type Weights, weightsFrom } from './weights.ts';

/** A feature of fewer texts than this would be learnt by heart. */
const fewestTexts = 5;
/** After pruning: each feature costs three bytes of download. */
const mostFeatures = 17_700;
const epochs = 12;
/** Weights are averaged over the last epochs: after a single one, the texts that came last count for too much. */
const averagedEpochs = 5;
/** By epoch, after pruning: smaller and smaller, with the weights quantised as they will be stored. */
const fineTuningRates = [0.02, 0.011];
const batchSize = 64;
const seed = 11;
const decay = { features: 8e-4, heads: 1e-5 };
/** The mean gradient of a batch times this is weighed against decay. */
const gradientScale = 8;

/** Trains a network of one hidden layer by AdaGrad, in mini-batches. */
export function learnImpression(lessons: readonly Lesson[]): NetworkFile {
  const texts = textsByKey(lessons);
  const keys = [...texts.keys()]
    .filter((key) => (texts.get(key) ?? 0) >= fewestTexts)
    .sort((a, b) => a - b);
  const random = randomFrom(seed);
  const network = newNetwork(keys.length, random);
  const examples = examplesOf(lessons, keys);
  const means = allOf(network).map(({ values }) => new Float64Array(values.length));
  for (let epoch = 0; epoch < epochs; epoch++) {
    eachBatch(examples, random, (batch) => {
      learnFrom(batch, network, random);
      adjustAll(network, learningRate);
    });
    if (epoch >= epochs - averagedEpochs) addTo(means, network);
  }
  for (const [which, { values }] of allOf(network).entries()) values.set(means[which] ?? values);
  return prunedAndFineTuned(network, keys, lessons, texts, random);
}

/** Pruned after training, so that the kept features need not stand in for the others; fine-tuning makes up for the loss. */
function prunedAndFineTuned(
  network: TrainableNetwork,
  keys: readonly number[],
  lessons: readonly Lesson[],
  texts: ReadonlyMap<number, number>,
  random: () => number,
): NetworkFile {
  const { features } = network;
  const norms = new Map(keys.map((key, at) => [key, Math.hypot(...rowAt(features.values, at))]));
  const kept = mostUsefulFeatures(norms, texts, mostFeatures);
  const places = keys.flatMap((key, at) => (kept.has(key) ? [at] : []));
  const known = places.map((at) => keys[at] ?? 0);
  const pruned: TrainableNetwork = { ...network, features: rowsOf(features, places) };
  const scale = stepOf(pruned.features.values);
  const examples = examplesOf(lessons, known);
  for (const rate of fineTuningRates)
    eachBatch(examples, random, (batch) => {
      pruned.quantisedFeatures = quantised(pruned.features.values, scale);
      learnFrom(batch, pruned, random);
      adjustAll(pruned, rate);
    });
  return stored(known, pruned, scale);
}

function newNetwork(count: number, random: () => number): TrainableNetwork {
  const width = outputs.length;
  const features = weightsFrom(gaussians(count * units, 0.1, random), decay.features);
  return {
    features,
    biases: weightsFrom(new Float64Array(units), 0),
    heads: weightsFrom(gaussians(units * width, 0.3, random), decay.heads),
    intercepts: weightsFrom(new Float64Array(width * 2), 0),
  };
}

function eachBatch(
  examples: readonly TrainingExample[],
  random: () => number,
  learn: (batch: readonly TrainingExample[]) => void,
): void {
  const order = shuffled(examples, random);
  for (let first = 0; first < order.length; first += batchSize)
    learn(order.slice(first, first + batchSize));
}

function learnFrom(
  batch: readonly TrainingExample[],
  network: TrainableNetwork,
  random: () => number,
): void {
  for (const example of batch) addGradients(network, example, gradientScale / batch.length, random);
}

function addTo(means: readonly Float64Array[], network: TrainableNetwork): void {
  for (const [which, { values }] of allOf(network).entries()) {
    const mean = means[which] ?? values;
    values.forEach((value, at) => {
      mean[at] = (mean[at] ?? 0) + value / averagedEpochs;
    });
  }
}

function adjustAll(network: TrainableNetwork, rate: number): void {
  for (const weights of allOf(network)) adjust(weights, rate);
}

const allOf = ({ features, biases, heads, intercepts }: TrainableNetwork): Weights[] => [
  features,
  biases,
  heads,
  intercepts,
];

/** Only the rows at some places, with the state of their optimiser. */
function rowsOf({ values, squaredGradients, decay }: Weights, places: readonly number[]): Weights {
  const rows = (table: Float64Array) =>
    Float64Array.from(places.flatMap((at) => [...rowAt(table, at)]));
  return { ...weightsFrom(rows(values), decay), squaredGradients: rows(squaredGradients) };
}

/** The document frequency of each feature; public data does not count. */
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

function examplesOf(lessons: readonly Lesson[], keys: readonly number[]): TrainingExample[] {
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
