import { z } from 'zod';
import { clauses, platforms, priorities, settingValues, staffRoles } from '../vocabulary.ts';
import { id, line, link } from './values.ts';

/** What a pack tells people outside a composer: settings to check, guidance, whom to ask. */

const passing = z.array(z.enum(settingValues)).min(1).max(12);

export const itemId = z
  .string()
  .max(20)
  .regex(/^[A-Z][A-Za-z0-9-]*$/, 'use a capital letter, then letters, digits and "-"');

const settingsPage = z.strictObject({
  url: link,
  otherwise: z
    .array(link)
    .max(3)
    .default([])
    .describe('Where to go, one after the other, when the address leads elsewhere.'),
});

export const checklistItem = z.strictObject({
  id: itemId,
  platform: z.enum(platforms),
  title: line(120),
  why: line(400),
  clause: z.enum(clauses),
  priority: z.enum(priorities),
  wanted: z
    .strictObject({ personal: passing, professional: passing, official: passing })
    .partial()
    .describe(
      'The account roles this item is for, and for each the values that pass; where a setting has several parts, each of them must have one of these.',
    ),
  pages: z.array(settingsPage).min(1).max(12).describe('Every page a part of the setting is on.'),
  steps: z.array(line(300)).min(1).max(10),
});

export const guidanceEntry = z.strictObject({
  id,
  clause: z.enum(clauses),
  kind: z.enum(['do', 'dont', 'know']),
  for: z
    .array(z.enum([...staffRoles]))
    .min(1)
    .default([...staffRoles]),
  title: line(120),
  body: line(1200),
});

export const contact = z.strictObject({
  name: line(100).optional(),
  title: line(100).optional(),
  phone: line(40).optional(),
  email: z.email().max(120).optional(),
  url: link.optional(),
});

/** Sentences of the product that a school may word for itself. */
export const texts = z
  .strictObject({
    messageReminder: line(400),
    pupilContactSteps: z.array(line(300)).min(1).max(10),
    reportConcernSteps: z.array(line(300)).min(1).max(10),
    protectedRoutes: line(500),
  })
  .partial();
