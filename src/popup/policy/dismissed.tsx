import { dismissed } from '../../browser/items.ts';
import type { Policy } from '../../policy/policy.ts';
import { ruleText } from '../../policy/rule-text.ts';
import { Problem } from '../../ui/problem.tsx';
import { t } from '../../ui/text.ts';
import { useStored } from '../../ui/use-stored.ts';

/** Wordings marked "not relevant", by their rule, each with a way back. The words are not kept. */
export function Dismissed({ policy }: { policy: Policy }) {
  const { value, problem, change } = useStored(dismissed);
  const wordings = value?.wordings ?? [];
  const undo = (fingerprint: string) =>
    change((now) => ({
      ...now,
      wordings: now.wordings.filter((wording) => wording.fingerprint !== fingerprint),
    }));
  return (
    <section class="card" aria-labelledby="dismissed">
      <h2 id="dismissed">{t('popup.dismissed')}</h2>
      <Problem text={problem} />
      <p class="aside">{t(wordings.length ? 'popup.dismissed.about' : 'popup.dismissed.none')}</p>
      <ul class="rows">
        {wordings.map(({ rule, fingerprint }) => (
          <li key={fingerprint}>
            <span>{ruleText(policy, rule)}</span>
            <button type="button" class="button" onClick={() => undo(fingerprint)}>
              {t('popup.dismissed.undo')}
              <span class="visually-hidden">: {ruleText(policy, rule)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
