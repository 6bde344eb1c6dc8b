import { fromBase64url } from '../policy/base64url.ts';
import { type ReadPushed, readPushedPack } from '../policy/newer-rules.ts';
import type { Layer } from '../policy/pack.ts';
import { sha256 } from './keys.ts';
import type { Store } from './ports.ts';
import type { Slot, UpdateState } from './state.ts';

interface PackInForce extends ReadPushed {
  layer: Layer;
  /** As signed, base64url. */
  payload: string;
}

/**
 * The pushed packs in force, weakest first: those of the active slot or, where that no longer reads,
 * the set before it; none where neither does.
 */
export async function packsOf(
  store: Pick<Store, 'readSlot'>,
  { active, packs: kept }: Pick<UpdateState, 'active'> & { packs: readonly object[] },
): Promise<PackInForce[]> {
  // Where the channel took every layer away, an empty slot is no broken one.
  if (!active || kept.length === 0) return [];
  const packs = parsed(await store.readSlot(active));
  return packs ?? parsed(await store.readSlot(active === 'a' ? 'b' : 'a')) ?? [];
}

/** Of the signed bytes of those packs. What is on record beside them is lost or spoilt. */
export async function readableDigests(
  store: Pick<Store, 'readSlot'>,
  state: UpdateState,
): Promise<Set<string>> {
  const packs = await packsOf(store, state);
  return new Set(await Promise.all(packs.map(({ payload }) => sha256(fromBase64url(payload)))));
}

function parsed({ packs }: Slot): PackInForce[] | undefined {
  const read = packs.flatMap(({ layer, payload }) => {
    const content = contentOf(payload);
    return content ? [{ layer, payload, ...content }] : [];
  });
  return read.length > 0 && read.length === packs.length ? read : undefined;
}

function contentOf(payload: string): ReadPushed | undefined {
  try {
    const result = readPushedPack(JSON.parse(new TextDecoder().decode(fromBase64url(payload))));
    return 'pack' in result ? result : undefined;
  } catch {
    return undefined;
  }
}
