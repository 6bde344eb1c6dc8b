import { useId, useState } from 'preact/hooks';
import {
  type KnownAccountRole,
  knownAccountRoles,
  type PlatformId,
  platforms,
} from '../policy/vocabulary.ts';
import { Select } from '../ui/select.tsx';
import { t } from '../ui/text.ts';
import { accountFromInput } from './account.ts';

interface AccountFormProps {
  onAdd: (platform: PlatformId, account: string, role: KnownAccountRole) => Promise<boolean>;
}

/** One more account: where, which and whose. */
export function AccountForm({ onAdd }: AccountFormProps) {
  const id = useId();
  const [platform, setPlatform] = useState<PlatformId>('twitter');
  const [role, setRole] = useState<KnownAccountRole>('professional');
  const [typed, setTyped] = useState('');
  const [isMissing, setMissing] = useState(false);

  const add = async () => {
    const account = accountFromInput(platform, typed);
    setMissing(!account);
    if (account && (await onAdd(platform, account, role))) setTyped('');
  };
  return (
    <fieldset class="card account-form">
      <legend>{t('welcome.accounts.add')}</legend>
      <div class="fields">
        <Select
          label={t('welcome.accounts.site')}
          value={platform}
          options={platforms.map((value) => ({ value, text: t(`popup.platform.${value}`) }))}
          onChoose={setPlatform}
        />
        <Select
          label={t('welcome.accounts.whose')}
          value={role}
          options={knownAccountRoles.map((value) => ({ value, text: t(`panel.role.${value}`) }))}
          onChoose={setRole}
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
          onInput={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={(event) => {
            // Enter adds the account rather than leaving the step with it unsaved.
            if (event.key !== 'Enter' || !typed.trim()) return;
            event.preventDefault();
            void add();
          }}
        />
        <p id={`${id}-problem`} role="alert" class="field-problem">
          {isMissing && t('welcome.accounts.missing')}
        </p>
      </div>
      <button type="button" class="button" onClick={add}>
        {t('welcome.accounts.add.button')}
      </button>
    </fieldset>
  );
}
