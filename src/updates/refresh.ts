import { type Accepted, acceptPack } from './accept.ts';
import { download } from './download.ts';
import { type Managed, readManaged } from './managed.ts';
import { pushed } from './pushed.ts';
import { Refusal } from './refusal.ts';

let last: Promise<unknown> = Promise.resolve();

/**
 * Looks for a newer pushed pack and puts it in force. The pack that is in force stays whatever goes
 * wrong; the reason is kept for the popup. One look after another: an answer that took long never
 * replaces a newer one.
 * @param settled false while the browser may still be starting: managed policy arrives late then, and
 * its absence is no reason to drop the pack it once pushed.
 */
export function refresh(settled: boolean): Promise<void> {
  const done = last.then(() => lookOnce(settled));
  last = done.catch(() => undefined);
  return done;
}

async function lookOnce(settled: boolean): Promise<void> {
  const at = new Date().toISOString();
  try {
    const managed = await readManaged();
    if (managed.packInline || managed.packUrls?.length) await takePack(managed, at);
    else if (settled) await forget();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { code, detail } = error;
    await pushed.change((state) => ({ ...state, checked: at, refused: { code, detail, at } }));
  }
}

async function takePack(managed: Managed, at: string): Promise<void> {
  const { packInline, packUrls = [], rootKeys = [], minPackVersion = 0 } = managed;
  const text = packInline ?? (await download(packUrls[0] ?? ''));
  const { pack: current } = await pushed.read();
  const accepted = await acceptPack(text, rootKeys, { current, minVersion: minPackVersion });
  await keep(accepted, packInline ? 'policy' : 'address', at);
}

/** The policy that pushed a pack was withdrawn: nothing of it may linger. */
function forget(): Promise<unknown> {
  return pushed.change((state) => (state.pack || state.refused ? {} : state));
}

async function keep({ pack, payload, isNew }: Accepted, from: 'policy' | 'address', at: string) {
  await pushed.change((state) => {
    const since = isNew ? at : (state.pack?.at ?? at);
    return {
      pack: { id: pack.id, version: pack.version, payload, from, at: since },
      checked: at,
    };
  });
}
