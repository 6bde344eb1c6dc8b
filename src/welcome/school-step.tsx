import { useState } from 'preact/hooks';
import { t } from '../ui/text.ts';
import { type SchoolForm, schoolForm, schoolFrom } from './school.ts';
import { SchoolChoice } from './school-choice.tsx';
import type { StepProps } from './step.ts';
import { StepFrame } from './step-frame.tsx';

/** Whose policy it is; where the school has set it, there is nothing to choose. */
export function SchoolStep({ heading, overview, choices, change, onBack, onNext }: StepProps) {
  const [form, setForm] = useState<SchoolForm>(() => schoolForm(choices.school));
  const [problem, setProblem] = useState<string>();

  const keep = async () => {
    if (overview.isSchoolSet) return onNext();
    const school = schoolFrom(form);
    setProblem(school ? undefined : t('welcome.school.name.missing'));
    if (school && (await change((value) => ({ ...value, school })))) onNext();
  };
  return (
    <StepFrame heading={heading} title={t('welcome.school')} onBack={onBack} onNext={keep}>
      {overview.isSchoolSet ? (
        <p class="card">
          {t('welcome.school.set', overview.policy.school?.name ?? overview.policy.title)}
        </p>
      ) : (
        <>
          <p>{t('welcome.school.why')}</p>
          <SchoolChoice form={form} onChange={setForm} problem={problem} />
        </>
      )}
    </StepFrame>
  );
}
