import type { Store } from '../../updates/ports.ts';
import { emptyLastCheck, emptyState, type Slot, type SlotName } from '../../updates/state.ts';

/** A browser's memory for one run: as empty as on the day the extension was installed. */
export function memoryStore(): Store {
  let state = emptyState;
  let lastCheck = emptyLastCheck;
  const slots: Record<SlotName, Slot> = { a: { packs: [] }, b: { packs: [] } };
  return {
    readState: async () => state,
    writeState: async (next) => {
      state = next;
    },
    readSlot: async (name) => slots[name],
    writeSlot: async (name, slot) => {
      slots[name] = slot;
    },
    readLastCheck: async () => lastCheck,
    writeLastCheck: async (next) => {
      lastCheck = next;
    },
  };
}
