import { accountKey } from '../browser/briefing.ts';
import { type PlatformId, platforms } from '../policy/vocabulary.ts';

/**
 * The account as the site's pages show it, from what a person types or pastes: without "@", an
 * address cut down to its last part, LinkedIn's with `in/` or `company/` before it.
 * Empty where nothing usable was typed.
 */
export function accountFromInput(platform: PlatformId, typed: string): string {
  const path = typed.trim().replace(/^(?:https?:\/\/)?(?:[\w-]+\.)+(?:com)\//i, '');
  const isAddress = path !== typed.trim();
  const [plain = ''] = path.split(/[?#]/);
  const handle = plain.replace(/^@/, '').replace(/\/+$/, '');
  if (platform !== 'linkedin') return isAddress ? (handle.split('/')[0] ?? '') : handle;
  const [, kind, slug] = /^(in|company)\/([^/]+)/.exec(handle) ?? [];
  return kind ? `${kind}/${slug}` : handle;
}

/** One account that has a role, as it is kept. */
interface KeptAccount {
  key: string;
  platform: PlatformId;
  account: string;
}

export function keptAccounts(keys: readonly string[]): KeptAccount[] {
  return platforms.flatMap((platform) => {
    const start = accountKey(platform, '');
    return keys
      .filter((key) => key.startsWith(start))
      .map((key) => ({ key, platform, account: key.slice(start.length) }));
  });
}
