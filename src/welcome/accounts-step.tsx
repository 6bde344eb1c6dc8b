import { accountKey } from '../browser/briefing.ts';
import type { KnownAccountRole, PlatformId } from '../policy/vocabulary.ts';
import { t } from '../ui/text.ts';
import { keptAccounts } from './account.ts';
import { AccountForm } from './account-form.tsx';
import type { StepProps } from './step.ts';
import { StepFrame } from './step-frame.tsx';

/** Accounts whose role the person tells beforehand; the rest are asked for when they are used. */
export function AccountsStep({ heading, overview, choices, change, onBack, onNext }: StepProps) {
  const add = (platform: PlatformId, account: string, role: KnownAccountRole) =>
    change((value) => ({
      ...value,
      accounts: { ...value.accounts, [accountKey(platform, account)]: role },
    }));
  const remove = (key: string) =>
    change(({ accounts: { [key]: _, ...accounts }, ...value }) => ({ ...value, accounts }));
  const finish = async () => {
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
      <AccountForm onAdd={add} />
    </StepFrame>
  );
}
