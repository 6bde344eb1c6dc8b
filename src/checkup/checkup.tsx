import { checklists } from '../browser/items.ts';
import type { Policy } from '../policy/policy.ts';
import type { PlatformId } from '../policy/vocabulary.ts';
import { checklistFor } from '../privacy/checklist.ts';
import { planCheckup } from '../privacy/checkup/plan.ts';
import { Mark } from '../ui/mark.tsx';
import { Problem } from '../ui/problem.tsx';
import { t } from '../ui/text.ts';
import { useOverview } from '../ui/use-overview.ts';
import { useStored } from '../ui/use-stored.ts';
import { Running, Troubles } from './progress.tsx';
import { Standings } from './standings.tsx';
import { useCheckup } from './use-checkup.ts';

/** "Check my X": looks at the settings pages one after another and ends with how things stand. */
export function Checkup({ platform }: { platform: PlatformId }) {
  const { overview, problem } = useOverview();
  const site = t(`popup.platform.${platform}`);
  return (
    <main>
      <h1>
        <Mark /> {t('privacy.check.title', site)}
      </h1>
      <Problem text={problem} />
      {overview && <Check platform={platform} policy={overview.policy} />}
    </main>
  );
}

function Check({ platform, policy }: { platform: PlatformId; policy: Policy }) {
  const { value, problem, change } = useStored(checklists);
  const limit = { now: new Date(), days: policy.recheckAfterDays };
  const groups = checklistFor(policy.checklist, value?.accounts ?? {}, limit).filter(
    (group) => group.platform === platform,
  );
  const roles = groups.map(({ role }) => role);
  const checkup = useCheckup(platform, value && planCheckup(policy.checklist, platform, roles));
  const { result, from } = checkup;
  return (
    <>
      {!result && <p class="aside">{t('privacy.check.about')}</p>}
      <Problem text={problem ?? checkup.problem} />
      <Running checkup={checkup} platform={platform} />
      {result && (
        <>
          <Troubles visited={result.visited} />
          {lookedAt(groups, from).map((group) => (
            <Standings
              key={group.account}
              group={group}
              policy={policy}
              onChange={(step) => void change(step)}
            />
          ))}
        </>
      )}
    </>
  );
}

type Group = ReturnType<typeof checklistFor>[number];

/** The account that was signed in, as far as anything was read of it; else all there are. */
function lookedAt(groups: Group[], from: string): Group[] {
  const seen = groups.filter(({ looks }) =>
    Object.values(looks).some((parts) => Object.values(parts).some(({ at }) => at >= from)),
  );
  return seen.length > 0 ? seen : groups;
}
