import type { AccountRole } from '../../policy/vocabulary.ts';
import { addKnown, type SparseModel } from '../model/sparse.ts';
import { once } from '../once.ts';
import type { DraftReading, Reading } from '../reading.ts';
import { cluesOf } from './clue.ts';
import { hintsOf } from './hint.ts';
import type { ClueKind } from './lists.ts';
import { type ToneLabel, toneLabels } from './tone.ts';
import type { OpenTone } from './tone-file.ts';
import { eachFeature, eachPersonFeature, roleFeature, type Said } from './voice-features.ts';

/** What the voice can say: that there is a harsh tone at all, and which. */
export const voices = ['harsh', ...toneLabels] as const;

/** How strongly each voice sounds in some sentences that follow one another, 0 to 1. */
export interface Heard {
  harsh: number;
  labels: Readonly<Record<ToneLabel, number>>;
  /** The first and last of those sentences. */
  from: number;
  to: number;
}

/** Somebody named in a sentence, by what they are to the writer. */
export interface PlacedPerson {
  kind: ClueKind;
  sentence: number;
}

/** What one sentence adds: a sum for each voice, and of how many features. */
interface Share {
  sums: Float64Array;
  features: number;
  tokens: number;
}

/** A post is heard as a whole; of a longer draft, as many sentences together as make about a post. */
const tokensOfPost = 40;

/**
 * Where a draft sounds harshest. A function of each sentence by itself and of the account's role: a
 * sentence that stays as it is costs an addition.
 */
export function listen(
  { sentences, draft }: DraftReading,
  persons: readonly PlacedPerson[],
  tone: OpenTone,
  model: SparseModel,
): Heard | undefined {
  const shares = sentences.map(({ sentence }, index) => {
    const named = persons.filter((person) => person.sentence === index).map(({ kind }) => kind);
    return withPersons(shareOf(sentence, tone, model), saidIn(sentence, tone), named, model);
  });
  const total = shareOfRole(draft.role, model);
  let loudest: Heard | undefined;
  let from = 0;
  shares.forEach((share, to) => {
    add(total, share, 1);
    while (from < to && total.tokens - (shares[from]?.tokens ?? 0) >= tokensOfPost) {
      add(total, shares[from++] ?? share, -1);
    }
    if (to < shares.length - 1 && total.tokens < tokensOfPost) return;
    const heard = heardIn(total, model, from, to);
    if (!loudest || heard.harsh > loudest.harsh) loudest = heard;
  });
  return loudest;
}

/** What a sentence says, for the voice. */
export const saidIn = once(
  (sentence: Reading, { kinds, hints }: OpenTone): Said => ({
    passage: sentence.passage,
    clues: cluesOf(sentence, [], kinds),
    hints: hintsOf(sentence, hints),
  }),
);

const shareOf = once((sentence: Reading, tone: OpenTone, model: SparseModel): Share => {
  const sums = new Float64Array(voices.length);
  let features = 0;
  eachFeature(saidIn(sentence, tone), (hash) => {
    addKnown(model, hash, sums);
    features++;
  });
  return { sums, features, tokens: sentence.passage.tokens.count };
});

function withPersons(share: Share, said: Said, persons: readonly ClueKind[], model: SparseModel) {
  if (persons.length === 0) return share;
  const sums = share.sums.slice();
  let features = share.features;
  const sink = (hash: number) => {
    addKnown(model, hash, sums);
    features++;
  };
  eachPersonFeature(said, persons, sink);
  return { ...share, sums, features };
}

function shareOfRole(role: AccountRole, model: SparseModel): Share {
  const sums = new Float64Array(voices.length);
  addKnown(model, roleFeature(role), sums);
  return { sums, features: 1, tokens: 0 };
}

function add(total: Share, { sums, features, tokens }: Share, sign: 1 | -1): void {
  sums.forEach((sum, voice) => {
    total.sums[voice] = (total.sums[voice] ?? 0) + sign * sum;
  });
  total.features += sign * features;
  total.tokens += sign * tokens;
}

function heardIn({ sums, features }: Share, model: SparseModel, from: number, to: number): Heard {
  const chances = Array.from(sums, (sum, voice) => {
    const score = sum / Math.sqrt(features) + (model.intercepts[voice] ?? 0);
    return 1 / (1 + Math.exp(-score));
  });
  const [harsh = 0, ...rest] = chances;
  const labels = Object.fromEntries(toneLabels.map((label, index) => [label, rest[index] ?? 0]));
  return { harsh, labels: labels as Heard['labels'], from, to };
}
