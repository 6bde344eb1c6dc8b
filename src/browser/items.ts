import { z } from 'zod';
import {
  knownAccountRoles,
  platforms,
  reminderKinds,
  settingValues,
  severities,
  staffRoles,
} from '../policy/vocabulary.ts';
import { stored } from './stored.ts';

/** Everything the product keeps on this device. None of it holds a word of any draft. */

const timestamp = z.iso.datetime();

/** What the person chose on the first-run page and in the popup. */
export const choices = stored(
  'choices',
  z.object({
    /** The school whose pack is in force: a built-in one, or one the person named. */
    school: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('built-in'), id: z.string() }),
      z.object({
        kind: z.literal('named'),
        name: z.string().min(1).max(120),
        aliases: z.array(z.string().min(1).max(80)).max(10),
      }),
    ]),
    personRole: z.enum(staffRoles).optional(),
    accounts: z.record(z.string(), z.enum(knownAccountRoles)),
    /** The toolbar icon does not count what the checklist found. */
    withoutBadge: z.boolean().optional(),
    welcomed: timestamp.optional(),
    /** "I have read this": which version of the policy document and of which pack, and when. */
    read: z
      .object({ document: z.string(), pack: z.string(), packVersion: z.int(), at: timestamp })
      .optional(),
  }),
  { school: { kind: 'built-in', id: 'abbots-lea' }, accounts: {} },
);
export type Choices = Awaited<ReturnType<typeof choices.read>>;

export const dismissed = stored(
  'dismissed',
  z.object({
    salt: z.string(),
    wordings: z.array(z.object({ rule: z.string(), fingerprint: z.string() })),
  }),
  { salt: '', wordings: [] },
);

/** How often each rule was shown and what people chose, by ISO week: for the person's own eyes. */
export const outcomes = stored(
  'outcomes',
  z.array(
    z.object({
      rule: z.string(),
      severity: z.enum(severities),
      choice: z.string(),
      week: z.string(),
      count: z.int(),
    }),
  ),
  [],
);

/** What a settings or profile page said of one part of an item; without a value its control was not found. */
const lookShape = z.object({
  value: z.enum(settingValues).optional(),
  at: timestamp,
  /** Since when looks have said the same, where that is longer. */
  since: timestamp.optional(),
  /** The rules that spoke of a profile's text, for `noticed`; never the text. */
  rules: z.array(z.string()).optional(),
});
export type Look = z.output<typeof lookShape>;

/** What is known of one account's settings. */
const accountShape = z.object({
  platform: z.enum(platforms),
  /** The person's word on an account whose handle nobody else has given a role. */
  role: z.enum(knownAccountRoles).optional(),
  /** By item, then by part of it. */
  looks: z.record(z.string(), z.record(z.string(), lookShape)),
  /** Items ticked by hand, and when. */
  ticks: z.record(z.string(), timestamp),
});
export type CheckedAccount = z.output<typeof accountShape>;

/** The privacy checklist of every account seen on this device, by `accountId`: never by its name. */
export const checklists = stored(
  'checklists',
  z.object({ salt: z.string(), accounts: z.record(z.string(), accountShape) }),
  { salt: '', accounts: {} },
);
export type Checklists = Awaited<ReturnType<typeof checklists.read>>;

/** The day each reminder was last shown, by site. */
export const reminded = stored(
  'reminded',
  z.partialRecord(z.enum(platforms), z.partialRecord(z.enum(reminderKinds), z.iso.date())),
  {},
);

/** The walk to settings that is going on: in which tab, to which places, and at which of them it is. */
export const walk = stored(
  'walk',
  z
    .object({
      tabId: z.int(),
      /** The account it is for, by `accountId`. */
      account: z.string(),
      /** An item, and which of its pages. */
      places: z.array(z.strictObject({ item: z.string(), page: z.int().min(0) })).min(1),
      at: z.int().min(0),
    })
    .nullable(),
  null,
  'session',
);
export type Walk = NonNullable<Awaited<ReturnType<typeof walk.read>>>;

/** What went wrong inside the extension last, so that the popup can say it: a full disk, for one. */
export const fault = stored(
  'fault',
  z.object({ what: z.string(), at: timestamp }).nullable(),
  null,
  'session',
);
