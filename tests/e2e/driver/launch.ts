import type { Browser, Page } from 'puppeteer-core';
import { type RunningSites, startSites } from '../../sites/server.ts';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';

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
  sites?: RunningSites;
}

/** A browser as a person has it: a fresh profile, the built extension, the practice sites at their real names. */
export async function launch(id: BrowserId, options: LaunchOptions = {}): Promise<Session> {
  const sites = options.sites ?? (await startSites());
  const start = id === 'chromium' ? launchChromium : launchFirefox;
  const { browser, extensionUrl, goto } = await start(sites.proxyPort, options);

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
      if (!options.sites) await sites.close();
    },
  };
}
