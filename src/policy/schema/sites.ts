import { z } from 'zod';
import { siteSlots } from '../site-slots.ts';
import { line } from './values.ts';

/** One element and those around it, by tag, id, class or attribute: nothing that could make a page slow. */
const part =
  '(?:[a-z][a-z0-9-]*)?(?:[.#][\\w-]+|\\[[a-z][\\w-]*(?:[*^$~|]?="[^"\\\\\\]<>{}]{0,100}")?\\])+';
const selector = line(200).regex(
  new RegExp(`^${part}(?: (?:> )?${part}){0,3}$`),
  'use simple selectors, such as button[data-testid="send"]; each part needs an id, a class or an attribute',
);

const label = line(100).regex(
  /^[^*<>{}]*\*?[^*<>{}]*$/,
  'use words of the page, with at most one "*" for what stands between them',
);

const slots = <const N extends string, T extends z.ZodType>(names: readonly N[], value: T) =>
  z.partialRecord(z.enum(names), z.array(value).min(1).max(20));

const site = ({ marks, labels }: { marks: readonly string[]; labels: readonly string[] }) =>
  z.strictObject({ marks: slots(marks, selector), labels: slots(labels, label) }).partial();

/** Corrections of what the product knows the sites by, for the days between a redesign and an update. */
export const sites = z
  .strictObject({
    facebook: site(siteSlots.facebook),
    twitter: site(siteSlots.twitter),
    linkedin: site(siteSlots.linkedin),
  })
  .partial();
