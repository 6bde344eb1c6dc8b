import { asJson } from '../files.ts';
import { registryFile } from './registry.ts';
import {
  chromeStore,
  type Deployment,
  edgeStore,
  extensionSettings,
  type PolicyFile,
} from './target.ts';

/** The two browsers keep the same policies in places of their own. */
export const browsers = {
  chrome: {
    name: 'Chrome',
    registry: String.raw`HKEY_LOCAL_MACHINE\SOFTWARE\Policies\Google\Chrome`,
    linux: '/etc/opt/chrome/policies/managed/',
    bundle: 'com.google.Chrome',
    store: chromeStore,
  },
  edge: {
    name: 'Edge',
    registry: String.raw`HKEY_LOCAL_MACHINE\SOFTWARE\Policies\Microsoft\Edge`,
    linux: '/etc/opt/edge/policies/managed/',
    bundle: 'com.microsoft.Edge',
    store: edgeStore,
  },
} as const;
export type ChromiumBrowser = keyof typeof browsers;

/** For single machines: the policy file of Linux, and a registry file for Windows. */
export function chromiumFiles(browser: ChromiumBrowser, deployment: Deployment): PolicyFile[] {
  const { registry, store } = browsers[browser];
  const policies = {
    ExtensionSettings: extensionSettings(deployment, store),
    '3rdparty': { extensions: { [deployment.extensionId]: deployment.values } },
  };
  return [
    { name: `${browser}-linux.json`, text: asJson(policies) },
    { name: `${browser}-windows.reg`, text: registryFile(registry, deployment, store) },
  ];
}
