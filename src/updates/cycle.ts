import { clockSlack } from './accept.ts';
import { readableDigests } from './packs-of.ts';
import type { Ports, Source } from './ports.ts';
import { Refusal } from './refusal.ts';
import { fingerprintOf, type Trust, trustOf } from './root.ts';
import type { PackOrigin, UpdateState } from './state.ts';

/** One check from its start on: its time stands still, its state is what was kept last. */
export interface Cycle {
  source: Source;
  ports: Ports;
  /** Milliseconds since 1970; never before what anybody we trust has signed. */
  now: number;
  pins: string;
  trust: Trust;
  state: UpdateState;
  /** Digests of the packs that read: one whose record alone is left is to be had again. */
  readable: ReadonlySet<string>;
  from: PackOrigin;
  /** The address that is asked; absent where the file is at hand. */
  url?: string;
}

/** Other keys than last time begin anew; the packs in force stay until others take their place. */
export async function begin(source: Source, ports: Ports): Promise<Cycle> {
  const kept = await ports.store.readState();
  const pins = await fingerprintOf(source.pins);
  const isSame = kept.pins === pins && kept.trust !== undefined;
  const { active, packs, clock } = kept;
  const lot = kept.lot ?? ports.chance();
  const trust = (isSame && kept.trust) || trustOf(source.pins);
  const state: UpdateState = isSame
    ? { ...kept, lot }
    : { active, packs, clock, lot, pins, trust, floors: {}, disabledRules: [] };
  const now = Math.max(ports.now(), clock, Date.parse(ports.builtIn.issued));
  const from = 'text' in source.offer ? source.offer.from : 'address';
  const readable = await readableDigests(ports.store, kept);
  return { source, ports, now, pins, trust, state, readable, from };
}

/** Keeps a change at once: what comes after may be stopped at any moment. */
export async function keep(cycle: Cycle, change: Partial<UpdateState>): Promise<Cycle> {
  const state = { ...cycle.state, ...change };
  await stored(cycle.ports.store.writeState(state));
  return { ...cycle, state, trust: state.trust ?? cycle.trust };
}

/** @throws Refusal `storage-full` where the browser does not take it. */
export async function stored(writing: Promise<void>): Promise<void> {
  try {
    await writing;
  } catch (error) {
    throw new Refusal('storage-full', [error instanceof Error ? error.message : String(error)]);
  }
}

/** The clock after something dated was taken. @throws Refusal `future-dated`. */
export function clockAfter({ now, state }: Cycle, issued: string): number {
  const date = Date.parse(issued);
  if (date > now + clockSlack) throw new Refusal('future-dated', [issued]);
  return Math.max(state.clock, date);
}
