import { useMemo } from 'preact/hooks';
import { compile } from '../examine/compile.ts';
import type { Draft } from '../examine/draft.ts';
import { examine } from '../examine/examine.ts';
import { FindingText } from '../ui/finding.tsx';
import { t } from '../ui/text.ts';
import { Underlined } from '../ui/underlined.tsx';
import type { StepProps } from './step.ts';
import { StepFrame } from './step-frame.tsx';

const isFirefox = import.meta.env.BROWSER === 'firefox';

/** How it looks, on a real example by the policy just chosen, and where to find it again. */
export function ReadyStep({ heading, overview: { policy }, onBack }: StepProps) {
  const draft = useMemo(() => sample(policy.school?.name), [policy]);
  const findings = useMemo(() => examine(draft, compile(policy)), [policy, draft]);
  const [first] = findings;
  return (
    <StepFrame heading={heading} title={t('welcome.ready')} onBack={onBack}>
      <p>{t('welcome.ready.looks')}</p>
      {first && (
        <section class="example" aria-labelledby="example">
          <h2 id="example" class="visually-hidden">
            {t('welcome.ready.example')}
          </h2>
          <Underlined text={draft.text} findings={findings} />
          <div class="card">
            <FindingText
              finding={first}
              words={first.spans.map(({ start, end }) => draft.text.slice(start, end))}
              clauseText={policy.clauses[first.clause]}
              document={policy.document}
            />
          </div>
        </section>
      )}
      <ul class="hints">
        <li>{t('welcome.ready.again')}</li>
        <li>{t('welcome.ready.key')}</li>
        <li>{t(isFirefox ? 'welcome.ready.pin.firefox' : 'welcome.ready.pin.chrome')}</li>
      </ul>
      <p>
        <a class="button button-main" href="/popup.html">
          {t('welcome.ready.open')}
        </a>
      </p>
    </StepFrame>
  );
}

function sample(school = t('welcome.ready.some-school')): Draft {
  return {
    text: t('welcome.ready.sample', school),
    platform: 'facebook',
    surface: 'post',
    audience: 'public',
    role: 'personal',
    mentions: [],
    tags: [],
  };
}
