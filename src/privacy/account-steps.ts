import type { CheckedAccount, Checklists, Look } from '../browser/items.ts';
import type { Requests } from '../browser/messages.ts';
import type { KnownAccountRole, PlatformId } from '../policy/vocabulary.ts';
import { nothingSeen } from './checklist.ts';

/** What can happen to the checklists on this device: steps for `checklists.change`. */
type Step = (value: Checklists) => Checklists;

/** What a page said of an account. @param role whose it is, where the school or the person has said so. */
export function stepForReading(
  id: string,
  reading: Requests['reading'],
  role: KnownAccountRole | undefined,
): Step {
  return stepFor(reading.platform, id, (account) =>
    withLook(role ? withRole(account, role) : account, reading),
  );
}

/** An item ticked by hand, or its tick taken back. */
export function stepForTick(platform: PlatformId, id: string, item: string, isDone: boolean): Step {
  return stepFor(platform, id, ({ ticks: { [item]: _, ...others }, ...account }) => ({
    ...account,
    ticks: isDone ? { ...others, [item]: new Date().toISOString() } : others,
  }));
}

/** The person's word on whose account it is. */
export function stepForRole(platform: PlatformId, id: string, role: KnownAccountRole): Step {
  return stepFor(platform, id, (account) => withRole(account, role));
}

/** The salt of the accounts' ids is made once on this device. */
export function salted(value: Checklists): Checklists {
  return value.salt ? value : { ...value, salt: crypto.randomUUID() };
}

function stepFor(
  platform: PlatformId,
  id: string,
  change: (account: CheckedAccount) => CheckedAccount,
): Step {
  return (value) => {
    const accounts = adopting(value.accounts, platform, id);
    const after = change(accounts[id] ?? nothingSeen(platform));
    return after === value.accounts[id]
      ? value
      : { ...value, accounts: { ...accounts, [id]: after } };
  };
}

type Accounts = Checklists['accounts'];

/** What was ticked before any account of a site was seen belongs to the first one that is. */
function adopting(accounts: Accounts, platform: PlatformId, id: string): Accounts {
  const { [platform]: unnamed, ...named } = accounts;
  const isFirst = Object.values(named).every((account) => account.platform !== platform);
  return unnamed && id !== platform && isFirst ? { ...named, [id]: unnamed } : accounts;
}

function withLook(
  account: CheckedAccount,
  { item, part, value, rules, isOutdated }: Requests['reading'],
): CheckedAccount {
  const before = account.looks[item]?.[part];
  // A control that is not there yet says nothing against what was read before.
  if (value === undefined && before?.value !== undefined && !isOutdated) return account;
  const now: Look = {
    at: new Date().toISOString(),
    ...(value && { value }),
    ...(rules && { rules }),
  };
  const look = before && saysSame(before, now) ? { ...now, since: before.since ?? before.at } : now;
  const parts = { ...account.looks[item], [part]: look };
  return { ...account, looks: { ...account.looks, [item]: parts } };
}

function saysSame(one: Look, other: Look): boolean {
  return one.value === other.value && one.rules?.join() === other.rules?.join();
}

/** Texts of a profile were examined for the role it had: with another one they count no more. */
function withRole(account: CheckedAccount, role: KnownAccountRole): CheckedAccount {
  if ((account.role ?? 'personal') === role) return { ...account, role };
  const looks = Object.entries(account.looks).map(([item, parts]) => [
    item,
    Object.fromEntries(Object.entries(parts).filter(([, look]) => !isOfText(look))),
  ]);
  return { ...account, role, looks: Object.fromEntries(looks) };
}

function isOfText({ value }: { value?: string | undefined }): boolean {
  return value === 'clear' || value === 'noticed';
}
