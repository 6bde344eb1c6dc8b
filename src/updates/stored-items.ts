import { z } from 'zod';
import { stored } from '../browser/stored.ts';
import type { Store } from './ports.ts';
import {
  emptyLastCheck,
  emptyState,
  lastCheckSchema,
  type Slot,
  type SlotName,
  slotSchema,
  stateSchema,
} from './state.ts';

/** What this browser keeps of pushed packs, and of what it was set up with. */

export const pushed = stored('pushed', stateSchema, emptyState);

const noPacks: Slot = { packs: [] };
const slots: Record<SlotName, ReturnType<typeof stored<Slot>>> = {
  a: stored('slot-a', slotSchema, noPacks),
  b: stored('slot-b', slotSchema, noPacks),
};

export const lastCheck = stored('last-check', lastCheckSchema, emptyLastCheck, 'session');

/** The browser policy as it was last seen: it arrives late at a cold start. */
export const managed = stored('managed', z.record(z.string(), z.unknown()), {});

/** What a person joined with on a computer that no school manages: the content of a join code. */
export const joined = stored('joined', z.record(z.string(), z.unknown()).nullable(), null);

export const browserStore: Store = {
  readState: pushed.read,
  writeState: pushed.write,
  readSlot: (name) => slots[name].read(),
  writeSlot: (name, slot) => slots[name].write(slot),
  readLastCheck: lastCheck.read,
  writeLastCheck: lastCheck.write,
};
