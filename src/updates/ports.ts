import type { Pack } from '../policy/pack.ts';
import type { Ring } from './channel.ts';
import type { Pins } from './root.ts';
import type { LastCheck, Slot, SlotName, UpdateState } from './state.ts';

/** All that an update needs of the world, so that it runs as well under another clock and network. */
export interface Ports {
  /**
   * The text of a file.
   * @throws Refusal; `Unreachable` where the address does not answer or has no such file.
   */
  ask(url: string, most?: number): Promise<string>;
  store: Store;
  /** Milliseconds since 1970. */
  now(): number;
  /** From 0 up to 1. */
  chance(): number;
  extVersion: string;
  /** The pack below all pushed ones. */
  builtIn: Pack;
  /** @throws Refusal where a pack fails the tests it carries. */
  selfTest(layers: readonly Pack[], fresh: readonly Pack[]): Promise<void>;
}

/** Each write happens whole or not at all. Writes throw where there is no room. */
export interface Store {
  readState(): Promise<UpdateState>;
  writeState(state: UpdateState): Promise<void>;
  readSlot(name: SlotName): Promise<Slot>;
  writeSlot(name: SlotName, slot: Slot): Promise<void>;
  readLastCheck(): Promise<LastCheck>;
  writeLastCheck(lastCheck: LastCheck): Promise<void>;
}

/** What the school set up, as far as updates go. */
export interface Source {
  pins: Pins;
  ring: Ring;
  minPackVersion: number;
  /** Minutes between checks, for waiting longer after failures. */
  period: number;
  /** A file that is at hand, or the addresses to ask, in order. */
  offer: { text: string; from: 'policy' | 'file' } | { urls: readonly string[] };
}
