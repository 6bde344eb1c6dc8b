import { browser } from 'wxt/browser';
import { lookAround, type PageFacts, type Strip } from '../privacy/checkup/look-around.ts';

/** A window with one tab that the extension leads from page to page; it is seen, so that sites build their pages. */
export interface VisitedTab {
  goTo(url: string): Promise<void>;
  /**
   * Tells the person on the page itself how far the check is.
   * @returns undefined while the page is on its way, or is none of the three sites'.
   */
  look(strip: Strip): Promise<PageFacts | undefined>;
  isOpen(): Promise<boolean>;
  close(): Promise<void>;
}

export async function openVisitedTab(): Promise<VisitedTab> {
  const shape = { type: 'popup', width: 1000, height: 800 } as const;
  const opened = await browser.windows.create({ ...shape, url: 'about:blank' });
  const tabs = opened?.id === undefined ? [] : await browser.tabs.query({ windowId: opened.id });
  const tabId = tabs[0]?.id;
  if (tabId === undefined) throw new Error('no window could be opened');
  /** The document that was there when the tab was sent on, and the one seen last. */
  let left = 0;
  let last = 0;
  return {
    goTo: async (url) => {
      left = last;
      await browser.tabs.update(tabId, { url });
    },
    look: async (strip) => {
      const looks = await browser.scripting
        // A page that never finishes loading is looked at all the same.
        .executeScript({
          target: { tabId },
          injectImmediately: true,
          func: lookAround,
          args: [strip],
        })
        .catch(() => []);
      const facts = looks[0]?.result ?? undefined;
      if (!facts || facts.loadedAt === left) return undefined;
      last = facts.loadedAt;
      return facts;
    },
    isOpen: () =>
      browser.tabs.get(tabId).then(
        () => true,
        () => false,
      ),
    close: () => browser.tabs.remove(tabId).catch(() => undefined),
  };
}
