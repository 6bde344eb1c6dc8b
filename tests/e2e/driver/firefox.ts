import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../../../scripts/find-browser.ts';
import type { Launched } from './chromium.ts';
import { poll } from './compose.ts';
import type { LaunchOptions } from './launch.ts';
import { firefoxHome } from './managed.ts';

export const firefoxId = 'second-look@second-look.extension';
const uuid = '5ec0d100-c0de-4bad-9e75-0123456789ab';

export const isFirefox = (browser: Browser) =>
  browser.process()?.spawnfile.includes('firefox') ?? false;

export async function launchFirefox(proxyPort: number, options: LaunchOptions): Promise<Launched> {
  const proxy = Object.fromEntries(
    ['http', 'ssl'].flatMap((kind) => [
      [`network.proxy.${kind}`, '127.0.0.1'],
      [`network.proxy.${kind}_port`, proxyPort],
    ]),
  );
  const home = options.managed && firefoxHome(options.managed);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.executable ?? findBrowser('firefox').path,
    headless: options.headless ?? true,
    acceptInsecureCerts: true,
    args: ['--remote-allow-system-access'],
    ...(options.profile && { userDataDir: options.profile }),
    ...(options.headless === false && { defaultViewport: null }),
    ...(home && { env: { ...process.env, HOME: home } }),
    extraPrefsFirefox: {
      ...proxy,
      'network.proxy.type': 1,
      'network.proxy.no_proxies_on': '',
      'network.proxy.allow_hijacking_localhost': true,
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      'intl.accept_languages': 'en-GB, en',
      // An extension installed for one run is forgotten with its storage; a person's is not.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      // In kilobytes: as little room as Chromium gives, so that it can be filled.
      'dom.quotaManager.temporaryStorage.fixedLimit': 20_480,
      'extensions.webextensions.uuids': JSON.stringify({ [firefoxId]: uuid }),
    },
  });
  if (home) browser.process()?.once('exit', () => rmSync(home, { recursive: true, force: true }));
  if (options.extension !== false) await browser.installExtension(resolve('.output/firefox-mv3'));
  const extensionUrl = `moz-extension://${uuid}`;
  return {
    browser,
    extensionUrl,
    goto: async (page, url) => {
      if (!url.startsWith(extensionUrl)) await page.goto(url, { waitUntil: 'load' });
      else await gotoOwnPage(page, url);
    },
  };
}

/** Firefox never reports that an extension's page has loaded. */
async function gotoOwnPage(page: Page, url: string): Promise<void> {
  void page.goto(url).catch(() => undefined);
  const isThere = () => document.readyState === 'complete' && location.protocol;
  const protocol = new URL(url).protocol;
  await poll(
    async () => (await page.evaluate(isThere).catch(() => '')) === protocol || undefined,
    `${url} does not open`,
  );
}
