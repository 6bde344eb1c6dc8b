import { useState } from 'preact/hooks';
import { type StaffRole, staffRoles } from '../policy/vocabulary.ts';
import { t } from '../ui/text.ts';
import { Choice } from './choice.tsx';
import type { StepProps } from './step.ts';
import { StepFrame } from './step-frame.tsx';

/** Who the person is at the school: guidance differs. */
export function RoleStep({ heading, overview, choices, change, onBack, onNext }: StepProps) {
  const [role, setRole] = useState<StaffRole>(choices.personRole ?? 'staff');
  const { roles } = overview.policy;
  const keep = async () => {
    if (await change((value) => ({ ...value, personRole: role }))) onNext();
  };
  return (
    <StepFrame heading={heading} title={t('welcome.role')} onBack={onBack} onNext={keep}>
      <p>{t('welcome.role.why')}</p>
      <fieldset class="choices">
        <legend class="visually-hidden">{t('welcome.role')}</legend>
        {staffRoles.map((value) => {
          const text = roles[value];
          return (
            text && (
              <Choice
                key={value}
                name="role"
                value={value}
                text={text}
                about={t(`welcome.role.${value}`)}
                chosen={role}
                onPick={setRole}
              />
            )
          );
        })}
      </fieldset>
    </StepFrame>
  );
}
