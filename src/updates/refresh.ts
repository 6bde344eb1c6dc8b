import { type Accepted, acceptPack } from './accept.ts';
import { download } from './download.ts';
import { type Managed, readManaged } from './managed.ts';
import { pushed } from './pushed.ts';
import { Refusal } from './refusal.ts';

/**
 * Looks for a newer pushed pack and puts it in force. The pack that is in force stays whatever goes
 * wrong; the reason is kept for the popup.
 * @param settled false while the browser may still be starting: managed policy arrives late then, and
 * its absence is no reason to drop the pack it once pushed.
 */
export async function refresh(settled: boolean): Promise<void> {
  const managed = await readManaged();
  const source = sourceOf(managed);
  if (!source) return settled ? forget() : undefined;

  const { pack: current } = await pushed.read();
  const at = new Date().toISOString();
  try {
    const accepted = await acceptPack(await source.text(), managed.rootKeys ?? [], {
      current,
      minVersion: managed.minPackVersion ?? 0,
    });
    await keep(accepted, source.from, at);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { code, detail } = error;
    await pushed.change((state) => ({ ...state, checked: at, refused: { code, detail, at } }));
  }
}

function sourceOf({ packInline, packUrls }: Managed) {
  const url = packUrls?.[0];
  if (packInline) return { from: 'policy' as const, text: async () => packInline };
  if (url) return { from: 'address' as const, text: () => download(url) };
  return undefined;
}

/** The policy that pushed a pack was withdrawn: nothing of it may linger. */
async function forget(): Promise<void> {
  const state = await pushed.read();
  if (state.pack || state.refused) await pushed.write({});
}

async function keep({ pack, payload, isNew }: Accepted, from: 'policy' | 'address', at: string) {
  await pushed.change((state) => {
    const inForce = isNew ? { id: pack.id, version: pack.version, payload, from, at } : state.pack;
    return { ...(inForce && { pack: inForce }), checked: at };
  });
}
