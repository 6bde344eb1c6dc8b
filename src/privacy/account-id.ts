import { accountKey } from '../browser/briefing.ts';
import type { PlatformId } from '../policy/vocabulary.ts';

/**
 * What an account is called in storage: a hash that only this device can make, so that the list of
 * somebody's accounts cannot be read from it. An account the page does not name has the site's id.
 */
export async function accountId(
  salt: string,
  platform: PlatformId,
  account: string,
): Promise<string> {
  if (account === '') return platform;
  const bytes = new TextEncoder().encode(`${salt}\n${accountKey(platform, account)}`);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest.slice(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
