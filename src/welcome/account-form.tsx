import { useId } from 'preact/hooks';
import {
  type KnownAccountRole,
  knownAccountRoles,
  type PlatformId,
  platforms,
} from '../policy/vocabulary.ts';
import { Select } from '../ui/select.tsx';
import { t } from '../ui/text.ts';

/** An account as it is being written down. */
export interface AccountDraft {
  platform: PlatformId;
  role: KnownAccountRole;
  typed: string;
}

interface AccountFormProps {
  form: AccountDraft;
  /** Asked for an account where no name was typed. */
  isMissing: boolean;
  onChange: (form: AccountDraft) => void;
  onAdd: () => void;
}

/** One more account: where, which and whose. */
export function AccountForm({ form, isMissing, onChange, onAdd }: AccountFormProps) {
  const id = useId();
  const { platform, role, typed } = form;
  return (
    <fieldset class="card account-form">
      <legend>{t('welcome.accounts.add')}</legend>
      <div class="fields">
        <Select
          label={t('welcome.accounts.site')}
          value={platform}
          options={platforms.map((value) => ({ value, text: t(`popup.platform.${value}`) }))}
          onChoose={(value) => onChange({ ...form, platform: value })}
        />
        <Select
          label={t('welcome.accounts.whose')}
          value={role}
          options={knownAccountRoles.map((value) => ({ value, text: t(`panel.role.${value}`) }))}
          onChoose={(value) => onChange({ ...form, role: value })}
        />
      </div>
      <div class="field">
        <label for={id}>{t(`welcome.accounts.handle.${platform}`)}</label>
        <input
          id={id}
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          maxLength={200}
          value={typed}
          aria-invalid={isMissing}
          aria-describedby={`${id}-problem`}
          onInput={(event) => onChange({ ...form, typed: event.currentTarget.value })}
          onKeyDown={(event) => {
            // Enter adds the account rather than leaving the step.
            if (event.key !== 'Enter' || !typed.trim()) return;
            event.preventDefault();
            onAdd();
          }}
        />
        <p id={`${id}-problem`} role="alert" class="field-problem">
          {isMissing && t('welcome.accounts.missing')}
        </p>
      </div>
      <button type="button" class="button" onClick={onAdd}>
        {t('welcome.accounts.add.button')}
      </button>
    </fieldset>
  );
}
