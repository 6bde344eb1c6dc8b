import type { Pack, Rule } from '../../policy/pack.ts';
import type { Remark } from './remark.ts';

/** Rules that can hold for no draft at all: what they need is also what they must not see. */
export function neverHolds({ rules }: Pack): Remark[] {
  return rules.flatMap((rule, index): Remark[] => {
    const row = rule.when.all.find((signals) => signals.every((one) => isForbidden(one, rule)));
    if (!row) return [];
    const text = `rules > ${rule.id}: can never speak: it needs ${row.join(' or ')}, and "none" forbids that`;
    return [{ kind: 'error', path: ['rules', index, 'when', 'none'], text }];
  });
}

/** A forbidden kind forbids its details too. */
function isForbidden(signal: string, { when }: Rule): boolean {
  const [kind = ''] = signal.split(':');
  return when.none.includes(signal) || when.none.includes(kind);
}
