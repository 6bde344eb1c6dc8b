import { describe, expect, it } from 'vitest';
import { builtinPolicy } from '../../src/policy/builtin.ts';
import { checklistFor, progressOf } from '../../src/privacy/checklist.ts';
import { tickKey } from '../../src/privacy/reading.ts';
import { valueText } from '../../src/privacy/value-text.ts';

const items = builtinPolicy().checklist;
const at = '2026-11-20T10:00:00.000Z';
const idsOf = (groups: ReturnType<typeof checklistFor>) =>
  groups.flatMap(({ entries }) => entries.map(({ item }) => item.id));

describe('the checklist', () => {
  it('shows a personal account all 47 settings, site by site, must-items first', () => {
    const groups = checklistFor(items, 'personal', {}, {});
    expect(groups.map(({ platform }) => platform)).toEqual(['facebook', 'twitter', 'linkedin']);
    expect(idsOf(groups)).toHaveLength(47);
    for (const { entries } of groups) {
      const ranks = entries.map(({ item }) =>
        ['must', 'should', 'optional'].indexOf(item.priority),
      );
      expect(ranks).toEqual(ranks.toSorted());
    }
  });

  it('leaves out what another kind of account does not need', () => {
    expect(idsOf(checklistFor(items, 'official', {}, {}))).not.toContain('X1');
  });

  it('counts what passes and what was ticked for this kind of account, and nothing else', () => {
    const looks = { X1: { value: 'on', at }, F1: { value: 'public', at }, L6: { at } };
    const ticks = { [tickKey('F2', 'personal')]: at, [tickKey('F3', 'official')]: at };
    const groups = checklistFor(items, 'personal', looks, ticks);
    expect(progressOf(groups.flatMap(({ entries }) => entries))).toEqual({ done: 2, of: 47 });
  });

  it('knows which settings are read from their page', () => {
    const entries = checklistFor(items, 'personal', {}, {}).flatMap((group) => group.entries);
    const read = entries.filter(({ isRead }) => isRead).map(({ item }) => item.id);
    expect(read.toSorted()).toEqual(['F1', 'L6', 'X1']);
  });

  it('has words for every value it wants of a setting that is read', () => {
    const read = items.filter(({ id }) => ['F1', 'L6', 'X1'].includes(id));
    for (const value of read.flatMap(({ wanted }) => wanted.personal ?? []))
      expect(valueText(value)).not.toMatch(/^privacy\./);
  });
});
