import type { Setting } from '../setting.ts';
import { type Contribution, summed } from './contribution.ts';
import { type Network, scoreOf, unitsOf } from './network.ts';
import { type Decisive, type Level, placeOf } from './outputs.ts';

/** What the network makes of some sentences. */
export interface Evaluation {
  units: readonly number[];
  /** In logits. */
  scores: Readonly<Record<Decisive, number>>;
}

const placeOfHarsh = placeOf('harsh');

export function evaluate(
  contributions: readonly Contribution[],
  setting: Setting,
  model: Network,
): Evaluation {
  const { sums, features } = summed(contributions, setting, model);
  const units = unitsOf(model, sums, features);
  const weight = (level: Level) => Math.exp(scoreOf(model, units, placeOf(level)));
  const none = weight('none');
  const note = weight('note');
  const warn = weight('warn');
  const reason = weight('reason');
  const held = Math.log((warn + reason) / (none + note));
  const broken = Math.log((note + warn + reason) / none);
  return { units, scores: { harsh: scoreOf(model, units, placeOfHarsh), held, broken } };
}
