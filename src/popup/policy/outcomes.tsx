import { outcomes } from '../../browser/items.ts';
import type { Policy } from '../../policy/policy.ts';
import { ruleText } from '../../policy/rule-text.ts';
import { Problem } from '../../ui/problem.tsx';
import { t } from '../../ui/text.ts';
import { useStored } from '../../ui/use-stored.ts';
import { choicesShown, countOutcomes } from './count-outcomes.ts';

interface OutcomesProps {
  policy: Policy;
  /** The school asks for no counts at all. */
  isUncounted: boolean;
}

/** How often each rule showed and what became of it: for the person alone, and theirs to clear. */
export function Outcomes({ policy, isUncounted }: OutcomesProps) {
  const { value, problem, change } = useStored(outcomes);
  const rules = countOutcomes(value ?? []);
  return (
    <section class="card" aria-labelledby="outcomes">
      <h2 id="outcomes">{t('popup.outcomes')}</h2>
      <p class="aside">{t('popup.outcomes.about')}</p>
      <Problem text={problem} />
      <ul class="rows">
        {rules.map(({ rule, counts }) => (
          <li key={rule}>
            <span>
              {ruleText(policy, rule)}
              <span class="aside counts">
                {choicesShown
                  .filter((choice) => counts[choice] > 0)
                  .map((choice) => t(`popup.outcomes.${choice}`, counts[choice]))
                  .join(' · ')}
              </span>
            </span>
          </li>
        ))}
      </ul>
      {rules.length === 0 ? (
        <p>{t(isUncounted ? 'popup.outcomes.off' : 'popup.outcomes.none')}</p>
      ) : (
        <button type="button" class="button" onClick={() => change(() => [])}>
          {t('popup.outcomes.clear')}
        </button>
      )}
    </section>
  );
}
