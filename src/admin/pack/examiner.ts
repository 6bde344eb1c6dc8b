import { compile } from '../../examine/compile.ts';
import type { Draft } from '../../examine/draft.ts';
import { examine } from '../../examine/examine.ts';
import type { Finding } from '../../examine/finding.ts';
import { trained } from '../../examine/model/trained.ts';
import { mergePacks } from '../../policy/merge.ts';
import type { Pack } from '../../policy/pack.ts';

/** Examines drafts by all rules of these layers, or by one rule alone, as staff's browsers would. */
export function examinerOf(
  layers: readonly Pack[],
): (draft: Draft, onlyRule?: string) => Finding[] {
  const policy = compile(mergePacks(layers), trained);
  return (draft, onlyRule) => {
    if (onlyRule === undefined) return examine(draft, policy);
    const rules = policy.rules.filter(({ rule }) => rule.id === onlyRule);
    return examine(draft, { ...policy, rules });
  };
}
