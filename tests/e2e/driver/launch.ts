import type { Browser, Page, Target } from 'puppeteer-core';
import { type RunningSites, startSites } from '../../sites/server.ts';
import { launchChromium } from './chromium.ts';
import { isFirefox, launchFirefox } from './firefox.ts';
import { chromiumPolicy, type ManagedValues } from './managed.ts';

export type BrowserId = 'chromium' | 'firefox';

export interface Session {
  id: BrowserId;
  browser: Browser;
  sites: RunningSites;
  /** A new tab at an address of a practice site. */
  open(url: string): Promise<Page>;
  /** A new tab at a page of the extension: `popup.html`. */
  openExtension(path: string): Promise<Page>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** False: the browser without the extension, to compare with. */
  extension?: boolean;
  headless?: boolean;
  /** A browser to use instead of the one that `findBrowser` would choose. */
  executable?: string;
  /** A profile folder to keep between launches; else a throw-away one. */
  profile?: string;
  /** Values of the extension's managed storage; Chromium has them from the machine's policy, which needs root. */
  managed?: ManagedValues;
  sites?: RunningSites;
  /**
   * Hash of a further server's public key. Its certificate counts as good in Chromium, which keeps
   * nothing in its cache of hosts whose certificates are merely let pass.
   */
  trustedKey?: string;
}

/** A browser as a person has it: a fresh profile, the built extension, the practice sites at their real names. */
export async function launch(id: BrowserId, options: LaunchOptions = {}): Promise<Session> {
  const sites = options.sites ?? (await startSites());
  if (id === 'chromium' && options.managed) chromiumPolicy.set(options.managed);
  const start = id === 'chromium' ? launchChromium : launchFirefox;
  const { browser, extensionUrl, goto } = await start(sites.proxyPort, options);
  if (options.extension !== false) await firstRunPage(browser, `${extensionUrl}/welcome.html`);

  const openAt = async (url: string) => {
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    await goto(page, url);
    return page;
  };
  return {
    id,
    browser,
    sites,
    open: openAt,
    openExtension: (path) => openAt(`${extensionUrl}/${path}`),
    close: async () => {
      await browser.close();
      if (id === 'chromium' && options.managed) chromiumPolicy.remove();
      if (!options.sites) await sites.close();
    },
  };
}

/**
 * The first-run page takes the foreground when it opens: later pages wait for that, as a person does.
 * Firefox tells a driver that there is a further tab, not what it shows.
 */
async function firstRunPage(browser: Browser, url: string): Promise<void> {
  const [first] = browser.targets().filter((target) => target.type() === 'page');
  const isFirstRun = (target: Target) =>
    target.url() === url || (isFirefox(browser) && target.type() === 'page' && target !== first);
  await browser.waitForTarget(isFirstRun, { timeout: 10_000 });
}
