import { checklists, choices, fault } from '../browser/items.ts';
import type { Policy } from '../policy/policy.ts';
import { checklistFor, isStale } from '../privacy/checklist.ts';
import { day, moment } from '../ui/day.ts';
import { Problem } from '../ui/problem.tsx';
import { t } from '../ui/text.ts';
import { useStored } from '../ui/use-stored.ts';
import { outOfDateSince } from '../updates/expired.ts';
import { pushed } from '../updates/stored-items.ts';
import { isRead } from './policy/read.ts';
import type { TabId } from './tabs.tsx';

interface NoticesProps {
  policy: Policy;
  /** Whether to ask for the policy to be read: on the first tab, so that it does not follow people around. */
  mayAsk: boolean;
  onOpen: (tab: TabId) => void;
}

/** What went wrong, on whichever tab; and a policy not read yet. */
export function Notices({ policy, mayAsk, onOpen }: NoticesProps) {
  const chosen = useStored(choices);
  const wrong = useStored(fault);
  const checked = useStored(checklists).value?.accounts ?? {};
  const limit = { now: new Date(), days: policy.recheckAfterDays };
  const isOld = checklistFor(policy.checklist, checked, limit).some(isStale);
  const delivered = useStored(pushed).value;
  const since = delivered && outOfDateSince(delivered, Date.now());
  const asks = mayAsk && chosen.value && !isRead(policy, chosen.value.read);
  return (
    <>
      <Problem text={chosen.problem} />
      {wrong.value && (
        <div class="problem tone-warn" role="alert">
          <p>{t('popup.fault', moment(wrong.value.at), wrong.value.what)}</p>
          <button type="button" class="button" onClick={() => wrong.change(() => null)}>
            {t('popup.fault.clear')}
          </button>
        </div>
      )}
      <Problem text={wrong.problem} />
      {mayAsk && since && <p class="problem tone-warn">{t('popup.notice.stale', day(since))}</p>}
      {mayAsk && isOld && (
        <div class="banner">
          <p>{t('privacy.again')}</p>
          <button type="button" class="button" onClick={() => onOpen('checklist')}>
            {t('privacy.again.open')}
          </button>
        </div>
      )}
      {asks && (
        <div class="banner">
          <p>{t(chosen.value?.read ? 'popup.notice.changed' : 'popup.notice.unread')}</p>
          <button type="button" class="button" onClick={() => onOpen('policy')}>
            {t('popup.notice.open')}
          </button>
        </div>
      )}
    </>
  );
}
