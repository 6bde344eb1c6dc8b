import { mixed } from '../../model/hash.ts';
import type { Weights } from '../names-file.ts';
import type { Scores } from '../names-model.ts';
import { numberAt } from '../table.ts';
import { type Who, whos } from './kinds.ts';

/** Where a feature's weight for one of `whos` stands: a feature has as many places as there are. */
export const placeOf = (feature: number, who: number): number => mixed(20 + who, feature);

export function scoresOf({ table }: Weights, features: readonly number[]): Scores {
  const scores = whos.map(() => 0);
  for (const feature of features) {
    for (let who = 0; who < whos.length; who++)
      scores[who] = (scores[who] ?? 0) + numberAt(table, placeOf(feature, who));
  }
  return scores;
}

/** For whom all of these together speak most; some need more to speak for them. */
export function likeliest({ bias }: Weights, all: readonly Scores[]): Who {
  let best: Who = 'other';
  let most = Number.NEGATIVE_INFINITY;
  whos.forEach((who, index) => {
    const sum = all.reduce((total, scores) => total + (scores[index] ?? 0), bias[index] ?? 0);
    if (sum > most) [best, most] = [who, sum];
  });
  return best;
}
