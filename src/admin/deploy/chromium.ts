import { asJson } from '../files.ts';
import { keyPath, registryFile, type Section } from './registry.ts';
import type { Deployment, PolicyFile } from './target.ts';

/** The two browsers keep the same policies in places of their own, and call one of them differently. */
export const browsers = {
  chrome: {
    name: 'Chrome',
    registry: String.raw`SOFTWARE\Policies\Google\Chrome`,
    bundle: 'com.google.Chrome',
    store: 'https://clients2.google.com/service/update2/crx',
    pin: { toolbar_pin: 'force_pinned' },
  },
  edge: {
    name: 'Edge',
    registry: String.raw`SOFTWARE\Policies\Microsoft\Edge`,
    bundle: 'com.microsoft.Edge',
    store: 'https://edge.microsoft.com/extensionwebstorebase/v1/crx',
    pin: { toolbar_state: 'force_shown' },
  },
} as const;
export type ChromiumBrowser = keyof typeof browsers;
export const chromiumBrowsers = Object.keys(browsers) as ChromiumBrowser[];

/** What a browser is told about installing the extension, by the extension's id. */
export function extensionSettings(
  browser: ChromiumBrowser,
  { extensionId, updateUrl }: Deployment,
) {
  const { store, pin } = browsers[browser];
  const settings = {
    installation_mode: 'force_installed',
    update_url: updateUrl ?? store,
    ...pin,
  };
  return { [extensionId]: settings };
}

/** For single machines: the policy file of Linux, and a registry file for Windows. */
export function chromiumFiles(browser: ChromiumBrowser, deployment: Deployment): PolicyFile[] {
  const policies = {
    ExtensionSettings: extensionSettings(browser, deployment),
    '3rdparty': { extensions: { [deployment.extensionId]: deployment.values } },
  };
  return [
    { name: `${browser}-linux.json`, text: asJson(policies) },
    registryFile(`${browser}-windows.reg`, chromiumRegistry(browser, deployment)),
  ];
}

/** Where the extension itself reads its settings, below the machine's hive. */
export const settingsKey = (browser: ChromiumBrowser, { extensionId }: Deployment) =>
  keyPath(browsers[browser].registry, '3rdparty', 'extensions', extensionId, 'policy');

export function chromiumRegistry(browser: ChromiumBrowser, deployment: Deployment): Section[] {
  const installing = Object.entries(extensionSettings(browser, deployment));
  return [
    ...installing.map(([id, values]) => ({
      key: keyPath(browsers[browser].registry, 'ExtensionSettings', id),
      values,
    })),
    { key: settingsKey(browser, deployment), values: deployment.values },
  ];
}
