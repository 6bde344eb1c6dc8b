import { basePack } from '../../src/policy/base/base.ts';
import type { PackInput } from '../../src/policy/pack.ts';
import type { Channel, Release } from '../../src/updates/channel.ts';
import { Unreachable } from '../../src/updates/download.ts';
import { sha256 } from '../../src/updates/keys.ts';
import { packsOf } from '../../src/updates/packs-of.ts';
import type { Ports, Source, Store } from '../../src/updates/ports.ts';
import { selfTest } from '../../src/updates/self-test.ts';
import {
  emptyLastCheck,
  emptyState,
  type LastCheck,
  type Slot,
  type UpdateState,
} from '../../src/updates/state.ts';
import { update } from '../../src/updates/update.ts';
import type { Signer } from './sign.ts';

/** A browser with a clock, a disk and a network of its own, running the shipped update module. */

export const start = Date.parse('2027-01-10T09:00:00Z');
export const folder = 'https://packs.oakfield.example/';

/** A disk that can run full, or be cut off, at any of its writes. */
export function makeStore() {
  const disk = {
    state: emptyState,
    lastCheck: emptyLastCheck,
    a: { packs: [] } as Slot,
    b: { packs: [] } as Slot,
  };
  const store = {
    /** Called before each write to disk; throws to refuse it. */
    beforeWrite: () => {},
    readState: async () => disk.state,
    readSlot: async (name: 'a' | 'b') => disk[name],
    readLastCheck: async () => disk.lastCheck,
    writeState: async (state: UpdateState) => {
      store.beforeWrite();
      disk.state = structuredClone(state);
    },
    writeSlot: async (name: 'a' | 'b', slot: Slot) => {
      store.beforeWrite();
      disk[name] = structuredClone(slot);
    },
    writeLastCheck: async (lastCheck: LastCheck) => {
      disk.lastCheck = lastCheck;
    },
  };
  return store satisfies Store;
}

export function makeWorld(pins: Source['pins'], urls = [`${folder}pack.json`]) {
  const files = new Map<string, string>();
  const world = {
    now: start,
    files,
    asked: [] as string[],
    /** Addresses that answer nothing but for how long to leave them alone, in milliseconds. */
    busy: new Map<string, number>(),
    store: makeStore(),
    /** Puts a file on the school's host. */
    put: (name: string, text: string) => void files.set(`${folder}${name}`, text),
    source: {
      pins,
      ring: 'broad',
      minPackVersion: 0,
      period: 60,
      offer: { urls },
    } as Source,
    /** One check; how it ended. */
    check: async (isAsked = true) => {
      world.asked = [];
      await update(world.source, ports, isAsked);
      return (await world.store.readLastCheck()).refused?.code ?? 'good';
    },
    /**
     * A check that stops for good before one of its steps: a file asked for, something read or written,
     * packs tried. @returns whether it was over before.
     */
    lookAndStop: async (step: number) => {
      let left = step;
      let stop = (_isOver: boolean) => {};
      const stopped = new Promise<boolean>((resolve) => {
        stop = resolve;
      });
      const counted = <F extends (...args: never[]) => Promise<unknown>>(work: F) =>
        ((...args: Parameters<F>) => {
          if (left-- > 0) return work(...args);
          stop(false);
          return new Promise(() => undefined);
        }) as unknown as F;
      const { beforeWrite: _, ...disk } = world.store;
      const stoppable = {
        ...ports,
        ask: counted(ports.ask),
        selfTest: counted(ports.selfTest),
        store: Object.fromEntries(
          Object.entries(disk).map(([name, work]) => [name, counted(work as never)]),
        ) as unknown as Store,
      };
      return Promise.race([update(world.source, stoppable, true).then(() => true), stopped]);
    },
    /** The packs in force, as "id version". */
    inForce: async () => {
      const packs = await packsOf(world.store, await world.store.readState());
      return packs.map(({ pack }) => `${pack.id} ${pack.version}`);
    },
  };
  const ports: Ports = {
    ask: async (url) => {
      world.asked.push(url.slice(folder.length));
      const wait = world.busy.get(url);
      if (wait) throw new Unreachable([new URL(url).host, '503'], wait);
      const text = files.get(url);
      if (text === undefined) throw new Unreachable([new URL(url).host, '404']);
      return text;
    },
    store: world.store,
    now: () => world.now,
    chance: () => 0.5,
    extVersion: '1.2.0',
    builtIn: basePack,
    selfTest: (layers, fresh) => selfTest(layers, fresh, {}),
  };
  return world;
}

export const aPack = (version: number, fields: Partial<PackInput> = {}): PackInput => ({
  schemaVersion: 1,
  orgId: 'oakfield',
  id: 'oakfield',
  version,
  title: `Oakfield, edition ${version}`,
  issued: '2027-01-05',
  school: { name: 'Oakfield Primary School' },
  ...fields,
});

const about = (text: string) => Array.from({ length: 4 }, () => ({ text }));

export const aRule = (id: string, word: string, fields = {}) => ({
  id,
  clause: 'N3' as const,
  severity: { personal: 'warn' as const },
  when: { all: [[`words:${id}`]] },
  what: `${word} was noticed.`,
  why: 'The school decided so.',
  instead: 'Leave it out.',
  examples: { hit: about(`We met ${word} today.`), miss: about('Chips on the beach.') },
  ...fields,
});

export async function aRelease(
  file: string,
  text: string,
  fields: Partial<Release> = {},
): Promise<Release> {
  return {
    layer: 'school',
    id: 'oakfield',
    version: 1,
    sha256: await sha256(text),
    size: text.length,
    file,
    rollout: [],
    ...fields,
  };
}

export const aChannel = (version: number, broad: Release[], fields: Partial<Channel> = {}) => ({
  type: 'channel',
  schemaVersion: 1,
  orgId: 'oakfield',
  version,
  issued: '2027-01-08T12:00:00Z',
  expires: '2028-02-08T12:00:00Z',
  root: 0,
  rings: { broad },
  disabledRules: [],
  ...fields,
});

/** A root file: every role is held by these keys, `threshold` of them together. */
export const aRoot = (version: number, signers: readonly Signer[], fields: object = {}) => {
  const role = { keys: signers.map(({ pinned }) => pinned.kid), threshold: 1 };
  return {
    type: 'root',
    schemaVersion: 1,
    orgId: 'oakfield',
    version,
    issued: '2027-01-01T00:00:00Z',
    expires: '2029-01-01T00:00:00Z',
    keys: signers.map(({ pinned }) => pinned),
    roles: { root: role, pack: role, channel: role },
    delegations: [],
    ...fields,
  };
};
