import type { AccountRole } from '../../policy/vocabulary.ts';
import type { ListUses } from '../list-uses.ts';
import { addRow, rowOf } from '../model/sparse.ts';
import type { Reading } from '../reading.ts';
import type { Setting } from '../setting.ts';
import type { Signal } from '../signals/signal.ts';
import type { SentenceMark } from '../tone/tone.ts';
import { eachSettingFeature, eachSignalFeature, eachWordFeature } from './features.ts';
import type { Network } from './network.ts';

/** What something adds to the network: a sum for each unit, in whole steps, and of how many features. */
export interface Share {
  sums: number[];
  features: number;
}

/** What the words of a sentence add by themselves. */
export interface WordShare extends Share {
  /** Of the features that the model knows: their rows, and the token each belongs to. */
  rows: number[];
  at: number[];
}

/** Of the sentences that are still in a draft: their words are asked for again by whoever points at some. */
const known = new WeakMap<Reading, { role: AccountRole; model: Network; share: WordShare }>();

export function wordShare(
  sentence: Reading,
  role: AccountRole,
  uses: ListUses,
  model: Network,
): WordShare {
  const last = known.get(sentence);
  if (last?.role === role && last.model === model) return last.share;
  const share = shareOf(sentence, role, uses, model);
  known.set(sentence, { role, model, share });
  return share;
}

function shareOf(
  sentence: Reading,
  role: AccountRole,
  uses: ListUses,
  { features }: Network,
): WordShare {
  const share: WordShare = { ...newShare(features.width), rows: [], at: [] };
  eachWordFeature(sentence, uses, role, (hash, token) => {
    share.features++;
    const row = rowOf(features, hash);
    if (row < 0) return;
    share.rows.push(row);
    share.at.push(token);
    addRow(features, row, share.sums);
  });
  return share;
}

/** The same, with what else was seen there. */
export function sentenceShare(
  sentence: Reading,
  signals: readonly Signal[],
  marks: readonly SentenceMark[],
  role: AccountRole,
  uses: ListUses,
  model: Network,
): Share {
  const share = wordShare(sentence, role, uses, model);
  if (signals.length === 0 && marks.length === 0) return share;
  const more: Share = { ...share, sums: share.sums.slice() };
  eachSignalFeature(signals, marks, role, (hash) => addFeature(more, hash, model));
  return more;
}

/** What some sentences add together, where they are to stand. */
export function together(shares: readonly Share[], setting: Setting, model: Network): Share {
  const total = newShare(model.features.width);
  eachSettingFeature(setting, (hash) => addFeature(total, hash, model));
  for (const { sums, features } of shares) {
    for (let unit = 0; unit < sums.length; unit++)
      total.sums[unit] = (total.sums[unit] ?? 0) + (sums[unit] ?? 0);
    total.features += features;
  }
  return total;
}

const newShare = (width: number): Share => ({
  sums: new Array<number>(width).fill(0),
  features: 0,
});

function addFeature(share: Share, hash: number, { features }: Network): void {
  share.features++;
  const row = rowOf(features, hash);
  if (row >= 0) addRow(features, row, share.sums);
}
