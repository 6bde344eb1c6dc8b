import type { Briefing, Overview } from '../browser/briefing.ts';
import { choices, dismissed } from '../browser/items.ts';
import type { Stored } from '../browser/stored.ts';
import { effective } from '../policy/effective.ts';
import { explain } from '../policy/explain.ts';
import { mergePacks } from '../policy/merge.ts';
import type { Policy } from '../policy/policy.ts';
import { layersInForce } from '../updates/in-force.ts';
import { rosterKey } from '../updates/managed.ts';
import { packsOf } from '../updates/packs-of.ts';
import { type Settings, settingsInForce } from '../updates/settings.ts';
import { browserStore, joined, managed, pushed } from '../updates/stored-items.ts';
import { recordFaults } from './faults.ts';

/** What a page's compose code needs: the checklist and the guidance stay here. */
export async function makeBriefing(): Promise<Briefing> {
  const [{ origins, newerRules, isSchoolSet, isUncounted, ...briefing }, key] = await Promise.all([
    makeOverview(),
    rosterKey(),
  ]);
  return {
    ...briefing,
    ...(key !== undefined && briefing.policy.roster && { rosterKey: key }),
    policy: { ...briefing.policy, checklist: [], guidance: [], changes: [] },
  };
}

/**
 * What our own pages show. Made anew from what is stored, so that a worker stopped at any moment loses
 * nothing. Storage that cannot be read or written still leaves the built-in policy in force.
 */
export async function makeOverview(): Promise<Overview> {
  const [state, set, join, chosen, { salt, wordings }] = await Promise.all([
    orEmpty(pushed, pushed.read()),
    orEmpty(managed, managed.read()),
    orEmpty(joined, joined.read()),
    orEmpty(choices, choices.read()),
    saltedDismissals(),
  ]);
  const reading = packsOf(browserStore, state);
  recordFaults(reading);
  const packs = await reading.catch(() => []);
  // A clock turned back neither revives a pack that has ended nor puts off a rule that has begun.
  const now = Math.max(Date.now(), state.clock);
  const layers = layersInForce(
    packs.map(({ pack }) => pack),
    chosen.school,
    now,
  );
  const { values } = settingsInForce(set, join);
  const { disabledRules } = state;
  const { severityCap } = values;
  const policy = effective(mergePacks(layers), { disabledRules, severityCap, now });
  return {
    policy: asSet(policy, values),
    isSchoolSet:
      values.lockUserSettings?.includes('school') ||
      state.packs.some(({ layer }) => layer === 'school'),
    origins: explain(layers, disabledRules, now),
    newerRules: packs.flatMap(({ newer }) => newer),
    accounts: chosen.accounts,
    ...(chosen.personRole && { personRole: chosen.personRole }),
    dismissed: { salt, fingerprints: wordings.map(({ fingerprint }) => fingerprint) },
    ...(values.schoolOwned && { schoolOwned: true }),
    ...(values.telemetry === 'off' && { isUncounted: true }),
  };
}

/** The policy with what the IT lead set beside the packs: whom to ask, and settings that must be checked. */
function asSet(
  policy: Policy,
  { checklistRequired = [], contactName, contactUrl }: Settings,
): Policy {
  const office = {
    ...policy.contacts.office,
    ...(contactName !== undefined && { name: contactName }),
    ...(contactUrl !== undefined && { url: contactUrl }),
  };
  return {
    ...policy,
    ...(Object.keys(office).length > 0 && { contacts: { ...policy.contacts, office } }),
    checklist: policy.checklist.map((item) =>
      checklistRequired.includes(item.id) ? { ...item, priority: 'must' } : item,
    ),
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
