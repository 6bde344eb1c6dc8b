import type { Draft } from '../draft.ts';
import type { ListUses } from '../list-uses.ts';
import { addKnown } from '../model/sparse.ts';
import { unlessChanged } from '../once.ts';
import type { DraftReading, Reading } from '../reading.ts';
import type { Signal } from '../signals/signal.ts';
import type { ToneMark } from '../tone/tone.ts';
import { eachSettingFeature, eachSignalFeature, eachWordFeature } from './features.ts';
import { type Network, placeOf, scoreOf, unitsOf } from './network.ts';
import { type Output, outputs } from './outputs.ts';

/** The impression that some sentences of a draft give which follow one another. */
export interface Impression {
  /** By output, in logits. */
  scores: Float64Array;
  /** What the network's units made of those sentences. */
  units: Float64Array;
  /** The first and last of those sentences. */
  from: number;
  to: number;
}

/** Where a draft gives most of what decides about it. */
export type Impressions = Readonly<Record<(typeof decisive)[number], Impression>>;

/** Everything seen in a draft before its impression. */
export interface Seen {
  /** By sentence. */
  signals: readonly (readonly Signal[])[];
  marks: readonly ToneMark[];
}

/** What one sentence adds: a sum for each unit of the network, and of how many features. */
interface Share {
  sums: Float64Array;
  features: number;
  tokens: number;
}

const decisive = ['harsh', 'held', 'broken'] as const;
/** A post counts as a whole; of a longer draft, as many sentences together as make about a post. */
const tokensOfPost = 30;
/** In a draft as long as this, a sentence of some length counts by itself too: what is around it may hide it. */
const tokensOfLong = 80;
const tokensAlone = 10;

/** How likely an output is, 0 to 1. */
export function chanceOf({ scores }: Impression, output: Output): number {
  return 1 / (1 + Math.exp(-(scores[placeOf(output)] ?? 0)));
}

/** The strongest impressions a draft gives. A sentence that stays as it is costs an addition. */
export function impressionsOf(
  { sentences, draft }: DraftReading,
  { signals, marks }: Seen,
  uses: ListUses,
  model: Network,
): Impressions {
  const { role } = draft;
  const marked = Map.groupBy(marks, ({ sentence }) => sentence);
  const setting = settingShare(draft, model);
  const total = { ...setting, sums: setting.sums.slice() };
  const search = newSearch();
  const shares = sentences.map(({ sentence }, index) => {
    const seen = signals[index] ?? none;
    const own = marked.get(index);
    return own
      ? withSignals(wordShare(sentence, role, uses, model), seen, own, role, model)
      : unmarkedShare(sentence, seen, role, uses, model);
  });
  const isLong = shares.reduce((sum, { tokens }) => sum + tokens, 0) >= tokensOfLong;
  let from = 0;
  shares.forEach((share, to) => {
    if (isLong && share.tokens >= tokensAlone)
      compare(search, together(setting, share), model, to, to);
    add(total, share, 1);
    while (from < to && total.tokens - (shares[from]?.tokens ?? 0) >= tokensOfPost)
      add(total, shares[from++] ?? share, -1);
    if (to === shares.length - 1 || total.tokens >= tokensOfPost)
      compare(search, total, model, from, to);
  });
  return search.best as Impressions;
}

const none: readonly Signal[] = [];

interface Search {
  most: number[];
  best: Partial<Record<(typeof decisive)[number], Impression>>;
}

const newSearch = (): Search => ({ most: decisive.map(() => Number.NEGATIVE_INFINITY), best: {} });

/** Keeps what this share gives more of than all before it. */
function compare(
  { most, best }: Search,
  { sums, features }: Share,
  model: Network,
  from: number,
  to: number,
): void {
  const units = unitsOf(model, sums, features);
  let impression: Impression | undefined;
  for (let index = 0; index < decisive.length; index++) {
    const output = decisive[index] ?? 'harsh';
    const found = scoreOf(model, units, placeOf(output));
    if (found <= (most[index] ?? 0)) continue;
    most[index] = found;
    impression ??= { scores: scoresOf(model, units), units, from, to };
    best[output] = impression;
  }
}

function scoresOf(model: Network, units: Float64Array): Float64Array {
  return new Float64Array(outputs.length).map((_, place) => scoreOf(model, units, place));
}

const wordShare = unlessChanged(
  (sentence: Reading, role: Draft['role'], uses: ListUses, model: Network): Share => {
    const share = newShare(sentence.passage.tokens.count, model);
    eachWordFeature(sentence, uses, role, adderTo(share, model));
    return share;
  },
);

const unmarkedShare = unlessChanged(
  (
    sentence: Reading,
    seen: readonly Signal[],
    role: Draft['role'],
    uses: ListUses,
    model: Network,
  ): Share => withSignals(wordShare(sentence, role, uses, model), seen, [], role, model),
);

function withSignals(
  share: Share,
  signals: readonly Signal[],
  marks: readonly ToneMark[],
  role: Draft['role'],
  model: Network,
): Share {
  if (signals.length === 0 && marks.length === 0) return share;
  const more = { ...share, sums: share.sums.slice() };
  eachSignalFeature(signals, marks, role, adderTo(more, model));
  return more;
}

function settingShare(draft: Draft, model: Network): Share {
  const share = newShare(0, model);
  eachSettingFeature(draft, adderTo(share, model));
  return share;
}

const newShare = (tokens: number, { features }: Network): Share => ({
  sums: new Float64Array(features.width),
  features: 0,
  tokens,
});

function adderTo(share: Share, model: Network): (hash: number) => void {
  return (hash) => {
    addKnown(model.features, hash, share.sums);
    share.features++;
  };
}

function together(a: Share, b: Share): Share {
  const sum = { ...a, sums: a.sums.slice() };
  add(sum, b, 1);
  return sum;
}

function add(total: Share, { sums, features, tokens }: Share, sign: 1 | -1): void {
  for (let i = 0; i < sums.length; i++)
    total.sums[i] = (total.sums[i] ?? 0) + sign * (sums[i] ?? 0);
  total.features += sign * features;
  total.tokens += sign * tokens;
}
