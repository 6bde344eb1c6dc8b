import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { makeBriefing, makeOverview } from '../../src/background/make-briefing.ts';
import { toBase64url } from '../../src/policy/base64url.ts';
import { browserStore, joined, managed, pushed } from '../../src/updates/stored-items.ts';
import { aPack } from '../updates/world.ts';

beforeEach(() => fakeBrowser.reset());

it('a page is not told what only our own pages show', async () => {
  const [page, own] = await Promise.all([makeBriefing(), makeOverview()]);
  expect(page.policy).toEqual({ ...own.policy, checklist: [], guidance: [], changes: [] });
  for (const ours of ['origins', 'newerRules', 'isSchoolSet', 'isUncounted'])
    expect(page).not.toHaveProperty(ours);
  expect(JSON.stringify(page).length).toBeLessThan(JSON.stringify(own.policy).length);
});

it('a rule that the school switched off says nothing, and is listed as such', async () => {
  const before = await makeOverview();
  const rule = before.policy.rules[0]?.id ?? '';
  await pushed.write({ ...pushed.empty, disabledRules: [rule] });
  const { policy, origins } = await makeOverview();
  expect(policy.rules.map(({ id }) => id)).not.toContain(rule);
  expect(origins.find((origin) => origin.rule === rule)?.isOff).toBe(true);
});

it('what the IT lead set beside the pack is minded', async () => {
  const item = (await makeOverview()).policy.checklist.find(({ priority }) => priority !== 'must');
  await managed.write({
    severityCap: 'note',
    schoolOwned: true,
    checklistRequired: [item?.id],
    contactName: 'IT desk',
    lockUserSettings: ['school'],
  });
  const { policy, schoolOwned, isSchoolSet } = await makeOverview();
  const asked = policy.rules.flatMap(({ severity }) => Object.values(severity));
  expect(new Set(asked)).toEqual(new Set(['note']));
  expect(policy.checklist.find(({ id }) => id === item?.id)?.priority).toBe('must');
  expect(policy.contacts.office?.name).toBe('IT desk');
  expect([schoolOwned, isSchoolSet]).toEqual([true, true]);
});

it('so is what a join code says beside the pack, but nothing of the device', async () => {
  await joined.write({ severityCap: 'note', contactName: 'Head', schoolOwned: true });
  const { policy, schoolOwned } = await makeOverview();
  const asked = policy.rules.flatMap(({ severity }) => Object.values(severity));
  expect(new Set(asked)).toEqual(new Set(['note']));
  expect([policy.contacts.office?.name, schoolOwned]).toEqual(['Head', undefined]);
});

it('a clock turned back does not put off a rule that has begun, nor revive a pack that has ended', async () => {
  const signed = { ...aPack(1), mustNotUseAfter: '2027-03-01', title: 'Ended' };
  const payload = toBase64url(new TextEncoder().encode(JSON.stringify(signed)));
  await browserStore.writeSlot('a', { packs: [{ layer: 'school', payload }] });
  const taken = { layer: 'school', id: 'oakfield', version: 1, sha256: '', pins: '' } as const;
  const kept = { ...taken, from: 'address', at: '2027-01-01T00:00:00Z' } as const;
  const titles = async (clock: string) => {
    await pushed.write({ ...pushed.empty, active: 'a', packs: [kept], clock: Date.parse(clock) });
    return (await makeOverview()).policy.sources.map(({ title }) => title);
  };
  vi.useFakeTimers({ now: Date.parse('2027-01-10'), toFake: ['Date'] });
  expect(await titles('2027-01-10')).toContain('Ended');
  expect(await titles('2027-03-01')).not.toContain('Ended');
  vi.useRealTimers();
});
