import { z } from 'zod';
import { layers } from '../policy/pack.ts';
import { problemsOf } from '../policy/problems.ts';
import { id } from '../policy/schema/values.ts';
import { Refusal } from './refusal.ts';
import { signedJson } from './signed-json.ts';

/** Narrowest first; a ring that the channel does not list gets what the next wider one gets. */
export const rings = ['canary', 'pilot', 'broad'] as const;
export type Ring = (typeof rings)[number];

const step = z.strictObject({ from: z.iso.datetime(), percent: z.number().min(0).max(100) });

const release = z.strictObject({
  layer: z.enum(layers),
  id,
  version: z.int().min(1),
  /** Of the signed file, as 64 hexadecimal digits. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'should be 64 small hexadecimal digits'),
  /** Bytes of the signed file. */
  size: z.int().min(1).max(1_500_000),
  /** Where the file lies, seen from the channel's own address. */
  file: z
    .string()
    .regex(/^(?!\.)[\w.-]{1,200}$/, 'should be the name of a file beside the channel'),
  rollout: z
    .array(step)
    .max(50)
    .refine(risesOnly, 'should rise from step to step')
    .default([])
    .describe('How many of 100 browsers may have it from when on; left out, all of them at once.'),
});
export type Release = z.output<typeof release>;

const releases = z.array(release).max(40);

/** The small file that says which packs are current, for whom, and which rules are switched off. */
export const channelSchema = z.strictObject({
  type: z.literal('channel'),
  schemaVersion: z.literal(1),
  orgId: id,
  version: z.int().min(1).max(1_000_000_000),
  issued: z.iso.datetime(),
  expires: z.iso.datetime(),
  /** The newest root file; 0 where there is none. */
  root: z.int().min(0),
  rings: z.strictObject({
    canary: releases.optional(),
    pilot: releases.optional(),
    broad: releases,
  }),
  disabledRules: z.array(id).max(300).default([]),
});
export type Channel = z.output<typeof channelSchema>;

function risesOnly(steps: readonly z.output<typeof step>[]): boolean {
  return steps.every(({ from, percent }, index) => {
    const before = steps[index - 1];
    return !before || (Date.parse(before.from) <= Date.parse(from) && before.percent <= percent);
  });
}

/** @throws Refusal `not-a-channel`, `wrong-type`, `wrong-org`. */
export function readChannel(payload: Uint8Array, orgId: string | undefined): Channel {
  const { json } = signedJson(payload, 'channel', orgId, 'not-a-channel');
  const read = channelSchema.safeParse(json);
  if (read.success) return read.data;
  throw new Refusal('not-a-channel', problemsOf(read.error, json));
}

/** Whose turn it is: the ring, and this browser's own lot, kept for good, from 0 up to 1. */
export interface Turn {
  ring: Ring;
  lot: number;
  /** Milliseconds since 1970. */
  now: number;
}

/**
 * For each layer the releases that this browser may have now, newest first; a layer that the ring does
 * not list is named in `gone`.
 */
export function releasesFor(
  channel: Channel,
  turn: Turn,
): { wanted: Release[][]; gone: Release['layer'][] } {
  const listed = rings
    .slice(rings.indexOf(turn.ring))
    .map((ring) => channel.rings[ring])
    .find((found) => found !== undefined);
  const all = listed ?? [];
  return {
    wanted: layers.map((layer) => {
      const mine = all.filter((one) => one.layer === layer && isAdmitted(one, turn));
      return mine.toSorted((a, b) => b.version - a.version);
    }),
    gone: layers.filter((layer) => !all.some((one) => one.layer === layer)),
  };
}

function isAdmitted({ sha256, rollout }: Release, { lot, now }: Turn): boolean {
  if (rollout.length === 0) return true;
  const percent = rollout.findLast(({ from }) => Date.parse(from) <= now)?.percent ?? 0;
  // Each release deals the lots anew, so that the same browsers are not always first.
  const dealt = (Number.parseInt(sha256.slice(0, 8), 16) / 2 ** 32 + lot) % 1;
  return dealt * 100 < percent;
}
