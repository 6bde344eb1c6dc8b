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
const enough = { broken: 0.91, held: 0.65, grave: 0.75 } as const;
/** A note for nothing costs less than nothing said: by so much more of what the policy says anything of. */
const benefit = 0.45;

export function verdictOn({ held, broken }: Impressions): Verdict | undefined {
  if (isHeld(held)) return isGrave(held) ? 'gravely' : 'likely';
  const { none, note } = levelsOf(broken);
  return note + benefit * (1 - none) > none ? 'perhaps' : undefined;
}

/** How likely it is that the policy says nothing, wherever one looks. */
const calm: Readonly<Record<Calm, number>> = { rather: 0.5, surely: 0.75 };

export function calmOf({ broken }: Impressions): Calm | undefined {
  const { none } = levelsOf(broken);
  if (none > calm.surely) return 'surely';
  return none > calm.rather ? 'rather' : undefined;
}

/** Whether the policy would warn of it. */
export function isHeld(impression: Impression): boolean {
  const { none, note } = levelsOf(impression);
  const broken = 1 - none;
  return broken >= enough.broken && (broken - note) / broken >= enough.held;
}

function isGrave(impression: Impression): boolean {
  const { warn, reason } = levelsOf(impression);
  return reason / (warn + reason) >= enough.grave;
}
