import { describe, expect, it } from 'vitest';
import type { CheckedAccount } from '../../src/browser/items.ts';
import { builtinPolicy } from '../../src/policy/builtin.ts';
import { checklistFor, mustFail } from '../../src/privacy/checklist.ts';
import { valueText } from '../../src/privacy/value-text.ts';

const items = builtinPolicy().checklist;
const at = '2026-11-20T10:00:00.000Z';
const limit = { now: new Date('2026-11-22T10:00:00.000Z'), days: 365 };
const account = (more: Partial<CheckedAccount> = {}): CheckedAccount => ({
  platform: 'twitter',
  looks: {},
  ticks: {},
  ...more,
});
const groupsOf = (accounts: Record<string, CheckedAccount>) => checklistFor(items, accounts, limit);
const idsOf = (groups: ReturnType<typeof checklistFor>) =>
  groups.flatMap(({ entries }) => entries.map(({ item }) => item.id));

describe('the checklist', () => {
  it('shows all 47 settings before anything was seen, site by site, must-items first', () => {
    const groups = groupsOf({});
    expect(groups.map(({ platform }) => platform)).toEqual(['facebook', 'twitter', 'linkedin']);
    expect(idsOf(groups)).toHaveLength(47);
    for (const { entries } of groups) {
      const ranks = entries.map(({ item }) =>
        ['must', 'should', 'optional'].indexOf(item.priority),
      );
      expect(ranks).toEqual(ranks.toSorted());
    }
  });

  it('keeps two accounts of one site apart, each by its own role', () => {
    const groups = groupsOf({
      own: account({ looks: { X1: { state: { value: 'on', at } } } }),
      school: account({ role: 'official', looks: { X1: { state: { value: 'on', at } } } }),
    });
    const x1 = groups
      .filter(({ platform }) => platform === 'twitter')
      .map(({ account, role, entries }) => [
        account,
        role,
        entries.find(({ item }) => item.id === 'X1')?.reading.state,
      ]);
    expect(x1).toEqual([
      ['own', 'personal', 'pass'],
      ['school', 'official', 'fail'],
    ]);
  });

  it('counts what passes and what was ticked, and nothing else', () => {
    const looks = { X1: { state: { value: 'on' as const, at } }, X5: { state: { at } } };
    const [group] = groupsOf({ own: account({ looks, ticks: { X9: at } }) }).filter(
      ({ platform }) => platform === 'twitter',
    );
    expect(group?.progress).toEqual({ done: 2, of: 12 });
  });

  it('counts must-items that are seen to be wrong', () => {
    const wrong = { state: { value: 'on' as const, at } };
    const looks = { X1: { state: { value: 'off' as const, at } }, X5: wrong, X7: wrong };
    expect(mustFail(groupsOf({ own: account({ looks }) }))).toBe(2);
  });

  it('reads at least 26 settings from their pages', () => {
    const entries = groupsOf({}).flatMap((group) => group.entries);
    expect(entries.filter(({ isRead }) => isRead).length).toBeGreaterThanOrEqual(26);
  });

  it('has words for every value it wants', () => {
    for (const value of items.flatMap(({ wanted }) =>
      [wanted.personal, wanted.professional, wanted.official].flatMap((v) => v ?? []),
    ))
      expect(valueText(value)).not.toMatch(/^privacy\./);
  });
});
