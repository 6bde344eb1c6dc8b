import { useState } from 'preact/hooks';
import { accountKey } from '../browser/briefing.ts';
import { t } from '../ui/text.ts';
import { accountFromInput, keptAccounts } from './account.ts';
import { type AccountDraft, AccountForm } from './account-form.tsx';
import type { StepProps } from './step.ts';
import { StepFrame } from './step-frame.tsx';

const blank: AccountDraft = { platform: 'twitter', role: 'professional', typed: '' };

/** Accounts whose role the person tells beforehand; the rest are asked for when they are used. */
export function AccountsStep({ heading, overview, choices, change, onBack, onNext }: StepProps) {
  const [form, setForm] = useState(blank);
  const [isMissing, setMissing] = useState(false);
  const add = async () => {
    const { platform, role, typed } = form;
    const account = accountFromInput(platform, typed);
    setMissing(!account);
    if (!account) return false;
    const key = accountKey(platform, account);
    const isKept = await change((value) => ({
      ...value,
      accounts: { ...value.accounts, [key]: role },
    }));
    if (isKept) setForm({ ...form, typed: '' });
    return isKept;
  };
  const remove = (key: string) =>
    change(({ accounts: { [key]: _, ...accounts }, ...value }) => ({ ...value, accounts }));
  const finish = async () => {
    // Whoever has written an account down and goes on means to keep it.
    if (form.typed.trim() && !(await add())) return;
    const welcomed = new Date().toISOString();
    if (await change((value) => ({ ...value, welcomed }))) onNext();
  };
  const kept = keptAccounts(Object.keys(choices.accounts));
  const hasOfficial = Object.values(overview.policy.accounts).some((own) => own?.length);
  return (
    <StepFrame heading={heading} title={t('welcome.accounts')} onBack={onBack} onNext={finish}>
      <p>{t('welcome.accounts.why')}</p>
      {hasOfficial && <p>{t('welcome.accounts.official')}</p>}
      <ul class="rows" aria-label={t('welcome.accounts.kept')}>
        {kept.map(({ key, platform, account }) => (
          <li key={key}>
            <span>
              <b>{account}</b>{' '}
              <span class="aside">
                {t(`popup.platform.${platform}`)}:{' '}
                {t(`panel.role.${choices.accounts[key] ?? 'personal'}`)}
              </span>
            </span>
            <button type="button" class="button" onClick={() => remove(key)}>
              {t('welcome.accounts.remove')}
              <span class="visually-hidden"> {account}</span>
            </button>
          </li>
        ))}
      </ul>
      <AccountForm form={form} isMissing={isMissing} onChange={setForm} onAdd={() => void add()} />
    </StepFrame>
  );
}
