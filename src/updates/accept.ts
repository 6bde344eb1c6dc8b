import { asDay } from '../policy/effective.ts';
import { type ReadPushed, readPushedPack } from '../policy/newer-rules.ts';
import type { Layer, Pack } from '../policy/pack.ts';
import type { Envelope } from './envelope.ts';
import { sha256 } from './keys.ts';
import { Refusal } from './refusal.ts';
import { signersOf, type Trust } from './root.ts';
import { openEnvelope, signedJson } from './signed-json.ts';
import { type Verified, verified } from './verify.ts';

/** The newest pack ever taken for a layer: none older comes in again, whatever its id. */
export interface Floor {
  version: number;
  /** Of the signed bytes. */
  sha256: string;
}

/** What a pack is held against. */
export interface Bar {
  trust: Trust;
  floors: Partial<Record<Layer, Floor | undefined>>;
  /** Digests of the packs in force, as in `Floor`. */
  inForce: readonly string[];
  /** The school's own floor for its own pack. */
  minVersion: number;
  /** Milliseconds since 1970, never turned back. */
  now: number;
  extVersion: string;
}

export interface Accepted extends ReadPushed {
  /** As signed, base64url. */
  payload: string;
  sha256: string;
  kids: string[];
  /** False when it is in force already. */
  isNew: boolean;
}

/**
 * Checks a pushed pack from the outside in: size, envelope, signatures, whose it is, schema, version,
 * time. Its own tests are not run here.
 * @throws Refusal naming the first thing that is wrong.
 */
export async function acceptPack(text: string, bar: Bar): Promise<Accepted> {
  const envelope = openEnvelope(text);
  const { payload, kids, prefix } = await signedPack(envelope, bar.trust);
  const { pack, newer } = packIn(payload, bar);
  if (prefix !== undefined && (pack.layer !== 'school' || !pack.id.startsWith(`${prefix}.`)))
    throw new Refusal('outside-delegation', [pack.id, `${prefix}.`]);
  const digest = await sha256(payload);
  mustBeat(bar, pack, digest);
  const isNew = !bar.inForce.includes(digest);
  if (isNew) mustBeTimely(pack, bar.now);
  return { pack, newer, payload: envelope.payload, sha256: digest, kids, isNew };
}

/** Signed for the pack role, or by a school's own keys, which may only sign ids of their prefix. */
async function signedPack(
  envelope: Envelope,
  trust: Trust,
): Promise<Verified & { prefix?: string }> {
  try {
    return await verified(envelope, signersOf(trust, trust.roles.pack));
  } catch (error) {
    for (const delegation of trust.delegations) {
      const signed = await verified(envelope, signersOf(trust, delegation)).catch(() => undefined);
      if (signed) return { ...signed, prefix: delegation.prefix };
    }
    throw error;
  }
}

function packIn(payload: Uint8Array, { trust, extVersion }: Bar): ReadPushed {
  const { json, minExtVersion } = signedJson(payload, 'pack', trust.orgId, 'not-a-pack');
  // Before the schema: a pack for newer versions may well have fields this one does not know.
  if (minExtVersion !== undefined && isOlder(extVersion, minExtVersion))
    throw new Refusal('needs-newer-extension', [minExtVersion, extVersion]);
  const read = readPushedPack(json);
  if ('problems' in read) throw new Refusal('not-a-pack', read.problems);
  return read;
}

function mustBeat({ floors, minVersion }: Bar, { layer, version }: Pack, digest: string): void {
  const floor = floors[layer];
  const least = Math.max(layer === 'school' ? minVersion : 0, floor?.version ?? 0);
  if (version < least) throw new Refusal('older-version', [String(version), String(least)]);
  if (version === floor?.version && digest !== floor.sha256)
    throw new Refusal('same-version-differs', [String(version)]);
}

/** How far the clocks of a school may be apart, in milliseconds. */
export const clockSlack = 2 * 86_400_000;

function mustBeTimely({ issued, notBefore, expires, mustNotUseAfter }: Pack, now: number): void {
  const today = asDay(now);
  if (issued > asDay(now + clockSlack)) throw new Refusal('future-dated', [issued]);
  if (notBefore && notBefore > today) throw new Refusal('not-yet', [notBefore]);
  const end = [expires, mustNotUseAfter].find((date) => date && date <= today);
  if (end) throw new Refusal('expired', [end]);
}

/** Whether one version, `1.4.2`, comes before another. */
export function isOlder(version: string, than: string): boolean {
  const [a, b] = [version, than].map((text) => text.split('.').map(Number));
  for (let place = 0; place < 4; place++) {
    const difference = (a?.[place] ?? 0) - (b?.[place] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}
