import type { AccountRole } from '../../policy/vocabulary.ts';
import { isForWork } from '../setting.ts';
import {
  type Calm,
  type Impression,
  type Impressions,
  levelsOf,
  type Verdict,
} from './impression.ts';

/**
 * From here on a warning or a reason is as good as due: that the policy says anything, and how much of that is
 * warnings, and how much of those asks for a reason. Nobody is warned of what may well be of no concern.
 */
const enough = { broken: 0.92, brokenForWork: 0.82, held: 0.5, grave: 0.7 } as const;
/** A note for nothing costs less than nothing said: by so much more of what the policy says anything of. */
const benefit = 0.8;

export function verdictOn({ held, broken }: Impressions, role: AccountRole): Verdict | undefined {
  if (isHeld(held, role)) return isGrave(held) ? 'gravely' : 'likely';
  const { none, note } = levelsOf(broken);
  return note + benefit * (1 - none) > none ? 'perhaps' : undefined;
}

/** How likely it is that the policy says nothing, wherever one looks. */
const calm: Readonly<Record<Calm, number>> = { rather: 0.5, surely: 0.75, wholly: 0.93 };

export function calmOf({ broken }: Impressions): Calm | undefined {
  const { none } = levelsOf(broken);
  if (none > calm.wholly) return 'wholly';
  if (none > calm.surely) return 'surely';
  return none > calm.rather ? 'rather' : undefined;
}

/** Whether the policy would warn of it. */
export function isHeld(impression: Impression, role: AccountRole): boolean {
  const { none, note } = levelsOf(impression);
  const some = 1 - none;
  const needed = isForWork(role) ? enough.brokenForWork : enough.broken;
  return some >= needed && (some - note) / some >= enough.held;
}

function isGrave(impression: Impression): boolean {
  const { warn, reason } = levelsOf(impression);
  return reason / (warn + reason) >= enough.grave;
}
