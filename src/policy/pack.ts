import { z } from 'zod';
import {
  accountRoles,
  audiences,
  clauses,
  platforms,
  severities,
  signalKinds,
  staffRoles,
  surfaces,
} from './vocabulary.ts';

/**
 * The shape of a pack: what a school or trust publishes. Pure data, closed vocabulary, no regular
 * expressions and a limit on every size, so that no pack can hang a page or run anything.
 */

const line = (max = 200) => z.string().trim().min(1).max(max);
const prose = line(1200);
const id = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/, 'use small letters, digits, "-" and "."');
const date = z.iso.date();
const link = z
  .url({ protocol: /^https$/, error: 'use a web address that starts with https://' })
  .max(400);
const perPlatform = <T extends z.ZodType>(value: T) =>
  z.strictObject({ facebook: value, twitter: value, linkedin: value }).partial();

const seen = Object.entries(signalKinds).flatMap(([kind, details]) => [
  kind,
  ...details.map((detail) => `${kind}:${detail}`),
]);

const notASignal = 'is not a signal this version knows';

/** `kind`, `kind:detail` or `words:list-id`; that the list exists is checked when packs are merged. */
const signalName = z.union(
  [
    z.enum(seen, notASignal),
    z
      .string()
      .max(80)
      .regex(/^words:[a-z0-9]+(?:[.-][a-z0-9]+)*$/, notASignal),
  ],
  notASignal,
);

const wordList = z.strictObject({
  id,
  /** For the person who edits the pack. */
  about: line(300).optional(),
  /**
   * Phrases in plain letters, matched as whole words whatever the case or disguise. `*` at the end
   * of a word stands for any ending ("safeguard*"); nothing else is special.
   */
  words: z.array(line(80)).min(1).max(20_000),
  /** Longer phrases in which a word of this list is harmless. */
  except: z.array(line(80)).max(2_000).default([]),
  /** Also match plurals and -ed/-ing/-er forms of single words. */
  inflect: z.boolean().default(false),
});

const example = z.strictObject({
  text: line(1500),
  platform: z.enum(platforms).default('facebook'),
  surface: z.enum(surfaces).default('post'),
  role: z.enum(accountRoles).default('personal'),
  audience: z.enum(audiences).default('friends'),
  mentions: z.array(line(100)).max(10).default([]),
  tags: z.array(line(100)).max(10).default([]),
});

const severityByRole = z
  .strictObject({
    personal: z.enum(severities),
    professional: z.enum(severities),
    official: z.enum(severities),
  })
  .partial();

const rule = z.strictObject({
  id,
  clause: z.enum(clauses),
  /** Severity for each account role; a role left out is silent. */
  severity: severityByRole,
  /** Every row of `all` must be seen, each by at least one of its signals; none of `none` may be. */
  when: z.strictObject({
    all: z.array(z.array(signalName).min(1).max(40)).min(1).max(5),
    none: z.array(signalName).max(40).default([]),
    within: z.enum(['sentence', 'draft']).default('sentence'),
  }),
  platforms: z
    .array(z.enum(platforms))
    .min(1)
    .default([...platforms]),
  surfaces: z.array(z.enum(surfaces)).min(1).default(['post', 'comment', 'profile', 'article']),
  audiences: z
    .array(z.enum(audiences))
    .min(1)
    .default([...audiences]),
  /** `{words}` in a text stands for the words found, `{school}` for the school's name. */
  what: line(300),
  why: line(400),
  instead: line(400),
  examples: z.strictObject({
    hit: z.array(example).min(4).max(40),
    miss: z.array(example).min(4).max(40),
  }),
});

const checklistItem = z.strictObject({
  id: z
    .string()
    .max(20)
    .regex(/^[A-Z][A-Za-z0-9-]*$/, 'use a capital letter, then letters, digits and "-"'),
  platform: z.enum(platforms),
  title: line(120),
  why: line(400),
  clause: z.enum(clauses),
  priority: z.enum(['must', 'should', 'optional']),
  /** The account roles this item is for, and for each the values that pass, in the reader's words. */
  wanted: z
    .strictObject({
      personal: z.array(line(60)).min(1).max(6),
      professional: z.array(line(60)).min(1).max(6),
      official: z.array(line(60)).min(1).max(6),
    })
    .partial(),
  links: z.array(link).min(1).max(4),
  steps: z.array(line(300)).min(1).max(10),
});

