import { useEffect, useState } from 'preact/hooks';
import { choices } from '../../browser/items.ts';
import { accountId } from '../../privacy/account-id.ts';
import { useStored } from '../../ui/use-stored.ts';
import { keptAccounts } from '../../welcome/account.ts';

/**
 * What the accounts on the checklist are called, by their id: only those that the person has named
 * themselves, for the checklist keeps no names. Undefined until that is known.
 */
export function useAccountNames(
  salt: string | undefined,
): Readonly<Record<string, string>> | undefined {
  const { value } = useStored(choices);
  const [names, setNames] = useState<Record<string, string>>();
  const keys = value && Object.keys(value.accounts).join('\n');
  useEffect(() => {
    if (salt === undefined || keys === undefined) return;
    const kept = salt ? keptAccounts(keys.split('\n')) : [];
    const named = kept.map(async ({ platform, account }) => [
      await accountId(salt, platform, account),
      account,
    ]);
    void Promise.all(named).then((pairs) => setNames(Object.fromEntries(pairs)));
  }, [salt, keys]);
  return names;
}
