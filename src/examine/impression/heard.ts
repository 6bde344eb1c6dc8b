import type { Setting } from '../setting.ts';
import { type Network, scoreOf, unitsOf } from './network.ts';
import { decisive, placeOf } from './outputs.ts';
import { type Share, together } from './share.ts';

const decisivePlaces = decisive.map(placeOf);

/** What the network makes of some sentences. */
export interface Heard {
  units: readonly number[];
  /** In logits, by what is decisive. */
  scores: readonly number[];
}

export function heard(shares: readonly Share[], setting: Setting, model: Network): Heard {
  const { sums, features } = together(shares, setting, model);
  const units = unitsOf(model, sums, features);
  return { units, scores: decisivePlaces.map((place) => scoreOf(model, units, place)) };
}
