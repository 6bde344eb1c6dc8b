import { useId } from 'preact/hooks';
import { builtInSchools } from '../policy/builtin.ts';
import { t } from '../ui/text.ts';
import { Choice } from './choice.tsx';
import { another, type SchoolForm } from './school.ts';

interface SchoolChoiceProps {
  form: SchoolForm;
  problem: string | undefined;
  onChange: (form: SchoolForm) => void;
}

/** The schools that come with the product, or any other by its name. */
export function SchoolChoice({ form, problem, onChange }: SchoolChoiceProps) {
  const id = useId();
  const pick = (value: string) => onChange({ ...form, pick: value });
  return (
    <fieldset class="choices">
      <legend class="visually-hidden">{t('welcome.school')}</legend>
      {builtInSchools.map((school) => (
        <Choice
          key={school.id}
          name="school"
          value={school.id}
          text={school.title}
          about={t('welcome.school.built-in')}
          chosen={form.pick}
          onPick={pick}
        />
      ))}
      <Choice
        name="school"
        value={another}
        text={t('welcome.school.another')}
        about={t('welcome.school.another.about')}
        chosen={form.pick}
        onPick={pick}
      />
      {form.pick === another && (
        <div class="inset">
          <div class="field">
            <label for={`${id}-name`}>{t('welcome.school.name')}</label>
            <input
              id={`${id}-name`}
              autocomplete="organization"
              maxLength={120}
              value={form.name}
              aria-invalid={problem !== undefined}
              aria-describedby={`${id}-problem`}
              onInput={(event) => onChange({ ...form, name: event.currentTarget.value })}
            />
            <p id={`${id}-problem`} role="alert" class="field-problem">
              {problem}
            </p>
          </div>
          <div class="field">
            <label for={`${id}-short`}>{t('welcome.school.short')}</label>
            <input
              id={`${id}-short`}
              autocomplete="off"
              value={form.shortNames}
              aria-describedby={`${id}-short-about`}
              onInput={(event) => onChange({ ...form, shortNames: event.currentTarget.value })}
            />
            <p id={`${id}-short-about`} class="aside">
              {t('welcome.school.short.about')}
            </p>
          </div>
        </div>
      )}
    </fieldset>
  );
}
