import { useState } from 'preact/hooks';
import { messageOf } from '../browser/message-of.ts';
import { request } from '../browser/send.ts';
import type { Contact } from '../policy/pack.ts';
import { outOfDateSince } from '../updates/expired.ts';
import { reasonKey } from '../updates/refusal.ts';
import type { LastCheck, UpdateState } from '../updates/state.ts';
import { ContactLines } from './contact-lines.tsx';
import { day, moment } from './day.ts';
import { Problem } from './problem.tsx';
import { t } from './text.ts';

interface DeliveryProps {
  lastCheck: LastCheck;
  state: UpdateState;
  /** Whom to tell where it does not work. */
  contact: Contact | undefined;
}

/** Whether what was pushed is out of date, how the last check for it ended, and a way to check now. */
export function Delivery({ lastCheck: { checked, refused }, state, contact }: DeliveryProps) {
  const since = outOfDateSince(state, Date.now());
  const [isBusy, setBusy] = useState(false);
  const [asked, setAsked] = useState(false);
  const [problem, setProblem] = useState<string>();
  const check = async () => {
    if (isBusy) return;
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
      {/* Said as a whole, why nothing new was taken included; a check that ends as the last one did is said too. */}
      <div role="status" class="outcome">
        {refused && !isBusy && <Refused {...refused} contact={contact} />}
        <p>
          {isBusy
            ? t('popup.policy.checking')
            : checkedText(checked, state.packs.length > 0, asked)}
        </p>
      </div>
      <Problem text={problem} />
      {/* Never disabled: focus would fall off it, and keys begin again at the top of the page. */}
      <button type="button" class="button" aria-disabled={isBusy} onClick={check}>
        {t('popup.policy.check')}
      </button>
    </section>
  );
}

type RefusedProps = NonNullable<LastCheck['refused']> & Pick<DeliveryProps, 'contact'>;

function Refused({ code, detail, at, contact }: RefusedProps) {
  return (
    <div class="problem tone-warn">
      <p>{t('popup.policy.refused', moment(at))}</p>
      <p>
        <b>{t(reasonKey(code))}</b>
      </p>
      {detail.length > 0 && (
        <ul>
          {detail.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <p>{t('popup.policy.refused.about')}</p>
      <ContactLines who="office" contact={contact} />
    </div>
  );
}

function checkedText(checked: string | undefined, hasPack: boolean, asked: boolean): string {
  if (checked) return t('popup.policy.checked', moment(checked));
  if (hasPack) return t('popup.policy.checked.never');
  return t(asked ? 'popup.policy.nothing-pushed.now' : 'popup.policy.nothing-pushed');
}
