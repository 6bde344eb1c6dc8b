import type { AccountRole } from '../../policy/vocabulary.ts';
import type { ListUses } from '../list-uses.ts';
import { rowOf, weighed } from '../model/sparse.ts';
import type { DraftReading, Reading } from '../reading.ts';
import { word } from '../text/passage.ts';
import { eachWordFeature } from './features.ts';
import type { Impression, Words } from './impression.ts';
import { gradientsOf, type Network } from './network.ts';
import { type Output, placeOf } from './outputs.ts';

/** Nobody ends on these: "the mums of our", "your number and Mr". */
const leftOpen = new Set(
  'a an the of to for with from as and but so if that who is on in at my our his their your mr mrs miss'.split(
    ' ',
  ),
);

/** How few tokens are pointed at, where there are so many, and how many at most. */
const fewest = 2;
const most = 7;

/** The words an output is most due to, in the sentences that gave the impression. */
export function attributedWords(
  { sentences, draft }: DraftReading,
  { from, to, units }: Impression,
  output: Output,
  uses: ListUses,
  model: Network,
): Words | undefined {
  let best: (Words & { sum: number }) | undefined;
  const gradients = gradientsOf(model, units, placeOf(output));
  for (let index = from; index <= to; index++) {
    const sentence = sentences[index];
    if (!sentence) continue;
    const { first, last, sum } = heaviest(weightsIn(sentence, draft.role, gradients, uses, model));
    if (first < 0 || (best && best.sum >= sum)) continue;
    const { starts, ends } = sentence.passage.tokens;
    let end = last;
    while (end > first && leftOpen.has(word(sentence.passage, end))) end--;
    best = { sentence: index, start: starts[first] ?? 0, end: ends[end] ?? 0, sum };
  }
  return best;
}

/** What each token of a sentence adds to an output: its features by the gradient. */
function weightsIn(
  sentence: Reading,
  role: AccountRole,
  gradients: readonly number[],
  uses: ListUses,
  { features }: Network,
): number[] {
  const weights = sentence.passage.tokens.starts.map(() => 0);
  eachWordFeature(sentence, uses, role, (hash, token) => {
    const row = rowOf(features, hash);
    if (row >= 0) weights[token] = (weights[token] ?? 0) + weighed(features, row, gradients);
  });
  return weights;
}

/** The stretch of tokens that weighs most. */
function heaviest(weights: readonly number[]) {
  const { length } = weights;
  const best = { first: -1, last: -1, sum: Number.NEGATIVE_INFINITY };
  const shortest = Math.min(fewest, length);
  for (let first = 0; first < length; first++) {
    let sum = 0;
    for (let last = first; last < Math.min(first + most, length); last++) {
      sum += weights[last] ?? 0;
      if (last - first + 1 < shortest || sum <= best.sum) continue;
      best.first = first;
      best.last = last;
      best.sum = sum;
    }
  }
  return best;
}
