import { checklists } from '../browser/items.ts';
import type { Policy } from '../policy/policy.ts';
import type { PlatformId } from '../policy/vocabulary.ts';
import { ItemDetails } from '../popup/checklist/item-details.tsx';
import { stepForTick } from '../privacy/account-steps.ts';
import { checklistFor } from '../privacy/checklist.ts';
import { planCheckup } from '../privacy/checkup/plan.ts';
import { Mark } from '../ui/mark.tsx';
import { Problem } from '../ui/problem.tsx';
import { t } from '../ui/text.ts';
import { useBriefing } from '../ui/use-briefing.ts';
import { useStored } from '../ui/use-stored.ts';
import { Pages, Running } from './progress.tsx';
import { useCheckup } from './use-checkup.ts';

/** "Check my X": looks at the settings pages one after another and ends with how things stand. */
export function Checkup({ platform }: { platform: PlatformId }) {
  const { briefing, problem } = useBriefing();
  const site = t(`popup.platform.${platform}`);
  return (
    <main>
      <h1>
        <Mark /> {t('privacy.check.title', site)}
      </h1>
      <Problem text={problem} />
      {briefing && <Check platform={platform} policy={briefing.policy} />}
    </main>
  );
}

function Check({ platform, policy }: { platform: PlatformId; policy: Policy }) {
  const { value, problem, change } = useStored(checklists);
  const limit = { now: new Date(), days: policy.recheckAfterDays };
  const groups = checklistFor(policy.checklist, value?.accounts ?? {}, limit).filter(
    (group) => group.platform === platform,
  );
  const role = groups[0]?.role ?? 'personal';
  const checkup = useCheckup(platform, value && planCheckup(policy.checklist, platform, role));
  return (
    <>
      <p class="aside">{t('privacy.check.about')}</p>
      <Problem text={problem ?? checkup.problem} />
      <Running checkup={checkup} platform={platform} />
      {checkup.visited && <Pages visited={checkup.visited} />}
      {checkup.visited &&
        groups.map(({ account, entries }) => (
          <section key={account}>
            <h2>{t('privacy.check.result')}</h2>
            <ul class="items">
              {entries.map((entry) => (
                <li key={entry.item.id}>
                  <ItemDetails
                    entry={entry}
                    policy={policy}
                    onTick={(isDone) =>
                      void change(stepForTick(platform, account, entry.item.id, isDone))
                    }
                  />
                </li>
              ))}
            </ul>
          </section>
        ))}
    </>
  );
}
