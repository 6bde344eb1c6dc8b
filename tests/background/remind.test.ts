import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { remindableAt, remindIfDue } from '../../src/background/remind.ts';
import { checklists, walk } from '../../src/browser/items.ts';

const executeScript = vi.fn(async () => []);
const opened = (url: string) =>
  remindIfDue({ about: 'page' }, { url, frameId: 0, tab: { id: 7 } } as never);

/** X was checked long ago. */
beforeEach(async () => {
  fakeBrowser.reset();
  executeScript.mockClear();
  Object.assign(fakeBrowser, { scripting: { executeScript } });
  const at = '2020-01-01T10:00:00.000Z';
  const looks = { X5: { state: { value: 'off' as const, at } } };
  await checklists.write({
    salt: 's',
    accounts: { jo: { platform: 'twitter', ticks: {}, looks } },
  });
});

it('who has not checked for long is reminded on the site, but not where the settings are', async () => {
  const isOld = async (url: string) => (await remindableAt(url)).isCheckOld;
  expect(await isOld('https://x.com/home')).toBe(true);
  expect(await isOld('https://x.com/settings/location')).toBe(false);
  expect(await isOld('https://www.linkedin.com/feed/')).toBe(false);
  await opened('https://x.com/home');
  expect(executeScript).toHaveBeenCalledOnce();
  executeScript.mockClear();
  await opened('https://x.com/settings/location');
  expect(executeScript).not.toHaveBeenCalled();
});

it('nobody is reminded of anything in a tab in which they are led to a setting', async () => {
  await walk.write({ tabId: 7, account: 'jo', places: [{ item: 'X5', page: 0 }], at: 0 });
  await opened('https://x.com/home');
  expect(executeScript).not.toHaveBeenCalled();
});
