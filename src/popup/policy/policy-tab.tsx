import type { Briefing } from '../../browser/briefing.ts';
import { choices } from '../../browser/items.ts';
import { Problem } from '../../ui/problem.tsx';
import { useStored } from '../../ui/use-stored.ts';
import { pushed } from '../../updates/pushed.ts';
import { Changes } from './changes.tsx';
import { Delivery } from './delivery.tsx';
import { Dismissed } from './dismissed.tsx';
import { InForce } from './in-force.tsx';
import { originOf } from './origin.ts';
import { Outcomes } from './outcomes.tsx';
import { ReadIt } from './read-it.tsx';

/** The policy in force, where it comes from, and what is kept on this device. */
export function PolicyTab({ briefing: { policy } }: { briefing: Briefing }) {
  const chosen = useStored(choices);
  const delivered = useStored(pushed);
  return (
    <>
      <Problem text={chosen.problem ?? delivered.problem} />
      <ReadIt policy={policy} chosen={chosen} />
      <Changes policy={policy} read={chosen.value?.read} />
      {delivered.value && chosen.value && (
        <InForce policy={policy} origin={originOf(delivered.value, chosen.value)} />
      )}
      {delivered.value && <Delivery state={delivered.value} />}
      <Dismissed policy={policy} />
      <Outcomes policy={policy} />
    </>
  );
}