const guidanceEntry = z.strictObject({
  id,
  clause: z.enum(clauses),
  kind: z.enum(['do', 'dont', 'know']),
  for: z
    .array(z.enum([...staffRoles]))
    .min(1)
    .default([...staffRoles]),
  title: line(120),
  body: prose,
});

const contact = z.strictObject({
  name: line(100).optional(),
  title: line(100).optional(),
  phone: line(40).optional(),
  email: z.email().max(120).optional(),
  url: link.optional(),
});

/** Sentences of the product that a school may word for itself. */
const texts = z
  .strictObject({
    messageReminder: line(400),
    pupilContactSteps: z.array(line(300)).min(1).max(10),
    reportConcernSteps: z.array(line(300)).min(1).max(10),
    protectedRoutes: line(500),
  })
  .partial();

export const packSchema = z.strictObject({
  $schema: z.string().max(400).optional(),
  schemaVersion: z.literal(1),
  id,
  version: z.int().min(1).max(1_000_000_000),
  title: line(120),
  issued: date,
  reviewBy: date.optional(),
  school: z
    .strictObject({
      name: line(120),
      aliases: z.array(line(80)).max(40).default([]),
      handles: z.array(line(60)).max(40).default([]),
      domains: z.array(line(120)).max(20).default([]),
      addresses: z.array(line(160)).max(20).default([]),
      position: z
        .strictObject({
          latitude: z.number().min(-90).max(90),
          longitude: z.number().min(-180).max(180),
        })
        .optional(),
    })
    .optional(),
  /** The school's own accounts: handles, page names or the last part of their addresses. */
  accounts: perPlatform(z.array(line(100)).max(40)).default({}),
  /** What each role of a person is called at this school; a role left out is not offered. */
  roles: z
    .strictObject({
      staff: line(60),
      leadership: line(60),
      'media-manager': line(60),
      governor: line(60),
    })
    .partial()
    .default({}),
  hours: z
    .strictObject({
      /** 1 = Monday ... 7 = Sunday. */
      days: z.array(z.int().min(1).max(7)).min(1).max(7),
      from: z.iso.time({ precision: -1 }),
      to: z.iso.time({ precision: -1 }),
    })
    .optional(),
  /** `date`: the day it was adopted; left out where the school does not say. */
  document: z
    .strictObject({ title: line(120), url: link, version: line(40), date: date.optional() })
    .optional(),
  training: z.strictObject({ title: line(120), url: link }).optional(),
  contacts: z.strictObject({ dsl: contact, office: contact }).partial().default({}),
  lists: z.array(wordList).max(200).default([]),
  rules: z.array(rule).max(300).default([]),
  /** Rules of an earlier layer that this school does without. */
  withoutRules: z.array(id).max(300).default([]),
  checklist: z.array(checklistItem).max(150).default([]),
  guidance: z.array(guidanceEntry).max(150).default([]),
  /** One line for each clause: what the school's policy asks, in plain words. */
  clauses: z.partialRecord(z.enum(clauses), line(300)).default({}),
  texts: texts.default({}),
  changes: z
    .array(z.strictObject({ version: z.int().min(1), date, text: line(400) }))
    .max(60)
    .default([]),
});

/** A pack as parsed, defaults filled in. */
export type Pack = z.output<typeof packSchema>;
/** A pack as written by a person. */
export type PackInput = z.input<typeof packSchema>;
export type Rule = Pack['rules'][number];
export type RuleInput = PackInput['rules'] extends (infer R)[] | undefined ? R : never;
export type Example = z.output<typeof example>;
export type ExampleInput = z.input<typeof example>;
export type WordList = Pack['lists'][number];
export type WordListInput = z.input<typeof wordList>;
export type ChecklistItem = Pack['checklist'][number];
export type ChecklistItemInput = z.input<typeof checklistItem>;
export type GuidanceEntry = Pack['guidance'][number];
export type GuidanceEntryInput = z.input<typeof guidanceEntry>;
export type Contact = z.output<typeof contact>;
