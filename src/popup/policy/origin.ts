import type { Choices } from '../../browser/items.ts';
import type { pushed } from '../../updates/pushed.ts';

export type Pushed = Awaited<ReturnType<typeof pushed.read>>;

/** Who put the school's layer of the policy in force. */
export type Origin = 'policy' | 'address' | 'built-in' | 'named';

export function originOf({ pack }: Pushed, { school }: Pick<Choices, 'school'>): Origin {
  return pack?.from ?? school.kind;
}
