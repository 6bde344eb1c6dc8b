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
export interface Contribution {
  sums: number[];
  features: number;
}

/** What a sentence adds: its words, and what else was seen there. */
export function sentenceContribution(
  sentence: Reading,
  signals: readonly Signal[],
  marks: readonly SentenceMark[],
  role: AccountRole,
  uses: ListUses,
  model: Network,
): Contribution {
  const contribution = newContribution(model.features.width);
  const add = (hash: number) => addFeature(contribution, hash, model);
  eachWordFeature(sentence, uses, role, add);
  eachSignalFeature(signals, marks, role, add);
  return contribution;
}

/** What some sentences add together, where they are to stand. */
export function summed(
  contributions: readonly Contribution[],
  setting: Setting,
  model: Network,
): Contribution {
  const total = newContribution(model.features.width);
  eachSettingFeature(setting, (hash) => addFeature(total, hash, model));
  for (const { sums, features } of contributions) {
    for (let unit = 0; unit < sums.length; unit++)
      total.sums[unit] = (total.sums[unit] ?? 0) + (sums[unit] ?? 0);
    total.features += features;
  }
  return total;
}

function newContribution(width: number): Contribution {
  const sums: number[] = [];
  for (let unit = 0; unit < width; unit++) sums.push(0);
  return { sums, features: 0 };
}

function addFeature(contribution: Contribution, hash: number, { features }: Network): void {
  contribution.features++;
  const row = rowOf(features, hash);
  if (row >= 0) addRow(features, row, contribution.sums);
}
