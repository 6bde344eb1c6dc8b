import type { PolicyRule } from '../policy/policy.ts';
import { type AccountRole, knownAccountRoles, type Severity } from '../policy/vocabulary.ts';
import type { Draft } from './draft.ts';
import type { Signal } from './signals/signal.ts';

/** A number for each signal name that some rule uses (`school`, `school:named`, `words:exclusions`). */
export interface SignalIds {
  byName: ReadonlyMap<string, number>;
  /** By kind, and of that by detail: filled as signals are first seen. */
  seen: Partial<Record<Signal['kind'], Map<string, readonly number[]>>>;
}

export interface CompiledRule {
  rule: PolicyRule;
  /** What the rule asks for each account role; a role left out is silent. */
  severity: Partial<Record<AccountRole, Severity | undefined>>;
  all: readonly (readonly number[])[];
  none: readonly number[];
}

export function signalIds(rules: readonly PolicyRule[]): SignalIds {
  const ids = new Map<string, number>();
  for (const { when } of rules) {
    for (const name of [...when.all.flat(), ...when.none]) {
      if (!ids.has(name)) ids.set(name, ids.size);
    }
  }
  return { byName: ids, seen: {} };
}

export function compileRules(
  rules: readonly PolicyRule[],
  { byName: ids }: SignalIds,
): CompiledRule[] {
  const numbers = (names: readonly string[]) => names.map((name) => ids.get(name) ?? -1);
  return rules.map((rule) => ({
    rule,
    severity: severityByRole(rule.severity),
    all: rule.when.all.map(numbers),
    none: numbers(rule.when.none),
  }));
}

/**
 * A personal account is never blocked, only asked for a reason. Of an account whose role is unknown,
 * a rule may speak only where the role would make no difference.
 */
function severityByRole(asked: PolicyRule['severity']): CompiledRule['severity'] {
  const severity: CompiledRule['severity'] = { ...asked };
  if (severity.personal === 'block') severity.personal = 'reason';
  const [personal, ...others] = knownAccountRoles.map((role) => asked[role]);
  if (personal && others.every((other) => other === personal)) severity.unknown = severity.personal;
  return severity;
}

/** The numbers a signal answers to: its kind alone, and with its detail. */
export function idsOf({ kind, detail }: Signal, { byName, seen }: SignalIds): readonly number[] {
  seen[kind] ??= new Map();
  const known = seen[kind].get(detail);
  if (known) return known;
  const ids = [byName.get(kind), byName.get(`${kind}:${detail}`)].filter((id) => id !== undefined);
  seen[kind].set(detail, ids);
  return ids;
}

export function appliesTo({ rule }: CompiledRule, draft: Draft): boolean {
  return (
    rule.platforms.includes(draft.platform) &&
    rule.surfaces.includes(draft.surface) &&
    rule.audiences.includes(draft.audience)
  );
}

/** By the numbers of what may be seen, something for each that is. */
type Present = readonly unknown[];

/** Whether every row of `all` is seen among these signals: false for most rules and most drafts. */
export function mayHold({ all }: CompiledRule, present: Present): boolean {
  return all.every((row) => isSeen(row, present));
}

function isSeen(any: readonly number[], present: Present): boolean {
  for (const id of any) if (present[id]) return true;
  return false;
}

/** Whether these signals, together, make the rule hold. */
export function holds(rule: CompiledRule, present: Present): boolean {
  return mayHold(rule, present) && !isSeen(rule.none, present);
}

/** Whether the rule asks for any of these. */
export function asksFor({ all }: CompiledRule, ids: readonly number[]): boolean {
  return all.some((row) => row.some((id) => ids.includes(id)));
}
