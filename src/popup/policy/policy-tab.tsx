import type { Overview } from '../../browser/briefing.ts';
import { choices } from '../../browser/items.ts';
import { Delivery } from '../../ui/delivery.tsx';
import { Problem } from '../../ui/problem.tsx';
import { useStored } from '../../ui/use-stored.ts';
import { lastCheck, pushed } from '../../updates/stored-items.ts';
import { Changes } from './changes.tsx';
import { Dismissed } from './dismissed.tsx';
import { InForce } from './in-force.tsx';
import { originOf } from './origin.ts';
import { Outcomes } from './outcomes.tsx';
import { ReadIt } from './read-it.tsx';

/** The policy in force, where it comes from, and what is kept on this device. */
export function PolicyTab({ overview }: { overview: Overview }) {
  const { policy, origins, isSchoolSet, isUncounted } = overview;
  const chosen = useStored(choices);
  const delivered = useStored(pushed);
  const checked = useStored(lastCheck);
  return (
    <>
      <Problem text={chosen.problem ?? delivered.problem} />
      <ReadIt policy={policy} chosen={chosen} />
      <Changes policy={policy} read={chosen.value?.read} />
      {delivered.value && chosen.value && (
        <InForce
          policy={policy}
          origins={origins}
          origin={originOf(delivered.value, chosen.value)}
          mayChoose={!isSchoolSet}
        />
      )}
      {delivered.value && checked.value && (
        <Delivery
          lastCheck={checked.value}
          state={delivered.value}
          contact={policy.contacts.office}
        />
      )}
      <Dismissed policy={policy} />
      <Outcomes policy={policy} isUncounted={isUncounted ?? false} />
    </>
  );
}
