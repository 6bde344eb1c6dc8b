import { z } from 'zod';
import { clauses, platforms, staffRoles } from '../vocabulary.ts';
import { id, line, link } from './values.ts';

/** What a pack tells people outside a composer: settings to check, guidance, whom to ask. */

const passing = z.array(line(60)).min(1).max(6);

export const checklistItem = z.strictObject({
  id: z
    .string()
    .max(20)
    .regex(/^[A-Z][A-Za-z0-9-]*$/, 'use a capital letter, then letters, digits and "-"'),
  platform: z.enum(platforms),
  title: line(120),
  why: line(400),
  clause: z.enum(clauses),
  priority: z.enum(['must', 'should', 'optional']),
  wanted: z
    .strictObject({ personal: passing, professional: passing, official: passing })
    .partial()
    .describe(
      'The account roles this item is for, and for each the values that pass, in the reader’s words.',
    ),
  links: z.array(link).min(1).max(4),
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
