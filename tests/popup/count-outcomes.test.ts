import { expect, it } from 'vitest';
import { countOutcomes } from '../../src/popup/policy/count-outcomes.ts';

it('adds up the weeks of each rule and shows the busiest first', () => {
  const row = { severity: 'warn' as const, week: '2026-W47', count: 1 };
  const rules = countOutcomes([
    { ...row, rule: 'a', choice: 'shown' },
    { ...row, rule: 'b', choice: 'shown', count: 2 },
    { ...row, rule: 'b', choice: 'shown', week: '2026-W48', count: 3 },
    { ...row, rule: 'b', choice: 'edited' },
  ]);
  expect(rules.map(({ rule }) => rule)).toEqual(['b', 'a']);
  expect(rules[0]?.counts).toMatchObject({ shown: 5, edited: 1, posted: 0 });
});
