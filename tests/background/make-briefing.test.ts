import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { makeBriefing, makeOverview } from '../../src/background/make-briefing.ts';
import { managed, pushed } from '../../src/updates/pushed.ts';

beforeEach(() => fakeBrowser.reset());

it('a page is not told what only our own pages show', async () => {
  const [page, own] = await Promise.all([makeBriefing(), makeOverview()]);
  expect(page.policy).toEqual({ ...own.policy, checklist: [], guidance: [], changes: [] });
  expect(page).not.toHaveProperty('origins');
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
