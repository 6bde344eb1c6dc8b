import type { Pack } from '../../policy/pack.ts';
import type { Remark } from './remark.ts';

/** Rules that ask for more on personal accounts than browsers do. */
export function neverBlocked({ rules }: Pack): Remark[] {
  return rules.flatMap(({ id, severity }, index): Remark[] =>
    severity.personal === 'block'
      ? [
          {
            kind: 'advice',
            path: ['rules', index, 'severity', 'personal'],
            text: `rules > ${id}: a personal account is never blocked: "block" counts as "reason" there`,
          },
        ]
      : [],
  );
}
