import { checklists } from '../browser/items.ts';
import type { Requests } from '../browser/messages.ts';
import type { KnownAccountRole, PlatformId } from '../policy/vocabulary.ts';
import { accountId } from './account-id.ts';
import { salted, stepForReading, stepForRole } from './account-steps.ts';

/**
 * Keeps what a page said, under the account it was said of.
 * @param role whose account it is, where the school or the person has said so.
 */
export async function keepReading(
  reading: Requests['reading'],
  role: KnownAccountRole | undefined,
): Promise<void> {
  const { salt } = await checklists.change(salted);
  const id = await accountId(salt, reading.platform, reading.account);
  await checklists.change(stepForReading(id, reading, role));
}

/** A role given elsewhere to an account by its handle; one that was never checked is left out. */
export async function followRole(
  platform: PlatformId,
  account: string,
  role: KnownAccountRole,
): Promise<void> {
  const { salt, accounts } = await checklists.read();
  const id = await accountId(salt, platform, account);
  if (accounts[id]) await checklists.change(stepForRole(platform, id, role));
}

/** The role that an account has on the checklist, if the person has given it one. */
export async function keptRole(
  platform: PlatformId,
  account: string,
): Promise<KnownAccountRole | undefined> {
  const { salt, accounts } = await checklists.read();
  return accounts[await accountId(salt, platform, account)]?.role;
}
