import type { Checklists } from '../browser/items.ts';
import type { Policy } from '../policy/policy.ts';
import { type ChecklistEntry, type ChecklistGroup, isDone } from '../privacy/checklist.ts';
import { ItemList } from '../ui/checklist/item-list.tsx';
import { t } from '../ui/text.ts';

interface StandingsProps {
  group: ChecklistGroup;
  policy: Policy;
  onChange: (step: (value: Checklists) => Checklists) => void;
}

/** How an account stands: what is to change first, then what only the person can know, then the rest. */
export function Standings({ group, policy, onChange }: StandingsProps) {
  const { entries } = group;
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
        <ItemList group={group} shown={shown} policy={policy} onChange={onChange} />
      </section>
    ));
}
