import type { Policy, PolicyRule } from './policy.ts';
import { knownAccountRoles, severities } from './vocabulary.ts';

/** The most that any rule may do on this device; `quiet`: rules say nothing at all. */
export const severityCaps = ['quiet', ...severities] as const;
export type SeverityCap = (typeof severityCaps)[number];

/** What decides, beside the packs, which rules speak now. */
export interface Effects {
  disabledRules: readonly string[];
  severityCap?: SeverityCap | undefined;
  /** Milliseconds since 1970. */
  now: number;
}

/** The policy with only the rules that speak today, none louder than the device allows. */
export function effective(policy: Policy, { disabledRules, severityCap, now }: Effects): Policy {
  const off = new Set(disabledRules);
  const today = asDay(now);
  const speaks = ({ id, quietUntil }: PolicyRule) =>
    severityCap !== 'quiet' && !off.has(id) && !(quietUntil && quietUntil > today);
  const rules = policy.rules.filter(speaks);
  return {
    ...policy,
    rules:
      severityCap && severityCap !== 'quiet'
        ? rules.map((rule) => capped(rule, severityCap))
        : rules,
  };
}

function capped(rule: PolicyRule, cap: Exclude<SeverityCap, 'quiet'>): PolicyRule {
  const severity = { ...rule.severity };
  for (const role of knownAccountRoles) {
    const asked = severity[role];
    if (asked && severities.indexOf(asked) > severities.indexOf(cap)) severity[role] = cap;
  }
  return { ...rule, severity };
}

/** The day of a moment, `2026-11-22`, at Greenwich. */
export function asDay(now: number): string {
  return new Date(now).toISOString().slice(0, 10);
}
