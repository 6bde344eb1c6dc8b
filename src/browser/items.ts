import { z } from 'zod';
import { knownAccountRoles, severities, staffRoles } from '../policy/vocabulary.ts';
import { stored } from './stored.ts';

/** Everything the product keeps on this device. None of it holds a word of any draft. */

const day = z.iso.datetime();

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
    welcomed: day.optional(),
    /** "I have read this": which version of the policy document and of which pack, and when. */
    read: z
      .object({ document: z.string(), pack: z.string(), packVersion: z.int(), at: day })
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

/** What the settings pages said when they were last looked at, by checklist item; no value: unreadable. */
export const readings = stored(
  'readings',
  z.record(z.string(), z.object({ value: z.string().optional(), at: day })),
  {},
);

/** Checklist items the person ticked by hand, by `tickKey`, and when. */
export const ticks = stored('ticks', z.record(z.string(), day), {});

/** What went wrong inside the extension last, so that the popup can say it: a full disk, for one. */
export const fault = stored(
  'fault',
  z.object({ what: z.string(), at: day }).nullable(),
  null,
  'session',
);
