import type { Overview } from '../browser/briefing.ts';
import type { RuleOrigin } from '../policy/explain.ts';
import type { Policy } from '../policy/policy.ts';
import { blanked } from '../policy/rule-text.ts';
import { severities } from '../policy/vocabulary.ts';
import { day } from '../ui/day.ts';
import { t } from '../ui/text.ts';

/** Every rule under the layer that made it, strongest layer first. */
export function RuleOrigins({ overview }: { overview: Overview }) {
  const { policy, origins, newerRules } = overview;
  return (
    <section class="card" aria-labelledby="origins">
      <h2 id="origins">{t('options.rules')}</h2>
      <p>{t('options.rules.about')}</p>
      {newerRules.length > 0 && <p>{t('options.rules.newer', newerRules.join(', '))}</p>}
      {policy.sources.toReversed().map(({ id, title, version, issued }) => {
        const mine = origins.filter(({ from }) => from === title);
        return (
          <details class="layer" key={id}>
            <summary>
              {t('options.rules.layer', title, mine.length)}{' '}
              <span class="aside">{t('popup.policy.pack', version, day(issued))}</span>
            </summary>
            <ul class="rows">
              {mine.map((origin) => (
                <Rule key={origin.rule} origin={origin} school={policy.school} />
              ))}
            </ul>
          </details>
        );
      })}
    </section>
  );
}

function Rule({ origin, school }: { origin: RuleOrigin; school: Policy['school'] }) {
  return (
    <li>
      <span>{blanked(origin.what, school)}</span>
      <span class="aside">{[origin.rule, strongest(origin), ...notes(origin)].join(' · ')}</span>
    </li>
  );
}

function strongest({ severity }: RuleOrigin): string {
  const asked = Object.values(severity);
  const most = severities.findLast((one) => asked.includes(one));
  return t(`panel.severity.${most ?? 'note'}`);
}

function notes({ locked, raisedBy, isOff, begins }: RuleOrigin): string[] {
  return [
    ...(locked ? [t('options.rule.locked')] : []),
    ...raisedBy.map((title) => t('options.rule.raised', title)),
    ...(isOff ? [t('options.rule.off')] : []),
    ...(begins ? [t('options.rule.begins', day(begins))] : []),
  ];
}
