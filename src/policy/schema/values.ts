import { z } from 'zod';

/** The small values that packs are made of, each with its limit. */

export const line = (max: number) => z.string().trim().min(1).max(max);

export const id = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/, 'use small letters, digits, "-" and "."');

export const date = z.iso.date();

export const link = z
  .url({ protocol: /^https$/, error: 'use a web address that starts with https://' })
  .max(400);

export const perPlatform = <T extends z.ZodType>(value: T) =>
  z.strictObject({ facebook: value, twitter: value, linkedin: value }).partial();

/** A check for lists: each id once, so that a later entry never hides an earlier one. */
export function idsOnce(items: readonly { id: string }[], context: z.core.$RefinementCtx): void {
  const seen = new Set<string>();
  items.forEach((item, index) => {
    if (seen.has(item.id)) {
      context.addIssue({ code: 'custom', message: 'is used twice', path: [index, 'id'] });
    }
    seen.add(item.id);
  });
}
