import type { Briefing } from '../../browser/briefing.ts';
import { type Checklists, checklists } from '../../browser/items.ts';
import { knownAccountRoles } from '../../policy/vocabulary.ts';
import { stepForRole, stepForTick } from '../../privacy/account-steps.ts';
import { type ChecklistGroup, checklistFor, progressOf } from '../../privacy/checklist.ts';
import { Problem } from '../../ui/problem.tsx';
import { Select } from '../../ui/select.tsx';
import { t } from '../../ui/text.ts';
import { useStored } from '../../ui/use-stored.ts';
import { ItemDetails } from './item-details.tsx';
import { ProgressBar } from './progress-bar.tsx';

/** The settings the policy cares about, account by account. */
export function ChecklistTab({ briefing: { policy } }: { briefing: Briefing }) {
  const { value, problem, change } = useStored(checklists);
  const limit = { now: new Date(), days: policy.recheckAfterDays };
  const groups = checklistFor(policy.checklist, value?.accounts ?? {}, limit);
  const all = progressOf(groups.flatMap(({ entries }) => entries));
  return (
    <>
      <Problem text={problem} />
      <ProgressBar label={t('privacy.progress.all')} progress={all} />
      <p class="aside">{t('privacy.about')}</p>
      {groups.map((group) => (
        <AccountItems key={group.account} group={group} policy={policy} onChange={change} />
      ))}
    </>
  );
}

interface AccountItemsProps {
  group: ChecklistGroup;
  policy: Briefing['policy'];
  onChange: (step: (value: Checklists) => Checklists) => void;
}

function AccountItems({ group, policy, onChange }: AccountItemsProps) {
  const { platform, account, role, entries, progress } = group;
  return (
    <section aria-labelledby={`checklist-${account}`}>
      <header class="group-head">
        <h2 id={`checklist-${account}`}>{t(`popup.platform.${platform}`)}</h2>
        <span>{t('privacy.progress', progress.done, progress.of)}</span>
      </header>
      <Select
        label={t('privacy.for')}
        value={role}
        options={knownAccountRoles.map((value) => ({ value, text: t(`panel.role.${value}`) }))}
        onChoose={(chosen) => onChange(stepForRole(platform, account, chosen))}
      />
      <ul class="items">
        {entries.map((entry) => (
          <li key={entry.item.id}>
            <ItemDetails
              entry={entry}
              policy={policy}
              onTick={(isDone) => onChange(stepForTick(platform, account, entry.item.id, isDone))}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
