import { z } from 'zod';
import {
  accountRoles,
  audiences,
  clauses,
  platforms,
  severities,
  signalKinds,
  surfaces,
} from '../vocabulary.ts';
import { date, id, line } from './values.ts';

const seen = Object.entries(signalKinds).flatMap(([kind, details]) => [
  kind,
  ...details.map((detail) => `${kind}:${detail}`),
]);
/** `kind` and `kind:detail` of everything the examiner can see, word lists apart. */
export const knownSignals: ReadonlySet<string> = new Set(seen);
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

const when = z.strictObject({
  all: z
    .array(z.array(signalName).min(1).max(40))
    .min(1)
    .max(5)
    .describe('Every row must be seen, each by at least one of its signals.'),
  none: z.array(signalName).max(40).default([]).describe('None of these may be seen.'),
  within: z
    .enum(['sentence', 'draft'])
    .default('sentence')
    .describe('How near to each other the signals must be.'),
});

export const example = z.strictObject({
  text: line(1500),
  platform: z.enum(platforms).default('facebook'),
  surface: z.enum(surfaces).default('post'),
  role: z.enum(accountRoles).default('personal'),
  audience: z.enum(audiences).default('friends'),
  mentions: z.array(line(100)).max(10).default([]),
  tags: z.array(line(100)).max(10).default([]),
  place: line(100).optional(),
  shared: line(1500).optional().describe('Words of others that the post shares on.'),
});

const severity = z.enum(severities);
const severityByRole = z
  .strictObject({ personal: severity, professional: severity, official: severity })
  .partial()
  .refine((roles) => Object.keys(roles).length > 0, 'needs at least one account role');

const placeholders = '"{words}" stands for the words found, "{school}" for the school’s name.';

export const rule = z.strictObject({
  id,
  clause: z.enum(clauses),
  severity: severityByRole.describe('For each account role; a role left out is silent.'),
  when,
  locked: z
    .literal(true)
    .optional()
    .describe('A later layer can raise its severity, and change nothing else about it.'),
  quietUntil: date
    .optional()
    .describe('Says nothing before this day; people can read that it will begin.'),
  platforms: z
    .array(z.enum(platforms))
    .min(1)
    .default([...platforms]),
  surfaces: z.array(z.enum(surfaces)).min(1).default(['post', 'comment', 'profile', 'article']),
  audiences: z
    .array(z.enum(audiences))
    .min(1)
    .default([...audiences]),
  what: line(300).describe(`What was noticed. ${placeholders}`),
  why: line(400).describe(`Why it matters. ${placeholders}`),
  instead: line(400).describe(`What to write or do instead. ${placeholders}`),
  examples: z
    .strictObject({
      hit: z.array(example).min(4).max(40),
      miss: z.array(example).min(4).max(40),
    })
    .describe('Posts the rule speaks of, and posts it leaves alone.'),
});
