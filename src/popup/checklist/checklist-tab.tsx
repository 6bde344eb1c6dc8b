import { useState } from 'preact/hooks';
import type { Overview } from '../../browser/briefing.ts';
import { checklists } from '../../browser/items.ts';
import { checklistFor, progressOf } from '../../privacy/checklist.ts';
import { Problem } from '../../ui/problem.tsx';
import { t } from '../../ui/text.ts';
import { useStored } from '../../ui/use-stored.ts';
import { AccountItems } from './account-items.tsx';
import { ChecklistTools } from './checklist-tools.tsx';
import { ProgressRing } from './progress-ring.tsx';
import { useAccountNames } from './use-account-names.ts';

/** The settings the policy cares about, account by account. */
export function ChecklistTab({ briefing: { policy } }: { briefing: Overview }) {
  const { value, problem, change } = useStored(checklists);
  const [onlyToFix, setOnlyToFix] = useState(false);
  const names = useAccountNames(value?.salt);
  const limit = { now: new Date(), days: policy.recheckAfterDays };
  const groups = checklistFor(policy.checklist, value?.accounts ?? {}, limit);
  const all = progressOf(groups.flatMap(({ entries }) => entries));
  return (
    <>
      <Problem text={problem} />
      <ProgressRing label={t('privacy.progress.all')} progress={all} />
      <p class="aside">{t('privacy.about')}</p>
      <label class="check">
        <input
          type="checkbox"
          checked={onlyToFix}
          onChange={({ currentTarget: { checked } }) => setOnlyToFix(checked)}
        />
        {t('privacy.only-to-fix')}
      </label>
      {groups.map((group) => (
        <AccountItems
          key={group.account}
          group={group}
          name={names[group.account]}
          policy={policy}
          onlyToFix={onlyToFix}
          onChange={(step) => void change(step)}
        />
      ))}
      <ChecklistTools />
    </>
  );
}
