import type { AccountRole } from '../../policy/vocabulary.ts';
import type { ListUses } from '../list-uses.ts';
import { rowOf, weighed } from '../model/sparse.ts';
import type { DraftReading, Reading } from '../reading.ts';
import { casedWord, type Passage, word } from '../text/passage.ts';
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
    const { passage } = sentence;
    const { starts, ends } = passage.tokens;
    let begin = first;
    let end = last;
    while (end > begin && leftOpen.has(word(passage, end))) end--;
    while (isOne(passage, end)) end++;
    while (isOne(passage, begin - 1)) begin--;
    best = { sentence: index, start: starts[begin] ?? 0, end: ends[end] ?? 0, sum };
  }
  return best;
}

const numberOrName = /^(\d|\p{Lu}\p{Ll})/u;

/** Whether this token and the next are parts of one number or name: "3.15", "Mrs Catton", "Year 9". */
function isOne(passage: Passage, token: number): boolean {
  const { starts, ends } = passage.tokens;
  const isNear = (starts[token + 1] ?? Infinity) - (ends[token] ?? 0) <= 1;
  return isNear && [token, token + 1].every((one) => numberOrName.test(casedWord(passage, one)));
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
