import { mergePacks } from '../../policy/merge.ts';
import type { Pack } from '../../policy/pack.ts';
import type { Remark } from './remark.ts';

/** What a pack says in vain, because a pack below it locked a rule. */
export function heldBelow(pack: Pack, below: readonly Pack[]): Remark[] {
  const locked = new Set(mergePacks(below).rules.flatMap((rule) => (rule.locked ? [rule.id] : [])));
  const inVain = (path: PropertyKey[], text: string): Remark => ({ kind: 'advice', path, text });
  return [
    ...pack.rules.flatMap(({ id }, index) =>
      locked.has(id)
        ? [
            inVain(
              ['rules', index],
              `rules > ${id}: is locked below: of this only a higher severity counts`,
            ),
          ]
        : [],
    ),
    ...pack.withoutRules.flatMap((id, index) =>
      locked.has(id)
        ? [inVain(['withoutRules', index], `withoutRules: ${id} is locked below and stays`)]
        : [],
    ),
    ...(locked.size > 0 && Object.keys(pack.sites).length > 0
      ? [inVain(['sites'], 'sites: the pack below locks rules, so its corrections alone count')]
      : []),
  ];
}
