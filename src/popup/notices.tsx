import { choices, fault } from '../browser/items.ts';
import type { Policy } from '../policy/policy.ts';
import { moment } from '../ui/day.ts';
import { Problem } from '../ui/problem.tsx';
import { t } from '../ui/text.ts';
import { useStored } from '../ui/use-stored.ts';
import { isRead } from './policy/read.ts';
import type { TabId } from './tabs.tsx';

interface NoticesProps {
  policy: Policy;
  /** The policy tab is open, which asks for itself. */
  isOpen: boolean;
  onOpen: (tab: TabId) => void;
}

/** What everybody should see on whichever tab: a policy not read yet, and what went wrong. */
export function Notices({ policy, isOpen, onOpen }: NoticesProps) {
  const chosen = useStored(choices);
  const wrong = useStored(fault);
  const asks = !isOpen && chosen.value && !isRead(policy, chosen.value.read);
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
      {asks && (
        <p class="banner">
          {t(chosen.value?.read ? 'popup.notice.changed' : 'popup.notice.unread')}{' '}
          <button type="button" class="button" onClick={() => onOpen('policy')}>
            {t('popup.notice.open')}
          </button>
        </p>
      )}
    </>
  );
}
