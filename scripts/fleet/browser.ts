import { memoryStore } from '../../src/admin/publish/memory-store.ts';
import { basePack } from '../../src/policy/base/base.ts';
import { periodOf } from '../../src/updates/polling.ts';
import type { Ports, Source, Store } from '../../src/updates/ports.ts';
import { update } from '../../src/updates/update.ts';
import type { Host } from './host.ts';

/** One browser of the fleet: the shipped update module, with time and network put in by hand. */
export interface Browser {
  /** Seconds between its looks. */
  period: number;
  look(second: number): Promise<void>;
  /** Version of the pack in force; 0 where there is none yet. */
  version(): Promise<number>;
  offRules(): Promise<readonly string[]>;
}

const payloads = new Map<string, string>();

/** Every browser keeps the pack; here they keep one and the same text, or no machine could hold them. */
function sharing(store: Store): Store {
  const shared = (payload: string) => {
    if (!payloads.has(payload)) payloads.set(payload, payload);
    return payloads.get(payload) ?? payload;
  };
  return {
    ...store,
    writeSlot: (name, { packs }) =>
      store.writeSlot(name, {
        packs: packs.map((pack) => ({ ...pack, payload: shared(pack.payload) })),
      }),
  };
}

/** @param begin milliseconds since 1970 at second 0 */
export function makeBrowser(
  source: Source,
  host: Host,
  selfTest: Ports['selfTest'],
  chance: () => number,
  begin: number,
): Browser {
  const cache = new Map<string, string>();
  let second = 0;
  const store = sharing(memoryStore());
  const ports: Ports = {
    ask: async (url) => {
      const name = url.slice(url.lastIndexOf('/') + 1);
      const text = host.ask(name, cache.get(name), Math.floor(second));
      cache.set(name, text);
      return text;
    },
    store,
    now: () => begin + second * 1000,
    chance,
    extVersion: '1.0.0',
    builtIn: basePack,
    selfTest,
  };
  return {
    period: periodOf(undefined, chance()) * 60,
    look: async (at) => {
      second = at;
      await update(source, ports);
    },
    version: async () => (await store.readState()).packs[0]?.version ?? 0,
    offRules: async () => (await store.readState()).disabledRules,
  };
}
