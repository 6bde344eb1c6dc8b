import { type Impression, type Impressions, levelsOf } from './impression.ts';

/**
 * From here on a note, a warning or a reason is as good as due: that the policy says anything, and how much of
 * that is warnings, and how much of those asks for a reason. Nobody is warned of what may well be of no concern.
 */
const enough = { broken: 0.61, surelyBroken: 0.965, held: 0.65, grave: 0.55 } as const;

/** How strongly a draft speaks that says nothing in so many words. */
export type Verdict = 'gravely' | 'likely' | 'perhaps';

export function verdictOn({ held, broken }: Impressions): Verdict | undefined {
  if (isHeld(held)) return isGrave(held) ? 'gravely' : 'likely';
  return 1 - levelsOf(broken).none >= enough.broken ? 'perhaps' : undefined;
}

/** Whether the policy is more likely to say nothing, wherever one looks. */
export const isCalm = ({ broken }: Impressions): boolean => levelsOf(broken).none > 0.5;

/** Whether the policy would warn of it. */
export function isHeld(impression: Impression): boolean {
  const { none, note } = levelsOf(impression);
  const broken = 1 - none;
  return broken >= enough.surelyBroken && (broken - note) / broken >= enough.held;
}

function isGrave(impression: Impression): boolean {
  const { warn, reason } = levelsOf(impression);
  return reason / (warn + reason) >= enough.grave;
}
