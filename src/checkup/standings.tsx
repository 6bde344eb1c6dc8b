import type { Checklists } from '../browser/items.ts';
import type { Policy } from '../policy/policy.ts';
import { ItemDetails } from '../popup/checklist/item-details.tsx';
import { walkFrom } from '../popup/checklist/walk-from.ts';
import { stepForTick } from '../privacy/account-steps.ts';
import { type ChecklistEntry, type ChecklistGroup, isDone } from '../privacy/checklist.ts';
import { canWalk } from '../privacy/walk/plan.ts';
import { t } from '../ui/text.ts';

interface StandingsProps {
  group: ChecklistGroup;
  policy: Policy;
  onChange: (step: (value: Checklists) => Checklists) => void;
}

/** How an account stands: what is to change first, then what only the person can know, then the rest. */
export function Standings({ group, policy, onChange }: StandingsProps) {
  const { platform, account, entries } = group;
  const isWrong = ({ reading }: ChecklistEntry) => reading.state === 'fail';
  const parts = [
    { key: 'fail', shown: entries.filter(isWrong) },
    { key: 'left', shown: entries.filter((entry) => !isWrong(entry) && !isDone(entry)) },
    { key: 'done', shown: entries.filter(isDone) },
  ] as const;
  return parts
    .filter(({ shown }) => shown.length > 0)
    .map(({ key, shown }) => (
      <section key={key}>
        <h2>{t(`privacy.check.result.${key}`, shown.length)}</h2>
        <ul class="items">
          {shown.map((entry) => (
            <li key={entry.item.id}>
              <ItemDetails
                entry={entry}
                policy={policy}
                onWalk={canWalk(entry.item) ? () => void walkFrom(group, entry) : undefined}
                onTick={(isTicked) =>
                  onChange(stepForTick(platform, account, entry.item.id, isTicked))
                }
              />
            </li>
          ))}
        </ul>
      </section>
    ));
}
