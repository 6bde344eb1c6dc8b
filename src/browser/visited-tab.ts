import { browser } from 'wxt/browser';

/** A window with one tab that the extension leads from page to page; it is seen, so that sites build their pages. */
export interface VisitedTab {
  goTo(url: string): Promise<void>;
  /** Undefined while the page is on its way, or is none of the three sites'. */
  look(): Promise<PageFacts | undefined>;
  isOpen(): Promise<boolean>;
  close(): Promise<void>;
}

export interface PageFacts {
  url: string;
  /** A box for a password is shown. */
  asksPassword: boolean;
  /** Names of the page's cookies; never what they hold. */
  cookies: string[];
}

export async function openVisitedTab(): Promise<VisitedTab> {
  const shape = { type: 'popup', width: 1000, height: 800 } as const;
  const opened = await browser.windows.create({ ...shape, url: 'about:blank' });
  const tabs = opened?.id === undefined ? [] : await browser.tabs.query({ windowId: opened.id });
  const tabId = tabs[0]?.id;
  if (tabId === undefined) throw new Error('no window could be opened');
  return {
    goTo: async (url) => {
      await browser.tabs.update(tabId, { url });
    },
    look: async () => {
      const looks = await browser.scripting
        .executeScript({ target: { tabId }, func: lookAround })
        .catch(() => []);
      return looks[0]?.result ?? undefined;
    },
    isOpen: () =>
      browser.tabs.get(tabId).then(
        () => true,
        () => false,
      ),
    close: () => browser.tabs.remove(tabId).catch(() => undefined),
  };
}

/** Runs inside the page, so it can use nothing of this file. */
function lookAround(): PageFacts {
  const boxes = document.querySelectorAll('input[type="password"]');
  return {
    url: location.href,
    asksPassword: [...boxes].some((box) => box.checkVisibility()),
    cookies: document.cookie.split('; ').map((pair) => pair.split('=')[0] ?? ''),
  };
}
