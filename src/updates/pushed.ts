import { z } from 'zod';
import { stored } from '../browser/stored.ts';
import { refusals } from './refusal.ts';

/**
 * The pushed pack in force and how the last look for one ended. The pack is kept as it was signed
 * and parsed again when used, so that a newer extension never trusts an older one's parsing.
 */
export const pushed = stored(
  'pushed',
  z.object({
    pack: z
      .object({
        id: z.string(),
        version: z.int(),
        payload: z.string(),
        from: z.enum(['policy', 'address']),
        at: z.iso.datetime(),
      })
      .optional(),
    checked: z.iso.datetime().optional(),
    refused: z
      .object({ code: z.enum(refusals), detail: z.array(z.string()), at: z.iso.datetime() })
      .optional(),
  }),
  {},
);
