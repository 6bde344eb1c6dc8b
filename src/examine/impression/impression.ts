import type { ListUses } from '../list-uses.ts';
import { once } from '../once.ts';
import type { DraftReading, Reading } from '../reading.ts';
import { type Setting, settingOf } from '../setting.ts';
import type { Signal } from '../signals/signal.ts';
import type { ToneMark } from '../tone/tone.ts';
import { type Network, placeOf, scoreOf, unitsOf } from './network.ts';
import { type Output, outputs } from './outputs.ts';
import { type Share, sentenceShare, together } from './share.ts';

/** The impression that some sentences of a draft give which follow one another. */
export interface Impression {
  /** By output, in logits. */
  scores: readonly number[];
  /** What the network's units made of those sentences. */
  units: readonly number[];
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

const decisive = ['harsh', 'held', 'broken'] as const;
const decisivePlaces = decisive.map(placeOf);
/** A post counts as a whole; of a longer draft, as many sentences together as make about a post. */
const tokensOfPost = 30;
/** In a draft as long as this, a sentence of some length counts by itself too: what is around it may hide it. */
const tokensOfLong = 80;
const tokensAlone = 10;

/** How likely an output is, 0 to 1. */
export function chanceOf({ scores }: Impression, output: Output): number {
  return 1 / (1 + Math.exp(-(scores[placeOf(output)] ?? 0)));
}

/** The strongest impressions a draft gives. A sentence costs next to nothing while it and what is around it stay. */
export function impressionsOf(
  { sentences, draft }: DraftReading,
  { signals, marks }: Seen,
  uses: ListUses,
  model: Network,
): Impressions {
  const setting = settingOf(draft);
  const marked = Map.groupBy(marks, ({ sentence }) => sentence);
  const search = newSearch(model);
  const shares = sentences.map(({ sentence }, index) =>
    sentenceShare(sentence, signals[index] ?? none, marked.get(index), setting.role, uses, model),
  );
  const isLong = shares.reduce((sum, { tokens }) => sum + tokens, 0) >= tokensOfLong;
  let from = 0;
  let tokens = 0;
  sentences.forEach(({ sentence }, to) => {
    const share = shares[to];
    if (!share) return;
    const known = lastHeard(sentence);
    if (isLong && share.tokens >= tokensAlone) {
      known.alone = heard(shares, to, to, setting, model, known.alone);
      compare(search, known.alone, to, to);
    }
    tokens += share.tokens;
    while (from < to && tokens - (shares[from]?.tokens ?? 0) >= tokensOfPost)
      tokens -= shares[from++]?.tokens ?? 0;
    if (to < shares.length - 1 && tokens < tokensOfPost) return;
    known.together = heard(shares, from, to, setting, model, known.together);
    compare(search, known.together, from, to);
  });
  return search.best as Impressions;
}

const none: readonly Signal[] = [];

/** What the network makes of some sentences. */
interface Heard {
  units: readonly number[];
  /** In logits, by what is decisive. */
  scores: readonly number[];
  /** Of what. */
  shares: readonly Share[];
  setting: Setting;
  model: Network;
}

/** By itself and with those before it; kept with a sentence for as long as what was heard stays the same. */
const lastHeard = once((_: Reading): { alone?: Heard; together?: Heard } => ({}));

/** @param known what was heard the last time in sentences that end here */
function heard(
  all: readonly Share[],
  from: number,
  to: number,
  setting: Setting,
  model: Network,
  known: Heard | undefined,
): Heard {
  if (known && known.setting === setting && known.model === model && isOf(known, all, from, to))
    return known;
  const shares = all.slice(from, to + 1);
  const { sums, features } = together(shares, setting, model);
  const units = unitsOf(model, sums, features);
  const scores = decisivePlaces.map((place) => scoreOf(model, units, place));
  return { units, scores, shares, setting, model };
}

function isOf({ shares }: Heard, all: readonly Share[], from: number, to: number): boolean {
  if (shares.length !== to + 1 - from) return false;
  for (let at = 0; at < shares.length; at++) if (shares[at] !== all[from + at]) return false;
  return true;
}

interface Search {
  model: Network;
  most: number[];
  best: Partial<Record<(typeof decisive)[number], Impression>>;
}

const newSearch = (model: Network): Search => ({
  model,
  most: decisive.map(() => Number.NEGATIVE_INFINITY),
  best: {},
});

/** Keeps what these sentences give more of than all before them. */
function compare(
  { model, most, best }: Search,
  { units, scores }: Heard,
  from: number,
  to: number,
): void {
  let impression: Impression | undefined;
  for (let index = 0; index < decisive.length; index++) {
    const found = scores[index] ?? 0;
    if (found <= (most[index] ?? 0)) continue;
    most[index] = found;
    impression ??= { scores: scoresOf(model, units), units, from, to };
    best[decisive[index] ?? 'harsh'] = impression;
  }
}

function scoresOf(model: Network, units: readonly number[]): number[] {
  return outputs.map((_, place) => scoreOf(model, units, place));
}
