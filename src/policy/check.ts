import type { Policy } from './policy.ts';
import { listNamedBy } from './vocabulary.ts';

/**
 * What only shows once packs are merged: rules that wait for a word list nobody has.
 * @returns problems in plain words, the rule's id first; empty when the policy is sound.
 */
export function checkPolicy(policy: Pick<Policy, 'rules' | 'lists'>): string[] {
  const lists = new Set(policy.lists.map((list) => list.id));
  return policy.rules.flatMap(({ id, when }) => {
    const named = [...when.all.flat(), ...when.none].flatMap((name) => listNamedBy(name) ?? []);
    const wanted = new Set(named);
    return [...wanted]
      .filter((list) => !lists.has(list))
      .map((list) => `rules > ${id} > when: there is no word list called "${list}"`);
  });
}
