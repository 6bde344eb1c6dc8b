import { z } from 'zod';
import { checklistItem, contact, guidanceEntry, itemId, texts } from './schema/advice.ts';
import { roster } from './schema/roster.ts';
import { type example, rule } from './schema/rule.ts';
import { sites } from './schema/sites.ts';
import { date, id, idsOnce, line, link, perPlatform } from './schema/values.ts';
import { tooManyWords, wordList, wordsWithinReason } from './schema/word-list.ts';
import { clauses, reminderKinds } from './vocabulary.ts';

/** Who can push a pack, weakest first. */
export const layers = ['trust', 'school'] as const;
export type Layer = (typeof layers)[number];

const school = z.strictObject({
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
});

const roles = z
  .strictObject({
    staff: line(60),
    leadership: line(60),
    'media-manager': line(60),
    governor: line(60),
  })
  .partial();

const time = z.iso.time({ precision: -1 });
const hours = z
  .strictObject({
    days: z.array(z.int().min(1).max(7)).min(1).max(7).describe('1 = Monday ... 7 = Sunday.'),
    from: time,
    to: time,
  })
  .refine(({ from, to }) => from < to, 'should end after they begin');

/**
 * The shape of a pack: what a school or trust publishes. Pure data, closed vocabulary, no regular
 * expressions and a limit on every size, so that no pack can hang a page or run anything.
 */
export const packSchema = z.strictObject({
  $schema: z.string().max(400).optional(),
  type: z.literal('pack').default('pack'),
  schemaVersion: z.literal(1),
  layer: z
    .enum(layers)
    .default('school')
    .describe('A trust’s pack lies under the packs of its schools.'),
  orgId: id.optional().describe('The school or trust; must be the one the browser is set up for.'),
  id,
  version: z.int().min(1).max(1_000_000_000),
  title: line(120),
  issued: date,
  reviewBy: date.optional(),
  notBefore: date.optional().describe('Browsers wait until this day to put the pack in force.'),
  expires: date
    .optional()
    .describe(
      'From this day on people are told that the rules are out of date; they stay in force.',
    ),
  mustNotUseAfter: date
    .optional()
    .describe(
      'From this day on the pack is no longer in force at all. Leave out unless it must be.',
    ),
  minExtVersion: z
    .string()
    .regex(/^\d{1,5}(?:\.\d{1,5}){0,3}$/, 'should be a version such as 1.4')
    .optional()
    .describe('The oldest Second Look that understands this pack.'),
  school: school.optional(),
  accounts: perPlatform(z.array(line(100)).max(40))
    .default({})
    .describe(
      'The school’s own accounts: handles, page names or the last part of their addresses.',
    ),
  roles: roles
    .default({})
    .describe('What each role of a person is called; a role no pack names is not offered.'),
  hours: hours.optional().describe('School hours, when personal use gets a reminder.'),
  withoutReminders: z
    .array(z.enum(reminderKinds))
    .max(reminderKinds.length)
    .default([])
    .describe('Reminders that this school does without.'),
  document: z
    .strictObject({
      title: line(120),
      url: link,
      version: line(40).describe('People are asked to read the document again when this changes.'),
      date: date.optional().describe('The day it was adopted, where the school says so.'),
    })
    .optional(),
  training: z.strictObject({ title: line(120), url: link }).optional(),
  contacts: z.strictObject({ dsl: contact, office: contact }).partial().default({}),
  lists: z
    .array(wordList)
    .max(200)
    .superRefine(idsOnce)
    .refine(wordsWithinReason, tooManyWords)
    .default([]),
  rules: z.array(rule).max(300).superRefine(idsOnce).default([]),
  withoutRules: z
    .array(id)
    .max(300)
    .default([])
    .describe('Rules of an earlier layer that this school does without.'),
  checklist: z.array(checklistItem).max(150).superRefine(idsOnce).default([]),
  withoutItems: z
    .array(itemId)
    .max(150)
    .default([])
    .describe('Checklist items of an earlier layer that this school does without.'),
  recheckAfterDays: z
    .int()
    .min(7)
    .max(1000)
    .optional()
    .describe('How long what was read or ticked counts; then people are asked to look again.'),
  roster: roster.optional(),
  guidance: z.array(guidanceEntry).max(150).superRefine(idsOnce).default([]),
  clauses: z
    .partialRecord(z.enum(clauses), line(300))
    .default({})
    .describe('One line for each clause: what the school’s policy asks, in plain words.'),
  texts: texts.default({}),
  sites: sites
    .default({})
    .describe('Corrections of what the product knows the sites’ pages by, until the next version.'),
  changes: z
    .array(z.strictObject({ version: z.int().min(1), date, text: line(400) }))
    .max(60)
    .default([]),
});

/** A pack as parsed, defaults filled in. */
export type Pack = z.output<typeof packSchema>;
/** A pack as written by a person. */
export type PackInput = z.input<typeof packSchema>;
export type Rule = z.output<typeof rule>;
export type RuleInput = z.input<typeof rule>;
export type Example = z.output<typeof example>;
export type ExampleInput = z.input<typeof example>;
export type WordList = z.output<typeof wordList>;
export type WordListInput = z.input<typeof wordList>;
export type ChecklistItem = z.output<typeof checklistItem>;
export type ChecklistItemInput = z.input<typeof checklistItem>;
export type GuidanceEntry = z.output<typeof guidanceEntry>;
export type GuidanceEntryInput = z.input<typeof guidanceEntry>;
export type Contact = z.output<typeof contact>;
