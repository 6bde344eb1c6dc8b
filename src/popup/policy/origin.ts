import type { Choices } from '../../browser/items.ts';
import type { PackOrigin, UpdateState } from '../../updates/state.ts';

/** Who put the school's layer of the policy in force. */
export type Origin = PackOrigin | 'built-in' | 'named';

export function originOf(
  { packs }: Pick<UpdateState, 'packs'>,
  { school }: Pick<Choices, 'school'>,
): Origin {
  return packs.find(({ layer }) => layer === 'school')?.from ?? school.kind;
}
