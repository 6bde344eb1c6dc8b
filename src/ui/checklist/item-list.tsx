import type { Checklists } from '../../browser/items.ts';
import type { Policy } from '../../policy/policy.ts';
import { stepForTick } from '../../privacy/account-steps.ts';
import type { ChecklistEntry, ChecklistGroup } from '../../privacy/checklist.ts';
import { canWalk } from '../../privacy/walk/plan.ts';
import { ItemDetails } from './item-details.tsx';
import { walkFrom } from './walk-from.ts';

interface ItemListProps {
  group: ChecklistGroup;
  /** Those of the group that are shown. */
  shown: readonly ChecklistEntry[];
  policy: Policy;
  onChange: (step: (value: Checklists) => Checklists) => void;
}

/** Items of one account, to open, tick and be led to. */
export function ItemList({ group, shown, policy, onChange }: ItemListProps) {
  const { platform, account } = group;
  return (
    <ul class="items">
      {shown.map((entry) => (
        <li key={entry.item.id}>
          <ItemDetails
            entry={entry}
            policy={policy}
            onWalk={canWalk(entry.item) ? () => void walkFrom(group, entry) : undefined}
            onTick={(isTicked) => onChange(stepForTick(platform, account, entry.item.id, isTicked))}
          />
        </li>
      ))}
    </ul>
  );
}
