import { browser } from 'wxt/browser';
import { recordFaults } from './faults.ts';

/**
 * Keeps what is stored and what the school set from content scripts, which run in the sites' own
 * processes. Firefox has no such switch, and Chrome has it for these areas from version 140: before,
 * nothing of ours reads them there.
 */
export function keepStorageFromPages(): void {
  const { local, managed } = browser.storage;
  for (const area of [local, managed])
    if (area.setAccessLevel) recordFaults(area.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' }));
}
