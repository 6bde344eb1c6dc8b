import { exampleDraft } from '../../examine/example-draft.ts';
import type { Finding } from '../../examine/finding.ts';
import type { Pack, Rule } from '../../policy/pack.ts';
import { examinerOf } from './examiner.ts';
import type { Remark } from './remark.ts';

/**
 * Rules of the pack that people will never hear, because another rule always speaks of the same
 * words first, and those whose own words another rule sometimes takes.
 */
export function overlaps(pack: Pack, below: readonly Pack[]): Remark[] {
  const findingsOf = examinerOf([...below, pack]);
  return pack.rules.flatMap((rule, index): Remark[] => {
    const taken = takenBy(rule, findingsOf);
    if (taken.length === 0) return [];
    const others = [...new Set(taken.flat())].join(', ');
    const text =
      taken.length === rule.examples.hit.length
        ? `rules > ${rule.id}: is never heard: ${others} speaks of the same words first`
        : `rules > ${rule.id}: overlaps with ${others} in ${taken.length} of its ${rule.examples.hit.length} hits`;
    return [{ kind: 'advice', path: ['rules', index], text }];
  });
}

/** For each hit in which the rule holds but is not heard: the rules heard instead. */
function takenBy({ id, examples }: Rule, findingsOf: ReturnType<typeof examinerOf>): string[][] {
  return examples.hit.flatMap((example) => {
    const draft = exampleDraft(example);
    if (!draft || findingsOf(draft, id).length === 0) return [];
    const heard = findingsOf(draft);
    return heard.some(isOf(id)) || heard.length === 0 ? [] : [heard.map(({ rule }) => rule)];
  });
}

const isOf = (id: string) => (finding: Finding) => finding.rule === id;
