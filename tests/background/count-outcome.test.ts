import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { countOutcome, isoWeek, keepNoCounts } from '../../src/background/count-outcome.ts';
import { outcomes } from '../../src/browser/items.ts';
import { managed } from '../../src/updates/stored-items.ts';

beforeEach(() => fakeBrowser.reset());

it('counts what was chosen, by rule and week, and keeps nothing else', async () => {
  await countOutcome({ rule: 'school-named', severity: 'warn', choice: 'shown' });
  await countOutcome({ rule: 'school-named', severity: 'warn', choice: 'shown' });
  await countOutcome({ rule: 'school-named', severity: 'warn', choice: 'posted' });
  const week = isoWeek(new Date());
  expect(await outcomes.read()).toEqual([
    { rule: 'school-named', severity: 'warn', choice: 'shown', week, count: 2 },
    { rule: 'school-named', severity: 'warn', choice: 'posted', week, count: 1 },
  ]);
});

it('counts nothing where the school asks for none, and forgets what was counted', async () => {
  await countOutcome({ rule: 'school-named', severity: 'warn', choice: 'shown' });
  await managed.write({ telemetry: 'off' });
  await keepNoCounts();
  expect(await outcomes.read()).toEqual([]);
  await countOutcome({ rule: 'school-named', severity: 'warn', choice: 'shown' });
  expect(await outcomes.read()).toEqual([]);
});

it.each([
  ['2026-11-22', '2026-W47'],
  ['2026-01-01', '2026-W01'],
  ['2027-01-01', '2026-W53'],
  ['2024-12-30', '2025-W01'],
])('%s is in week %s', (date, week) => {
  expect(isoWeek(new Date(date))).toBe(week);
});
