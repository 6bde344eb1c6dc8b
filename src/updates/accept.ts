import { basePack } from '../policy/base/base.ts';
import { checkPolicy } from '../policy/check.ts';
import { mergePacks } from '../policy/merge.ts';
import type { Pack } from '../policy/pack.ts';
import { readPack } from '../policy/read.ts';
import { maxEnvelopeSize, parseEnvelope } from './envelope.ts';
import { Refusal } from './refusal.ts';
import { type PinnedKey, verifiedPayload } from './verify.ts';

/** What a new pack must beat: the one in force of the same id, and the school's own floor. */
export interface Floor {
  current: { id: string; version: number; payload: string } | undefined;
  minVersion: number;
}

export interface Accepted {
  pack: Pack;
  /** As signed, to tell whether a later pack of the same version is the same. */
  payload: string;
  /** False when it is the very pack in force. */
  isNew: boolean;
}

/**
 * Checks a pushed pack from the outside in: size, envelope, signature, schema, version.
 * @throws Refusal naming the first thing that is wrong.
 */
export async function acceptPack(
  text: string,
  pinned: readonly PinnedKey[],
  floor: Floor,
): Promise<Accepted> {
  if (text.length > maxEnvelopeSize) throw new Refusal('too-big');
  const envelope = parseEnvelope(text);
  if (!envelope) throw new Refusal('not-an-envelope');
  const pack = packIn(await verifiedPayload(envelope, pinned));
  return { pack, payload: envelope.payload, isNew: beats(floor, pack, envelope.payload) };
}

function packIn(payload: Uint8Array<ArrayBuffer>): Pack {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(payload));
  } catch {
    throw new Refusal('not-a-pack', ['not JSON']);
  }
  const result = readPack(json);
  if ('problems' in result) throw new Refusal('not-a-pack', result.problems);
  const unsound = checkPolicy(mergePacks([basePack, result.pack]));
  if (unsound.length > 0) throw new Refusal('not-a-pack', unsound);
  return result.pack;
}

function beats({ current, minVersion }: Floor, pack: Pack, payload: string): boolean {
  const inForce = current?.id === pack.id ? current : undefined;
  if (pack.version < Math.max(minVersion, inForce?.version ?? 0))
    throw new Refusal('older-version', [
      String(pack.version),
      String(Math.max(minVersion, inForce?.version ?? 0)),
    ]);
  if (pack.version !== inForce?.version) return true;
  if (payload !== inForce.payload)
    throw new Refusal('same-version-differs', [String(pack.version)]);
  return false;
}
