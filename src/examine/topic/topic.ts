import type { Span } from '../draft.ts';
import { addFeature, type LinearModel } from '../model/linear.ts';
import { once } from '../once.ts';
import type { DraftReading, Reading } from '../reading.ts';
import type { Signal } from '../signals/signal.ts';
import { spanOf } from '../text/passage.ts';
import { eachDraftFeature, eachWordFeature, kindsIn } from './features.ts';
import type { Kind } from './topic-file.ts';

/**
 * What a draft may be about. `work`: the writer's own working day at school. `private`: a pupil's, a
 * family's or the school's inside matters. `held`: the policy would warn. `broken`: it would say anything at all.
 */
export const topics = ['work', 'private', 'held', 'broken'] as const;
export type Topic = (typeof topics)[number];

/** How likely each topic is, 0 to 1. */
export type Likely = Readonly<Record<Topic, number>>;

/** What a sentence adds, wherever it stands. */
interface Part {
  /** For each token, what it says for each topic. */
  weights: Float64Array;
  /** The same of all tokens together, and the squares of what its features count. */
  sums: Float64Array;
  squares: number;
  kinds: readonly number[];
}

const width = topics.length;

const partOf = once((sentence: Reading, kinds: readonly Kind[], model: LinearModel): Part => {
  const weights = new Float64Array(sentence.passage.tokens.count * width);
  const sums = new Float64Array(width);
  let squares = 0;
  eachWordFeature(sentence, kinds, (hash, value, token) => {
    const from = (hash & model.mask) * width;
    for (let topic = 0; topic < width; topic++) {
      const at = token * width + topic;
      weights[at] = (weights[at] ?? 0) + (model.weights[from + topic] ?? 0) * model.scale * value;
    }
    squares += value * value;
  });
  weights.forEach((weight, at) => {
    sums[at % width] = (sums[at % width] ?? 0) + weight;
  });
  return { weights, sums, squares, kinds: kindsIn(sentence, kinds) };
});

/** @param seen the signals of readers before, which tell who is spoken of */
export function likelyTopics(
  { draft, sentences }: DraftReading,
  seen: readonly Signal[],
  kinds: readonly Kind[],
  model: LinearModel,
): Likely {
  const sums = new Float64Array(width);
  const spoken = new Set<number>();
  let squares = 0;
  for (const { sentence } of sentences) {
    const part = partOf(sentence, kinds, model);
    part.sums.forEach((sum, topic) => {
      sums[topic] = (sums[topic] ?? 0) + sum;
    });
    for (const kind of part.kinds) spoken.add(kind);
    squares += part.squares;
  }
  eachDraftFeature(draft, spoken, seen, (hash, value) => {
    addFeature(model, hash, sums, value);
    squares += value * value;
  });
  const likely: Record<Topic, number> = { work: 0, private: 0, held: 0, broken: 0 };
  topics.forEach((topic, index) => {
    const score = (sums[index] ?? 0) / Math.sqrt(squares) + (model.intercepts[index] ?? 0);
    likely[topic] = 1 / (1 + Math.exp(-score));
  });
  return likely;
}

/** The words that speak most for a topic, in the draft's own text. */
export function wordsFor(
  topic: Topic,
  { sentences }: DraftReading,
  kinds: readonly Kind[],
  model: LinearModel,
): Span | undefined {
  let best: (Span & { sum: number }) | undefined;
  for (const { sentence, start: offset } of sentences) {
    const { weights } = partOf(sentence, kinds, model);
    const { first, last, sum } = heaviest(weights, topics.indexOf(topic));
    if (first < 0 || (best && best.sum >= sum)) continue;
    const { starts, ends } = sentence.passage.tokens;
    const { start, end } = spanOf(sentence.passage, starts[first] ?? 0, ends[last] ?? 0);
    best = { start: start + offset, end: end + offset, sum };
  }
  return best && { start: best.start, end: best.end };
}

/** How few tokens, if there are so many, and how many are pointed at. */
const fewest = 3;
const most = 6;

/** The stretch of tokens that says most for a topic. */
function heaviest(weights: Float64Array, topic: number) {
  const count = weights.length / width;
  let best = { first: -1, last: -1, sum: -Infinity };
  for (let first = 0; first < count; first++) {
    let sum = 0;
    for (let last = first; last < Math.min(first + most, count); last++) {
      sum += weights[last * width + topic] ?? 0;
      const isLong = last - first + 1 >= Math.min(fewest, count);
      if (isLong && sum > best.sum) best = { first, last, sum };
    }
  }
  return best;
}
