import { SiteAccess } from '../ui/site-access.tsx';
import { t } from '../ui/text.ts';
import type { StepProps } from './step.ts';
import { StepFrame } from './step-frame.tsx';

const sees = ['drafts', 'around', 'settings'] as const;
const never = ['sends', 'messages', 'tells', 'writes'] as const;

/** What it can see and what it never does, before anything else. */
export function SeesStep({ heading, onNext }: StepProps) {
  return (
    <StepFrame
      heading={heading}
      title={t('welcome.sees')}
      next={t('welcome.sees.understood')}
      onNext={onNext}
    >
      <p>{t('welcome.sees.lead')}</p>
      <SiteAccess />
      <div class="two">
        <section class="card">
          <h2>{t('welcome.sees.can')}</h2>
          <ul>
            {sees.map((one) => (
              <li key={one}>{t(`welcome.sees.can.${one}`)}</li>
            ))}
          </ul>
        </section>
        <section class="card">
          <h2>{t('welcome.sees.never')}</h2>
          <ul>
            {never.map((one) => (
              <li key={one}>{t(`welcome.sees.never.${one}`)}</li>
            ))}
          </ul>
        </section>
      </div>
      <p>{t('welcome.sees.holds')}</p>
      <p>{t('welcome.sees.keeps')}</p>
    </StepFrame>
  );
}
