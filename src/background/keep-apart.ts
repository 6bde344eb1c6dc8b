import { browser } from 'wxt/browser';
import { recordFaults } from './faults.ts';

/**
 * Keeps what is stored from content scripts, which run in the sites' own processes. Firefox has no such
 * switch, and Chrome has it for this area from version 140: before, nothing of ours reads it there.
 */
export function keepStorageFromPages(): void {
  const { local } = browser.storage;
  if (local.setAccessLevel) recordFaults(local.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' }));
}
