import { chanceOf, type Impression, type Impressions } from './impression.ts';

/**
 * From here on a reason, a warning or a note is as good as due. A warning is due sooner where the policy
 * surely says something.
 */
const enough = {
  grave: 0.6,
  held: 0.95,
  heldIfBroken: 0.85,
  surelyBroken: 0.95,
  broken: 0.58,
} as const;

/** How strongly a draft speaks that says nothing in so many words. */
export type Verdict = 'gravely' | 'likely' | 'perhaps';

export function verdictOn({ held, broken }: Impressions): Verdict | undefined {
  if (isHeld(held)) return chanceOf(held, 'grave') >= enough.grave ? 'gravely' : 'likely';
  return chanceOf(broken, 'broken') >= enough.broken ? 'perhaps' : undefined;
}

/** Whether the policy would warn of it. */
export function isHeld(impression: Impression): boolean {
  const held = chanceOf(impression, 'held');
  if (held < enough.heldIfBroken) return false;
  return held >= enough.held || chanceOf(impression, 'broken') >= enough.surelyBroken;
}
