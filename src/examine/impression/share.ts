import type { AccountRole } from '../../policy/vocabulary.ts';
import type { ListUses } from '../list-uses.ts';
import { addRow, rowOf } from '../model/sparse.ts';
import { unlessChanged } from '../once.ts';
import type { Reading } from '../reading.ts';
import type { Setting } from '../setting.ts';
import type { Signal } from '../signals/signal.ts';
import type { ToneMark } from '../tone/tone.ts';
import { eachSettingFeature, eachSignalFeature, eachWordFeature } from './features.ts';
import type { Network } from './network.ts';

/** What something adds to the network: a sum for each unit, in whole steps, and of how many features. */
export interface Share {
  sums: number[];
  features: number;
  tokens: number;
}

/** What the words of a sentence add by themselves. */
export interface WordShare extends Share {
  /** Of the features that the model knows: their rows, and the token each belongs to. */
  rows: number[];
  at: number[];
}

/** Kept with the sentence. */
export const wordShare = unlessChanged(
  (sentence: Reading, role: AccountRole, uses: ListUses, { features }: Network): WordShare => {
    const share = { ...newShare(features.width), rows: [] as number[], at: [] as number[] };
    eachWordFeature(sentence, uses, role, (hash, token) => {
      share.features++;
      const row = rowOf(features, hash);
      if (row < 0) return;
      share.rows.push(row);
      share.at.push(token);
      addRow(features, row, share.sums);
    });
    share.tokens = sentence.passage.tokens.count;
    return share;
  },
);

/** The same, with what else was seen there. */
export function sentenceShare(
  sentence: Reading,
  signals: readonly Signal[],
  marks: readonly ToneMark[] | undefined,
  role: AccountRole,
  uses: ListUses,
  model: Network,
): Share {
  if (marks)
    return withSignals(wordShare(sentence, role, uses, model), signals, marks, role, model);
  return unmarkedShare(sentence, signals, role, uses, model);
}

const unmarkedShare = unlessChanged(
  (
    sentence: Reading,
    signals: readonly Signal[],
    role: AccountRole,
    uses: ListUses,
    model: Network,
  ): Share => withSignals(wordShare(sentence, role, uses, model), signals, [], role, model),
);

function withSignals(
  share: Share,
  signals: readonly Signal[],
  marks: readonly ToneMark[],
  role: AccountRole,
  model: Network,
): Share {
  if (signals.length === 0 && marks.length === 0) return share;
  const more: Share = { ...share, sums: share.sums.slice() };
  eachSignalFeature(signals, marks, role, (hash) => addFeature(more, hash, model));
  return more;
}

/** What some sentences add together, where they are to stand. */
export function together(shares: readonly Share[], setting: Setting, model: Network): Share {
  const total = newShare(model.features.width);
  eachSettingFeature(setting, (hash) => addFeature(total, hash, model));
  for (const { sums, features, tokens } of shares) {
    for (let unit = 0; unit < sums.length; unit++)
      total.sums[unit] = (total.sums[unit] ?? 0) + (sums[unit] ?? 0);
    total.features += features;
    total.tokens += tokens;
  }
  return total;
}

const newShare = (width: number): Share => ({
  sums: new Array<number>(width).fill(0),
  features: 0,
  tokens: 0,
});

function addFeature(share: Share, hash: number, { features }: Network): void {
  share.features++;
  const row = rowOf(features, hash);
  if (row >= 0) addRow(features, row, share.sums);
}
