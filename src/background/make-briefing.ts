import type { Briefing } from '../browser/briefing.ts';
import { choices, dismissed } from '../browser/items.ts';
import { policyInForce } from '../updates/in-force.ts';
import { pushed } from '../updates/pushed.ts';

/** Made anew from what is stored, so that a worker stopped at any moment loses nothing. */
export async function makeBriefing(): Promise<Briefing> {
  const [{ pack }, chosen, { salt, wordings }] = await Promise.all([
    pushed.read(),
    choices.read(),
    saltedDismissals(),
  ]);
  return {
    policy: policyInForce(pack?.payload, chosen.school),
    accounts: chosen.accounts,
    ...(chosen.personRole && { personRole: chosen.personRole }),
    dismissed: { salt, fingerprints: wordings.map(({ fingerprint }) => fingerprint) },
  };
}

/** The salt is made once on this device; storage that refuses to keep it still gives a usable one. */
async function saltedDismissals() {
  const value = await dismissed.read();
  if (value.salt) return value;
  const salted = { ...value, salt: crypto.randomUUID() };
  await dismissed.write(salted).catch(() => undefined);
  return salted;
}
