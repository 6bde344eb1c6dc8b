import { useState } from 'preact/hooks';
import { messageOf } from '../browser/message-of.ts';
import { request } from '../browser/send.ts';
import { outOfDateSince } from '../updates/expired.ts';
import { reasonKey } from '../updates/refusal.ts';
import type { LastCheck, UpdateState } from '../updates/state.ts';
import { day, moment } from './day.ts';
import { Problem } from './problem.tsx';
import { t } from './text.ts';

interface DeliveryProps {
  lastCheck: LastCheck;
  state: UpdateState;
}

/** Whether what was pushed is out of date, how the last check for it ended, and a way to check now. */
export function Delivery({ lastCheck: { checked, refused }, state }: DeliveryProps) {
  const since = outOfDateSince(state, Date.now());
  const [isBusy, setBusy] = useState(false);
  const [asked, setAsked] = useState(false);
  const [problem, setProblem] = useState<string>();
  const check = async () => {
    setBusy(true);
    try {
      await request('refresh', {});
      setProblem(undefined);
      setAsked(true);
    } catch (error) {
      setProblem(t('popup.problem.background', messageOf(error)));
    }
    setBusy(false);
  };
  return (
    <section class="card" aria-labelledby="delivery">
      <h2 id="delivery">{t('popup.policy.delivery')}</h2>
      {since && <p class="problem tone-warn">{t('popup.notice.stale', day(since))}</p>}
      {refused && (
        <div class="problem tone-warn">
          <p>{t('popup.policy.refused', moment(refused.at))}</p>
          <p>
            <b>{t(reasonKey(refused.code))}</b>
          </p>
          {refused.detail.length > 0 && (
            <ul>
              {refused.detail.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
          <p>{t('popup.policy.refused.about')}</p>
        </div>
      )}
      <p role="status">{checkedText(checked, state.packs.length > 0, asked)}</p>
      <Problem text={problem} />
      <button type="button" class="button" disabled={isBusy} onClick={check}>
        {t(isBusy ? 'popup.policy.checking' : 'popup.policy.check')}
      </button>
    </section>
  );
}

function checkedText(checked: string | undefined, hasPack: boolean, asked: boolean): string {
  if (checked) return t('popup.policy.checked', moment(checked));
  if (hasPack) return t('popup.policy.checked.never');
  return t(asked ? 'popup.policy.nothing-pushed.now' : 'popup.policy.nothing-pushed');
}
