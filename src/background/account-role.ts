import type { Requests } from '../browser/messages.ts';
import { roleOf } from '../platforms/account-role.ts';
import type { KnownAccountRole } from '../policy/vocabulary.ts';
import { keptRole } from '../privacy/keep.ts';
import { makeBriefing } from './make-briefing.ts';

/** The role that the school or the person has given to an account by its handle. */
export async function givenRole({
  platform,
  account,
}: Requests['checkedRole']): Promise<KnownAccountRole | undefined> {
  const role = roleOf({ handle: account }, platform, await makeBriefing());
  return role === 'unknown' ? undefined : role;
}

/** Whose account it is for the checklist: a personal one where nobody has said. */
export async function checkedRole(asked: Requests['checkedRole']): Promise<KnownAccountRole> {
  return (await givenRole(asked)) ?? (await keptRole(asked.platform, asked.account)) ?? 'personal';
}
