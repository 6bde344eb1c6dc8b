import { z } from 'zod';
import { layers } from '../policy/pack.ts';
import { refusals } from './refusal.ts';
import { trustSchema } from './root.ts';

/** What is kept of pushed packs. Packs are kept as signed and parsed again when used, so that a newer extension never trusts an older one's parsing. */

const slotNames = ['a', 'b'] as const;
export type SlotName = (typeof slotNames)[number];

/** Where the packs in force came from: browser policy, an address, or a file the person opened. */
const origins = ['policy', 'address', 'file'] as const;
export type PackOrigin = (typeof origins)[number];

const floor = z.object({ version: z.int(), sha256: z.string(), kids: z.array(z.string()) });

/** One set of packs; of the two slots one is in force, the other holds the set before it. */
export const slotSchema = z.object({
  packs: z.array(z.object({ layer: z.enum(layers), payload: z.string() })),
});
export type Slot = z.output<typeof slotSchema>;

/** What only changes when something new was taken: written in one go, so a stop in between changes nothing. */
export const stateSchema = z.object({
  /** Fingerprint of the keys the browser was set up with; other keys begin anew. */
  pins: z.string().optional(),
  trust: trustSchema.optional(),
  floors: z.object({ trust: floor.optional(), school: floor.optional() }).default({}),
  channel: floor.optional(),
  disabledRules: z.array(z.string()).default([]),
  /** The newest date that anybody we trust has signed, milliseconds: a clock turned back stops here. */
  clock: z.number().default(0),
  /** Drawn once: this browser's place in every roll-out, from 0 up to 1. */
  lot: z.number().optional(),
  active: z.enum(slotNames).optional(),
  packs: z
    .array(
      z.object({
        layer: z.enum(layers),
        id: z.string(),
        version: z.int(),
        sha256: z.string(),
        /** Of the signed file; only packs that a channel named have it. */
        file: z.string().optional(),
        expires: z.string().optional(),
        /** Fingerprint of the keys it was taken under. */
        pins: z.string(),
        from: z.enum(origins),
        at: z.iso.datetime(),
      }),
    )
    .default([]),
});
export type UpdateState = z.output<typeof stateSchema>;
export type ActivePack = UpdateState['packs'][number];

export const emptyState: UpdateState = stateSchema.parse({});

/** How the last check ended. Kept in memory: a full disk cannot refuse it, and each start checks again. */
export const lastCheckSchema = z.object({
  checked: z.iso.datetime().optional(),
  refused: z
    .object({ code: z.enum(refusals), detail: z.array(z.string()), at: z.iso.datetime() })
    .optional(),
  /** Checks in a row that did not reach the address. */
  failures: z.int().default(0),
  /** Milliseconds since 1970; the address is not asked before. */
  waitUntil: z.number().default(0),
  /** Until when each address asked to be left alone, whatever the others of the list say. */
  busy: z.record(z.string(), z.number()).default({}),
  /** When a further root file was last asked for, milliseconds since 1970. */
  rootAsked: z.number().default(0),
});
export type LastCheck = z.output<typeof lastCheckSchema>;
export const emptyLastCheck: LastCheck = lastCheckSchema.parse({});
