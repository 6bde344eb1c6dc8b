import { trained } from '../../examine/model/trained.ts';
import type { Pack } from '../../policy/pack.ts';
import { triedRules } from '../../updates/tried-rules.ts';
import type { Remark } from './remark.ts';

/** The pack's own tests, as browsers run them: an error on the line of each that fails. */
export function selfTestProblems(pack: Pack, below: readonly Pack[]): Remark[] {
  return [...triedRules(pack, below, trained)].flatMap(({ failures }) =>
    failures.map((failure): Remark => ({ kind: 'error', ...failure })),
  );
}
