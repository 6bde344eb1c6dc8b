import { accountKey } from '../browser/briefing.ts';
import type { Policy } from '../policy/policy.ts';
import type { AccountRole, KnownAccountRole, PlatformId } from '../policy/vocabulary.ts';
import type { Account } from './platform.ts';

/** What is known about accounts: the policy's official ones, and the person's own word on theirs. */
export interface KnownAccounts {
  policy: Pick<Policy, 'accounts'>;
  accounts: Record<string, KnownAccountRole>;
}

/** The role of the account a draft would be posted from; `unknown` where nobody has said. */
export function roleOf(account: Account, platform: PlatformId, known: KnownAccounts): AccountRole {
  if (isOfficial(account, known.policy.accounts[platform] ?? [])) return 'official';
  const { handle, name } = account;
  const chosen = [handle, name, accountName(account)]
    .filter((own) => own !== undefined)
    .map((own) => known.accounts[accountKey(platform, own)]);
  return chosen.find((role) => role !== undefined) ?? 'unknown';
}

/** What an account is called when its role is kept: empty where the page shows neither handle nor name. */
export function accountName({ handle, name }: Account): string {
  return handle ?? name ?? '';
}

function isOfficial({ handle, name, kind }: Account, official: string[]): boolean {
  // Anybody can call a personal profile by the school's name; only its address part is one of a kind.
  const names = kind === 'person' ? [handle] : [handle, name];
  const known = new Set(official.map(comparable));
  return names.some((own) => own !== undefined && known.has(comparable(own)));
}

/** "@AbbotsLea", "company/abbots-lea/" and the page called "Abbot's Lea" are the same account. */
function comparable(name: string): string {
  const parts = name.toLowerCase().split('/');
  return (parts.findLast(Boolean) ?? '').replaceAll(/[^\p{L}\p{N}]/gu, '');
}
