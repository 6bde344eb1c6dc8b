import { useEffect, useState } from 'preact/hooks';
import type { Overview } from '../../browser/briefing.ts';
import { checklists } from '../../browser/items.ts';
import { type ChecklistGroup, checklistFor, progressOf } from '../../privacy/checklist.ts';
import { day } from '../../ui/day.ts';
import { Problem } from '../../ui/problem.tsx';
import { t } from '../../ui/text.ts';
import { useStored } from '../../ui/use-stored.ts';
import { AccountItems } from './account-items.tsx';
import { ChecklistTools } from './checklist-tools.tsx';
import { ProgressRing } from './progress-ring.tsx';
import { useAccountNames } from './use-account-names.ts';

/** Opened from the popup for that alone. */
function isAskedToPrint(): boolean {
  return new URLSearchParams(location.search).has('print');
}

/** The settings the policy cares about, account by account. */
export function ChecklistTab({ overview: { policy } }: { overview: Overview }) {
  const { value, problem, change } = useStored(checklists);
  const [onlyToFix, setOnlyToFix] = useState(false);
  const names = useAccountNames(value?.salt);
  const limit = { now: new Date(), days: policy.recheckAfterDays };
  const groups = checklistFor(policy.checklist, value?.accounts ?? {}, limit);
  const isReady = value !== undefined && names !== undefined;
  useEffect(() => {
    if (isReady && isAskedToPrint()) print();
  }, [isReady]);
  const all = progressOf(groups.flatMap(({ entries }) => entries));
  return (
    <>
      <Problem text={problem} />
      <p class="printed">{t('privacy.printed', day(new Date().toISOString()))}</p>
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
          title={titleOf(group, groups, names?.[group.account])}
          policy={policy}
          onlyToFix={onlyToFix}
          onChange={(step) => void change(step)}
        />
      ))}
      <ChecklistTools />
    </>
  );
}

/** Accounts that the person has not named are told apart by number. */
function titleOf(group: ChecklistGroup, all: ChecklistGroup[], name: string | undefined): string {
  const site = t(`popup.platform.${group.platform}`);
  if (name) return t('privacy.account', site, name);
  const others = all.filter(({ platform }) => platform === group.platform);
  const number = others.indexOf(group) + 1;
  return others.length > 1 ? t('privacy.account.number', site, number) : site;
}
