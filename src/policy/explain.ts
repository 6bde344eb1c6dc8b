import { asDay } from './effective.ts';
import { tightened } from './locked.ts';
import { mergePacks } from './merge.ts';
import type { Pack } from './pack.ts';
import type { PolicyRule } from './policy.ts';

/** Where a rule of the merged policy comes from, for people who ask. */
export interface RuleOrigin {
  rule: string;
  what: string;
  severity: PolicyRule['severity'];
  /** Title of the pack whose words the rule has. */
  from: string;
  /** Titles of later packs that made a locked rule stricter. */
  raisedBy: string[];
  locked: boolean;
  /** Switched off by the school's own switch for single rules. */
  isOff: boolean;
  /** The day on which it begins to speak; absent once it has. */
  begins?: string;
}

/**
 * Every rule of the merged packs, in the policy's order, with the layers that made it.
 * @param now milliseconds since 1970
 */
export function explain(
  packs: readonly Pack[],
  disabledRules: readonly string[],
  now: number,
): RuleOrigin[] {
  const off = new Set(disabledRules);
  return mergePacks(packs).rules.map((rule) => ({
    rule: rule.id,
    what: rule.what,
    severity: rule.severity,
    ...origin(rule, packs),
    locked: rule.locked ?? false,
    isOff: off.has(rule.id),
    ...(rule.quietUntil && rule.quietUntil > asDay(now) && { begins: rule.quietUntil }),
  }));
}

function origin({ id, locked }: PolicyRule, packs: readonly Pack[]) {
  const versions = packs.flatMap(({ title, rules }) =>
    rules.filter((rule) => rule.id === id).map((rule) => ({ title, rule })),
  );
  const at = locked ? versions.findIndex(({ rule }) => rule.locked) : versions.length - 1;
  const raisedBy: string[] = [];
  let rule: PolicyRule | undefined = versions[at]?.rule;
  for (const above of versions.slice(at + 1)) {
    const raised = rule && tightened(rule, above.rule);
    if (!isSame(raised?.severity, rule?.severity)) raisedBy.push(above.title);
    rule = raised;
  }
  return { from: versions[at]?.title ?? '', raisedBy };
}

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
