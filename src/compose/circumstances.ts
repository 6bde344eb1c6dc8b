import { accountName, roleOf } from '../platforms/account-role.ts';
import type { Account, Beside, Composer, Platform } from '../platforms/platform.ts';
import type { AccountRole, Audience } from '../policy/vocabulary.ts';
import type { Brief } from './brief.ts';

/** Everything about a draft that is not its text: read from the page, and changed by it at any time. */
export interface Circumstances {
  audience: Audience;
  account: Account;
  role: AccountRole;
  beside: Beside;
  canHold: boolean;
}

export const unknownCircumstances: Circumstances = {
  audience: 'unknown',
  account: {},
  role: 'unknown',
  beside: { tags: [], shared: [], own: [], media: 0 },
  canHold: false,
};

export function readCircumstances(
  platform: Platform,
  composer: Composer,
  brief: Brief,
): Circumstances {
  const account = platform.accountOf(composer);
  return {
    account,
    role: roleOf(account, platform.id, brief),
    audience: platform.audienceOf(composer),
    beside: platform.besideOf(composer),
    canHold: platform.hasSendControl(composer),
  };
}

/**
 * One string for who posts to whom: what a person has seen counts only while it stays the same. Words beside
 * the text are not part of it: a clip that plays would change them for ever, and new ones that matter make a
 * finding of their own.
 */
export function circumstancesKey({ audience, account, role, beside }: Circumstances): string {
  return JSON.stringify([audience, accountName(account), role, beside.tags, beside.place]);
}
