import { browser } from 'wxt/browser';
import { type Walk, walk } from './items.ts';

/**
 * Opens a tab in which the person is led to these settings.
 * @param account `accountId` of the account it is for.
 * @param url where the first of them is.
 */
export async function startWalk(
  account: string,
  places: Walk['places'],
  url: string,
): Promise<void> {
  // Behind the others: the popup is gone, and all it was about to do, once another tab comes forward.
  const tab = await browser.tabs.create({ url: 'about:blank', active: false });
  if (tab.id === undefined) return;
  // Before the page can ask.
  await walk.write({ tabId: tab.id, account, places, at: 0 });
  await browser.tabs.update(tab.id, { url, active: true });
}
