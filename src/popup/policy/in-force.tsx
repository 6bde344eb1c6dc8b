import type { Policy } from '../../policy/policy.ts';
import { day } from '../../ui/day.ts';
import { t } from '../../ui/text.ts';
import type { Origin } from './origin.ts';

interface InForceProps {
  policy: Policy;
  origin: Origin;
}

/** The packs that make up the policy, and who put them in force. */
export function InForce({ policy, origin }: InForceProps) {
  const isOwnChoice = origin === 'built-in' || origin === 'named';
  return (
    <section class="card" aria-labelledby="in-force">
      <h2 id="in-force">{t('popup.policy.in-force')}</h2>
      <ul class="packs">
        {policy.sources.map(({ id, title, version, issued }) => (
          <li key={id}>
            <b>{title}</b> <span class="aside">{t('popup.policy.pack', version, day(issued))}</span>
          </li>
        ))}
      </ul>
      <p>{t(`popup.policy.origin.${origin}`)}</p>
      {policy.reviewBy && <p class="aside">{t('popup.policy.review', day(policy.reviewBy))}</p>}
      {isOwnChoice && (
        <p>
          <a class="link" href="/welcome.html" target="_blank" rel="noreferrer">
            {t('popup.policy.choose-school')}
          </a>
        </p>
      )}
    </section>
  );
}
