/** Where a browser finds what an IT lead set for the extension, and in which form. */
export const targets = [
  'chrome',
  'edge',
  'firefox',
  'google-admin',
  'intune',
  'gpo',
  'jamf',
  'join',
] as const;
export type Target = (typeof targets)[number];

/** Settings by their names in the managed schema; flat, plain values. */
export type ManagedValues = Record<string, unknown>;

export interface Deployment {
  values: ManagedValues;
  /** The extension's id in Chrome and Edge: stores may give it another than the built file has. */
  extensionId: string;
  /** Where browsers get the extension and its updates; undefined where a store gives it. */
  updateUrl: string | undefined;
}

/** A file ready to hand to the browser or the tool that manages it. */
export interface PolicyFile {
  name: string;
  text: string;
}

/** Fixed by the key in the manifest; and by the manifest itself in Firefox. */
export const builtExtensionId = 'mgnfnbnlapiibkbndacldmebmddgddnc';
export const firefoxId = 'second-look@second-look.extension';

export const chromeStore = 'https://clients2.google.com/service/update2/crx';
export const edgeStore = 'https://edge.microsoft.com/extensionwebstorebase/v1/crx';

/** What browsers of the Chromium family are told about installing the extension. */
export function extensionSettings({ extensionId, updateUrl }: Deployment, store: string) {
  return {
    [extensionId]: {
      installation_mode: 'force_installed',
      update_url: updateUrl ?? store,
      toolbar_pin: 'force_pinned',
    },
  };
}
