import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { schedule } from '../../src/background/schedule.ts';
import { managed } from '../../src/updates/stored-items.ts';

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

describe('the first-run page', () => {
  const install = async (browser: string, managedValues: object) => {
    vi.stubEnv('BROWSER', browser);
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockImplementation(async () => managedValues);
    vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: '1.0' } as never);
    const opened = vi.spyOn(fakeBrowser.tabs, 'create');
    schedule();
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' } as never);
    return opened;
  };
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
  });

  it.each([
    ['firefox', {}],
    ['chrome', { disclosureAccepted: true }],
  ])('opens after the installation, in %s with %j', async (browser, values) => {
    const opened = await install(browser, values);
    await vi.waitUntil(() => opened.mock.calls.length > 0);
  });

  it('stays closed in Firefox where the school has told its staff and agreed for them', async () => {
    const opened = await install('firefox', { disclosureAccepted: true });
    const asked = vi.mocked(fakeBrowser.storage.managed.get);
    // Once for the rules, once for this page; a page would be opened at the next turn.
    await vi.waitUntil(() => asked.mock.settledResults.length === 2);
    await new Promise((go) => setTimeout(go));
    expect(opened).not.toHaveBeenCalled();
  });
});
