import { browser } from 'wxt/browser';

/** Opens a page of the extension in a tab of its own. @param path with its first slash. */
export async function openOwnPage(path: `/${string}`): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL('/')}${path.slice(1)}` });
}
