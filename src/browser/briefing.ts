import type { RuleOrigin } from '../policy/explain.ts';
import type { Policy } from '../policy/policy.ts';
import type {
  KnownAccountRole,
  PlatformId,
  ReminderKind,
  StaffRole,
} from '../policy/vocabulary.ts';

/** What the background tells a page's compose code: the policy, and what this person has chosen. */
export interface Briefing {
  policy: Policy;
  /** The person's own word on which role an account has, by `accountKey`. */
  accounts: Record<string, KnownAccountRole>;
  personRole?: StaffRole;
  /** Wordings marked "not relevant", as fingerprints salted for this device. */
  dismissed: { salt: string; fingerprints: string[] };
  /** The device belongs to the school, says the school. */
  schoolOwned?: boolean;
  /** Of the policy's roster; comes by browser policy alone and is kept nowhere else. */
  rosterKey?: string;
}

/** The same for our own pages, which also show where each rule comes from. */
export interface Overview extends Briefing {
  origins: RuleOrigin[];
  /** Ids of pushed rules that only a newer version of the extension understands. */
  newerRules: string[];
  /** Which school's rules apply is the school's to say, not the person's. */
  isSchoolSet: boolean;
  /** The school asks that choices are not even counted for the person's own eyes. */
  isUncounted?: boolean;
}

/** What reminders depend on, besides whose account it is. */
export interface Remindable {
  policy: Policy;
  accounts: Briefing['accounts'];
  schoolOwned: boolean;
  /** What was checked of the site's privacy settings was checked too long ago. */
  isCheckOld: boolean;
  /** The day each kind was last shown on the site that asks. */
  shown: Partial<Record<ReminderKind, string>>;
}

/** @param account the handle, or the name where the page shows no handle. */
export function accountKey(platform: PlatformId, account: string): string {
  return `${platform}:${account.trim().toLowerCase()}`;
}
