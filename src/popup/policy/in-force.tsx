import type { RuleOrigin } from '../../policy/explain.ts';
import type { Policy } from '../../policy/policy.ts';
import { day } from '../../ui/day.ts';
import { t } from '../../ui/text.ts';
import type { Origin } from './origin.ts';

interface InForceProps {
  policy: Policy;
  origins: readonly RuleOrigin[];
  origin: Origin;
  /** Whether the school is the person's to choose. */
  mayChoose: boolean;
}

/** The packs that make up the policy, how many rules each gives, and who put them in force. */
export function InForce({ policy, origins, origin, mayChoose }: InForceProps) {
  const off = origins.filter(({ isOff }) => isOff).length;
  return (
    <section class="card" aria-labelledby="in-force">
      <h2 id="in-force">{t('popup.policy.in-force')}</h2>
      <ul>
        {policy.sources.map(({ id, title, version, issued }) => (
          <li key={id}>
            <b>{title}</b> <span class="aside">{t('popup.policy.pack', version, day(issued))}</span>{' '}
            <span class="aside">{rulesFrom(origins, title)}</span>
          </li>
        ))}
      </ul>
      <p>{t(`popup.policy.origin.${origin}`)}</p>
      {off > 0 && <p class="aside">{t('popup.policy.off', off)}</p>}
      {policy.reviewBy && <p class="aside">{t('popup.policy.review', day(policy.reviewBy))}</p>}
      <p class="links">
        <a class="link" href="/welcome.html" target="_blank" rel="noreferrer">
          {t(mayChoose ? 'popup.policy.choose-school' : 'popup.policy.choose-role')}
        </a>
        <a class="link" href="/options.html" target="_blank" rel="noreferrer">
          {t('popup.policy.options')}
        </a>
      </p>
    </section>
  );
}

function rulesFrom(origins: readonly RuleOrigin[], title: string): string {
  const count = origins.filter(({ from }) => from === title).length;
  return t('popup.policy.rules', count);
}
