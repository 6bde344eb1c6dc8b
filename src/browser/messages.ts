import { z } from 'zod';
import {
  knownAccountRoles,
  platforms,
  reminderKinds,
  settingValues,
  severities,
} from '../policy/vocabulary.ts';

/** Characters of a file that a person may open: more than any that would be taken. */
export const maxFile = 2_100_000;

/** Everything pages may ask of the background. Payloads are checked on arrival; replies are ours. */
export const requests = {
  /** An editable was used in this frame, a settings page or the person's own profile was opened; bring the code for it. */
  wake: z.strictObject({ script: z.enum(['compose', 'privacy', 'profile', 'walk']) }),
  /** Compose: the policy and what this person has chosen. Answers `Briefing`. */
  brief: z.strictObject({}),
  /** Our own pages: the same with checklist, guidance and where rules come from. Answers `Overview`. */
  overview: z.strictObject({}),
  /** Our own pages: look for a newer pack now. */
  refresh: z.strictObject({}),
  /** Whose account this is, for the checklist. Answers a known role: personal where nobody has said. */
  checkedRole: z.strictObject({ platform: z.enum(platforms), account: z.string().max(200) }),
  /** Options page: take a join code whose fingerprint the person compared. */
  join: z.strictObject({ code: z.string().max(maxFile) }),
  /** Options page: forget the join code and what came with it. */
  leave: z.strictObject({}),
  /** Options page: take a signed pack from a file. */
  importPack: z.strictObject({ text: z.string().max(maxFile) }),
  /** A page was opened, or something done that makes contact: bring the reminder, if one may be due. */
  remind: z.strictObject({ about: z.enum(['page', 'contact']) }),
  /** Reminders: the policy and what was shown. Answers `Remindable`. */
  remindable: z.strictObject({}),
  /** A reminder was shown on this site: not again today. */
  reminded: z.strictObject({ kind: z.enum(reminderKinds) }),
  /** Reminders: open the page that goes through this site's privacy settings. */
  openCheckup: z.strictObject({}),
  chooseRole: z.strictObject({
    platform: z.enum(platforms),
    account: z.string().max(200),
    role: z.enum(knownAccountRoles),
  }),
  /** "Not relevant": the fingerprint of a finding's wording, made with this device's salt. */
  dismiss: z.strictObject({ rule: z.string().max(60), fingerprint: z.string().max(64) }),
  /** What became of a finding: rule, severity and choice, nothing of the text. */
  outcome: z.strictObject({
    rule: z.string().max(60),
    severity: z.enum(severities),
    choice: z.enum(['shown', 'edited', 'posted', 'reason', 'dismissed']),
  }),
  /** A settings page: what the person is being walked to here. Answers `WalkStop`, or null in any other tab. */
  walkStop: z.strictObject({}),
  /** The walk's card: on to another of its items, or to its end. */
  walkTo: z.strictObject({ at: z.int().min(0).max(500).nullable() }),
  /** The walk's card: "I have done it". */
  walkDone: z.strictObject({}),
  /**
   * A settings or profile page was looked at. Without a value the control was not found: what was
   * read before still counts, unless it `isOutdated` because the person is changing it.
   */
  reading: z.strictObject({
    platform: z.enum(platforms),
    /** The handle as the page shows it, empty where it does not; kept only as a salted hash. */
    account: z.string().max(200),
    item: z.string().max(20),
    part: z.string().max(20),
    value: z.enum(settingValues).optional(),
    rules: z.array(z.string().max(60)).max(20).optional(),
    isOutdated: z.literal(true).optional(),
  }),
} as const;

/** What sites' pages have no business to ask, not even through our own code in them. */
export const ownPagesOnly: ReadonlySet<RequestName> = new Set([
  'overview',
  'refresh',
  'join',
  'leave',
  'importPack',
]);

export type Requests = { [K in keyof typeof requests]: z.output<(typeof requests)[K]> };
export type RequestName = keyof Requests;
