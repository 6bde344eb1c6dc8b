import {
  joinFeatureCount,
  joinFeatures,
  nameFeatureCount,
  nameFeatures,
} from '../../../src/examine/names/features.ts';
import { mayBeName } from '../../../src/examine/names/tagger.ts';
import type { WordsInView } from '../../../src/examine/names/words-in-view.ts';
import { randomFrom, shuffled } from '../random.ts';
import { type AdaGrad, averaged, type Learnt, newAdaGrad, step } from './weights.ts';

/** A labelled sentence: one entry for each token that may be part of a name. */
export interface Lesson {
  /** Places of its features in the table: the emission of the label. */
  names: Uint32Array[];
  /** The same for the transition from name to name, where the token before may be part of one too. */
  joins: (Uint32Array | undefined)[];
  /** 1 for a token that is part of a name. */
  labels: number[];
}

export function lessonOf(view: WordsInView, labels: Uint8Array, bits: number): Lesson {
  const lesson: Lesson = { names: [], joins: [], labels: [] };
  const mask = 2 ** bits - 1;
  const places = (count: number, fill: (into: Uint32Array) => void) => {
    const into = new Uint32Array(count);
    fill(into);
    return into.map((hash) => hash & mask);
  };
  for (let token = 0; token < view.count; token++) {
    if (!mayBeName(view, token)) continue;
    const goesOn = token > 0 && mayBeName(view, token - 1);
    lesson.names.push(places(nameFeatureCount, (into) => nameFeatures(view, token, into)));
    lesson.joins.push(
      goesOn ? places(joinFeatureCount, (into) => joinFeatures(view, token, into)) : undefined,
    );
    lesson.labels.push(labels[token] ?? 0);
  }
  return lesson;
}

const learningRate = 0.1;
/** Smaller errors are not worth a step. */
const smallestError = 1e-3;

/**
 * A linear-chain conditional random field of two labels, name and other, trained by stochastic gradient
 * ascent: a weight for each place.
 * @param kept the only places that are learnt
 */
export function learn(
  lessons: readonly Lesson[],
  { bits, epochs, seed }: { bits: number; epochs: number; seed: number },
  kept: (place: number) => boolean,
): Learnt {
  const optimiser = newAdaGrad(2 ** bits);
  const random = randomFrom(seed);
  const only = (places: Uint32Array) => places.filter(kept);
  const own = lessons.map(({ names, joins, labels }) => ({
    labels,
    names: names.map(only),
    joins: joins.map((places) => places && only(places)),
  }));
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const lesson of shuffled(own, random)) trainOnSentence(lesson, optimiser);
  }
  const weights = averaged(optimiser);
  const learnt: Learnt = new Map();
  weights.forEach((weight, place) => {
    if (weight !== 0) learnt.set(place, weight);
  });
  return learnt;
}

/** One step up the log likelihood; the marginals of each token come from forward-backward. */
function trainOnSentence({ names, joins, labels }: Lesson, optimiser: AdaGrad): void {
  const scores = names.map((places) => sumOf(places, optimiser));
  const links = joins.map((places) => (places ? sumOf(places, optimiser) : 0));
  const forward = forwards(scores, links);
  const backward = backwards(scores, links);
  const last = forward.at(-1);
  const all = last ? logAdd(last.other, last.name) : 0;
  scores.forEach((score, at) => {
    const behind = backward[at]?.name ?? 0;
    const isName = Math.exp((forward[at]?.name ?? 0) + behind - all);
    stepAll(names[at], (labels[at] ?? 0) - isName, optimiser);
    const before = forward[at - 1];
    if (!joins[at] || !before) return;
    const isJoined = Math.exp(before.name + (links[at] ?? 0) + score + behind - all);
    const truth = labels[at] === 1 && labels[at - 1] === 1 ? 1 : 0;
    stepAll(joins[at], truth - isJoined, optimiser);
  });
  optimiser.steps++;
}

/** Unnormalised, of all readings of one side of a token, by its label. */
interface LogProbabilities {
  other: number;
  name: number;
}

function forwards(scores: readonly number[], links: readonly number[]): LogProbabilities[] {
  const all: LogProbabilities[] = [];
  scores.forEach((score, at) => {
    const before = all[at - 1];
    if (!before) all.push({ other: 0, name: score });
    else
      all.push({
        other: logAdd(before.other, before.name),
        name: score + logAdd(before.other, before.name + (links[at] ?? 0)),
      });
  });
  return all;
}

function backwards(scores: readonly number[], links: readonly number[]): LogProbabilities[] {
  const all: LogProbabilities[] = scores.map(() => ({ other: 0, name: 0 }));
  for (let at = scores.length - 2; at >= 0; at--) {
    const after = all[at + 1] ?? { other: 0, name: 0 };
    const name = after.name + (scores[at + 1] ?? 0);
    all[at] = {
      other: logAdd(after.other, name),
      name: logAdd(after.other, name + (links[at + 1] ?? 0)),
    };
  }
  return all;
}

/** The logarithm of a sum, from the logarithms of its terms. */
const logAdd = (a: number, b: number) =>
  a > b ? a + Math.log1p(Math.exp(b - a)) : b + Math.log1p(Math.exp(a - b));

function sumOf(places: Uint32Array, { weights }: AdaGrad): number {
  let sum = 0;
  for (const place of places) sum += weights[place] ?? 0;
  return sum;
}

function stepAll(places: Uint32Array | undefined, error: number, optimiser: AdaGrad): void {
  if (!places || Math.abs(error) < smallestError) return;
  for (const place of places) step(optimiser, place, error, learningRate);
}

/** How often each place occurs. */
export function timesMet(lessons: readonly Lesson[]): Map<number, number> {
  const met = new Map<number, number>();
  const count = (places: Uint32Array | undefined) => {
    for (const place of places ?? []) met.set(place, (met.get(place) ?? 0) + 1);
  };
  for (const { names, joins } of lessons) {
    names.forEach(count);
    joins.forEach(count);
  }
  return met;
}
