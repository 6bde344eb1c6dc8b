import type { Briefing } from '../browser/briefing.ts';
import { choices, dismissed } from '../browser/items.ts';
import type { Stored } from '../browser/stored.ts';
import { policyInForce } from '../updates/in-force.ts';
import { pushed } from '../updates/pushed.ts';
import { recordFaults } from './faults.ts';

/**
 * Made anew from what is stored, so that a worker stopped at any moment loses nothing. Storage that
 * cannot be read or written still leaves the built-in policy in force.
 */
export async function makeBriefing(): Promise<Briefing> {
  const [{ pack }, chosen, { salt, wordings }] = await Promise.all([
    orEmpty(pushed, pushed.read()),
    orEmpty(choices, choices.read()),
    saltedDismissals(),
  ]);
  return {
    policy: policyInForce(pack?.payload, chosen.school),
    accounts: chosen.accounts,
    ...(chosen.personRole && { personRole: chosen.personRole }),
    dismissed: { salt, fingerprints: wordings.map(({ fingerprint }) => fingerprint) },
  };
}

/** The salt is made once on this device. */
async function saltedDismissals() {
  const salted = dismissed.change((value) =>
    value.salt ? value : { ...value, salt: crypto.randomUUID() },
  );
  const value = await orEmpty(dismissed, salted);
  return value.salt ? value : { ...value, salt: crypto.randomUUID() };
}

function orEmpty<T>({ empty }: Stored<T>, asked: Promise<T>): Promise<T> {
  recordFaults(asked);
  return asked.catch(() => empty);
}
