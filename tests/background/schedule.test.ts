import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { schedule } from '../../src/background/schedule.ts';
import { managed } from '../../src/updates/pushed.ts';

beforeEach(() => fakeBrowser.reset());

const alarm = () => vi.waitUntil(() => fakeBrowser.alarms.get('refresh'));

it('an alarm is there after every start of the worker, and one that waits is left to wait', async () => {
  schedule();
  const first = await alarm();
  expect(first.periodInMinutes).toBeGreaterThanOrEqual(54);
  expect(first.periodInMinutes).toBeLessThanOrEqual(66);
  schedule();
  expect(await alarm()).toEqual(first);
  await fakeBrowser.alarms.clearAll();
  schedule();
  expect(await alarm()).toBeDefined();
});

it('an alarm of another period takes the place of one that the school no longer wants', async () => {
  await fakeBrowser.alarms.create('refresh', { periodInMinutes: 60 });
  await managed.write({ pollMinutes: 240 });
  schedule();
  await vi.waitUntil(
    async () => ((await fakeBrowser.alarms.get('refresh'))?.periodInMinutes ?? 0) > 200,
  );
});
