import { z } from 'zod';
import { problemsOf } from '../policy/problems.ts';
import { id } from '../policy/schema/values.ts';
import type { Envelope } from './envelope.ts';
import { keyRecords, sha256 } from './keys.ts';
import { Refusal } from './refusal.ts';
import { signedJson } from './signed-json.ts';
import { type Signers, verified } from './verify.ts';

const kids = z.array(z.string()).min(1).max(20);
const role = z
  .strictObject({ keys: kids, threshold: z.int().min(1).max(20) })
  .refine(({ keys, threshold }) => new Set(keys).size >= threshold, 'asks for more than its keys');

const trusted = {
  orgId: id.optional(),
  version: z.int().min(0).max(1_000_000),
  expires: z.iso.datetime().optional(),
  keys: keyRecords,
  roles: z.strictObject({ root: role, pack: role, channel: role }),
  delegations: z
    .array(z.strictObject({ prefix: id, keys: kids, threshold: z.int().min(1).max(20) }))
    .max(500)
    .default([])
    .describe(
      'Keys of a school in a trust: they sign its own packs, whose ids begin with the prefix and a dot.',
    ),
};

/** Which keys a browser trusts with what, as kept: version 0 stands for the keys it was set up with. */
export const trustSchema = z.object(trusted);
export type Trust = z.output<typeof trustSchema>;

/** The root file: names the keys of each role; each is signed by the one before and by itself. */
export const rootSchema = z
  .strictObject({
    type: z.literal('root'),
    schemaVersion: z.literal(1),
    issued: z.iso.datetime(),
    ...trusted,
    orgId: id,
    version: z.int().min(1).max(1_000_000),
    expires: z.iso.datetime(),
  })
  .refine(({ keys, roles, delegations }) => {
    const known = new Set(keys.map(({ kid }) => kid));
    const asked = [...Object.values(roles), ...delegations].flatMap((one) => one.keys);
    return asked.every((kid) => known.has(kid));
  }, 'gives a role to a key it does not list');
export type Root = z.output<typeof rootSchema>;

/** What a browser is set up with, by its school or by a join code. */
export interface Pins {
  orgId?: string | undefined;
  keys: Trust['keys'];
  threshold: number;
}

/** Before any root file: the pinned keys may do everything. */
export function trustOf({ orgId, keys, threshold }: Pins): Trust {
  const role = { keys: keys.map(({ kid }) => kid), threshold };
  return {
    ...(orgId !== undefined && { orgId }),
    version: 0,
    keys,
    roles: { root: role, pack: role, channel: role },
    delegations: [],
  };
}

/** For people to compare over the telephone: 8 groups of 4 hexadecimal digits. */
export async function fingerprintOf({ orgId = '', keys, threshold }: Pins): Promise<string> {
  const lines = keys.map(({ crv, key }) => `${crv} ${key}`).toSorted();
  const digest = await sha256([orgId, threshold, ...lines].join('\n'));
  return digest.slice(0, 32).replaceAll(/....(?=.)/g, '$& ');
}

export function signersOf(
  trust: Trust,
  { keys, threshold }: { keys: string[]; threshold: number },
): Signers {
  return { keys: trust.keys.filter(({ kid }) => keys.includes(kid)), threshold };
}

/**
 * The trust after a new root file: exactly one version on, signed by the root keys of the old trust
 * and of the new.
 * @throws Refusal `root-gap`, `not-a-root`, `wrong-type`, `wrong-org` or one about signatures.
 */
export async function nextTrust(trust: Trust, envelope: Envelope): Promise<Trust> {
  const { payload } = await verified(envelope, signersOf(trust, trust.roles.root));
  const { json } = signedJson(payload, 'root', trust.orgId, 'not-a-root');
  const read = rootSchema.safeParse(json);
  if (!read.success) throw new Refusal('not-a-root', problemsOf(read.error, json));
  const { type, schemaVersion, issued, ...next } = read.data;
  if (next.version !== trust.version + 1)
    throw new Refusal('root-gap', [String(next.version), String(trust.version + 1)]);
  await verified(envelope, signersOf(next, next.roles.root));
  return next;
}
