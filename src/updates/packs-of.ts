import { fromBase64url } from '../policy/base64url.ts';
import type { Layer, Pack } from '../policy/pack.ts';
import { readPack } from '../policy/read.ts';
import type { Store } from './ports.ts';
import type { Slot, UpdateState } from './state.ts';

interface PackInForce {
  layer: Layer;
  /** As signed, base64url. */
  payload: string;
  pack: Pack;
}

/**
 * The pushed packs in force, weakest first: those of the active slot or, where that no longer reads,
 * the set before it; none where neither does.
 */
export async function packsOf(
  store: Pick<Store, 'readSlot'>,
  { active }: Pick<UpdateState, 'active'>,
): Promise<PackInForce[]> {
  if (!active) return [];
  const packs = parsed(await store.readSlot(active));
  return packs ?? parsed(await store.readSlot(active === 'a' ? 'b' : 'a')) ?? [];
}

function parsed({ packs }: Slot): PackInForce[] | undefined {
  const read = packs.flatMap(({ layer, payload }) => {
    const pack = packIn(payload);
    return pack ? [{ layer, payload, pack }] : [];
  });
  return read.length > 0 && read.length === packs.length ? read : undefined;
}

function packIn(payload: string): Pack | undefined {
  try {
    const result = readPack(JSON.parse(new TextDecoder().decode(fromBase64url(payload))));
    return 'pack' in result ? result.pack : undefined;
  } catch {
    return undefined;
  }
}
