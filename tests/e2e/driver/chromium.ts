import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../../../scripts/find-browser.ts';
import type { LaunchOptions } from './launch.ts';

/** What a launched browser gives the driver. */
export interface Launched {
  browser: Browser;
  /** `chrome-extension://...`, without the last slash. */
  extensionUrl: string;
  goto(page: Page, url: string): Promise<void>;
}

/** Fixed by the manifest's key. */
export const chromiumId = 'mgnfnbnlapiibkbndacldmebmddgddnc';

export async function launchChromium(proxyPort: number, options: LaunchOptions): Promise<Launched> {
  const extension = resolve('.output/chrome-mv3');
  const browser = await puppeteer.launch({
    executablePath: options.executable ?? findBrowser('chromium').path,
    headless: options.headless ?? true,
    pipe: true,
    ...(options.extension !== false && { enableExtensions: [extension] }),
    ...(options.profile && { userDataDir: options.profile }),
    ...(options.headless === false && { defaultViewport: null }),
    args: [
      `--proxy-server=127.0.0.1:${proxyPort}`,
      '--proxy-bypass-list=<-loopback>',
      '--ignore-certificate-errors',
      ...(options.trustedKey
        ? [`--ignore-certificate-errors-spki-list=${options.trustedKey}`]
        : []),
      '--no-first-run',
      '--disable-component-update',
      '--disable-background-networking',
      '--disable-domain-reliability',
      '--disable-sync',
      '--lang=en-GB',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  return {
    browser,
    extensionUrl: `chrome-extension://${chromiumId}`,
    goto: async (page, url) => void (await page.goto(url, { waitUntil: 'load' })),
  };
}
