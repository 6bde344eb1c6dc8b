import type { Pack } from '../../policy/pack.ts';
import type { Remark } from './remark.ts';

/** Placeholders in a rule's texts that nothing takes the place of: staff would read the braces. */
export function placeholders({ rules }: Pack): Remark[] {
  return rules.flatMap((rule, index) =>
    (['what', 'why', 'instead'] as const).flatMap((part) =>
      (rule[part].match(/\{[^{}]*\}/g) ?? [])
        .filter((one) => one !== '{words}' && one !== '{school}')
        .map((one): Remark => {
          const text = `rules > ${rule.id} > ${part}: ${one} stays as it is: write {words} or {school}`;
          return { kind: 'advice', path: ['rules', index, part], text };
        }),
    ),
  );
}
