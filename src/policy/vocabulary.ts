/** The closed vocabulary that packs, the examiner and the pages share. A pack can only say these words. */

export const platforms = ['facebook', 'twitter', 'linkedin'] as const;
export type PlatformId = (typeof platforms)[number];

export const surfaces = ['post', 'comment', 'message', 'profile', 'article'] as const;
export type Surface = (typeof surfaces)[number];

export const audiences = ['public', 'friends', 'group', 'only-me', 'unknown'] as const;
export type Audience = (typeof audiences)[number];

/** Roles an account can be known to have; `unknown` is the absence of that knowledge. */
export const knownAccountRoles = ['personal', 'professional', 'official'] as const;
export type KnownAccountRole = (typeof knownAccountRoles)[number];
export const accountRoles = [...knownAccountRoles, 'unknown'] as const;
export type AccountRole = (typeof accountRoles)[number];

export const staffRoles = ['staff', 'leadership', 'media-manager', 'governor'] as const;
export type StaffRole = (typeof staffRoles)[number];

/** Weakest first, so that an index compares two severities. */
export const severities = ['note', 'warn', 'reason', 'block'] as const;
export type Severity = (typeof severities)[number];

/** Of checklist items, the most pressing first. */
export const priorities = ['must', 'should', 'optional'] as const;

/** Quiet reminders outside a composer: school hours (W2), school devices (N9), contact with pupils and parents (N6, W3). */
export const reminderKinds = ['hours', 'device', 'contact', 'recheck'] as const;
export type ReminderKind = (typeof reminderKinds)[number];

export const clauses = [
  ...(['R1', 'R2', 'R3', 'R4', 'R5'] as const),
  ...(['N1', 'N2', 'N3', 'N4', 'N5', 'N6', 'N7', 'N8', 'N9'] as const),
  ...(['O1', 'O2', 'O3', 'O4', 'O5', 'O6'] as const),
  ...(['P1', 'P2', 'G1'] as const),
  ...(['W1', 'W2', 'W3', 'W4', 'W5', 'W6', 'W7', 'A1', 'A2'] as const),
] as const;
export type ClauseId = (typeof clauses)[number];

/** What a setting can be found to be; readers of settings pages say nothing else, packs want nothing else. */
export const settingValues = [
  ...(['on', 'off'] as const),
  ...(['public', 'everyone', 'verified', 'followers', 'people-you-follow', 'each-other'] as const),
  ...(['friends-of-friends', 'second-degree', 'friends', 'connections', 'friends-except'] as const),
  ...(['specific-friends', 'custom', 'only-me', 'no-one'] as const),
  ...(['full', 'characteristics', 'private', 'name-and-headline'] as const),
  /** A list: nothing left on it, or something. */
  ...(['none', 'some'] as const),
  /** A text on the person's own profile: the policy has nothing to say of it, or it has. */
  ...(['clear', 'noticed'] as const),
  /** Only the person can know. */
  'done',
] as const;
export type SettingValue = (typeof settingValues)[number];

/**
 * What the examiner can see in a draft, besides words on a pack's lists (`words:<list id>`).
 * A rule names a kind alone (`identifier`: any of them) or one detail (`identifier:upn`).
 */
export const signalKinds = {
  /** The school: named by the pack, hinted at ("my class", "our head"), or named as the writer's own though no pack knows it. */
  school: ['named', 'indirect', 'own'],
  identifier: [
    'upn',
    'uln',
    'nhs-number',
    'ni-number',
    'driving-licence',
    'passport',
    'number-plate',
    'postcode',
    'phone',
    'email',
    'birth-date',
  ],
  /**
   * Somebody: "Mrs Okafor" (titled), "9B" or "Year 7" (class), who a named person is to the writer, and
   * a pupil described so closely that no name is needed (near-pupil).
   */
  person: [
    'titled',
    'class',
    'pupil',
    'parent',
    'colleague',
    'family',
    'public',
    'other',
    'near-pupil',
  ],
  /**
   * What the draft as a whole gives the impression of, where no word says it: so gravely that a child or somebody's
   * good name is at stake, so strongly that it is as good as said, or perhaps. Inside matters of somebody or the
   * school, unkindness, a private way to make contact, the writer's working day at school, their job or birthday.
   */
  gravely: ['private', 'unkind'],
  likely: ['private', 'contact', 'work', 'identity'],
  perhaps: ['private', 'unkind', 'contact', 'work', 'identity'],
  /**
   * The draft as a whole gives no impression of anything the policy speaks of: rather so, surely, wholly, each
   * holding where the next does. For what may mean nothing by itself.
   */
  calm: ['rather', 'surely', 'wholly'],
  /** A person or page the draft mentions (`person`: surely a person), or a person tagged in it. */
  mention: ['account', 'person'],
  tag: ['person'],
  /** Where a draft checks in: at the school, or elsewhere. */
  place: ['school', 'other'],
  /** How words of others are meant that the draft shares on, as for `tone`. */
  shared: ['derogatory', 'discriminatory', 'offensive', 'abuse', 'harassment'],
  /**
   * How the words are meant for people of the school (or, where discriminatory, for a group that equality
   * law protects); `abuse` is offensive words for somebody called by name.
   */
  tone: ['derogatory', 'discriminatory', 'offensive', 'abuse', 'harassment', 'accusation'],
} as const;
export type SignalKind = keyof typeof signalKinds | 'words';

/** What the name of a signal begins with that is words on a list: `words:<list id>`. */
const wordsPrefix = 'words:';

/** The id of the list that a signal's words are on; undefined for every other signal. */
export function listNamedBy(signal: string): string | undefined {
  return signal.startsWith(wordsPrefix) ? signal.slice(wordsPrefix.length) : undefined;
}

/** Whom a school's roster lists. */
export const rosterKinds = ['pupil', 'staff', 'parent'] as const;
export type RosterKind = (typeof rosterKinds)[number];
